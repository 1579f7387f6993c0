/// Where a register is in time, by the clock alone; finishing changes nothing about it.
public enum RegisterPhase: Hashable, Sendable {
    /// The session has not opened: nobody is marked; a known absence is planned instead.
    case ahead
    /// Between opening and closing: a change is a correction.
    case open
    /// At or after closing: a change is an amendment and owes a reason; a first mark does not.
    case closed

    /// Where the register of a session is at a wall time.
    public init(of session: Session, times: SessionTimes, now: LondonTime) {
        if session.date != now.date {
            self = session.date < now.date ? .closed : .ahead
        } else if now.clock < times.opens {
            self = .ahead
        } else {
            self = now.clock < times.closes ? .open : .closed
        }
    }
}

/// One child on the roll of a register.
public struct RollEntry: Hashable, Sendable {
    /// The child.
    public var child: ChildID
    /// What is expected in this session.
    public var expected: ExpectedAttendance
    /// Whether the child is of compulsory school age on this day.
    public var isCompulsoryAge: Bool

    /// A child on the roll.
    public init(child: ChildID, expected: ExpectedAttendance, isCompulsoryAge: Bool) {
        self.child = child
        self.expected = expected
        self.isCompulsoryAge = isCompulsoryAge
    }
}

/// What a decision on a register needs to know besides its state.
public struct RegisterContext: Sendable {
    /// The group.
    public var group: GroupID
    /// The session.
    public var session: Session
    /// The times in force for the session.
    public var times: SessionTimes
    /// The wall time now.
    public var now: LondonTime
    /// Whether there is school on the day.
    public var day: SchoolDay
    /// The children on the group's roll on the day, with what is expected of each.
    public var roll: [RollEntry]

    /// The context of a decision.
    public init(
        group: GroupID, session: Session, times: SessionTimes, now: LondonTime, day: SchoolDay, roll: [RollEntry]
    ) {
        self.group = group
        self.session = session
        self.times = times
        self.now = now
        self.day = day
        self.roll = roll
    }

    /// Where the register is in time.
    public var phase: RegisterPhase { RegisterPhase(of: session, times: times, now: now) }

    /// Whether the session has ended.
    public var isOver: Bool {
        session.date < now.date || (session.date == now.date && now.clock >= times.ends)
    }

    /// The time now if the session is today's; `nil` on any other day.
    public var clock: ClockTime? { session.date == now.date ? now.clock : nil }

    /// A child's entry on the roll; `nil` when the child is not on it.
    public func rollEntry(of child: ChildID) -> RollEntry? {
        roll.first { $0.child == child }
    }

    /// The code that an arrival at a time makes, and how late it is: here until opening, then L, from closing U.
    public func mark(ofArrivalAt time: ClockTime) -> Mark {
        let minutes = times.opens.minutes(until: time)
        if minutes <= 0 { return Mark(.present(in: session.half)) }
        return Mark(time < times.closes ? .late : .arrivedAfterClosing, minutesLate: minutes)
    }
}
