/// One number that a screen shows of a child: a measure, of the whole time or of one half of one day of the week.
public struct Figure: Hashable, Sendable {
    /// What is summed.
    public var measure: Measure
    /// Only sessions of this day of the week; `nil` for all.
    public var weekday: Weekday?
    /// Only sessions of this half of the day; `nil` for both.
    public var half: HalfDay?

    /// A figure.
    public init(_ measure: Measure, on weekday: Weekday? = nil, _ half: HalfDay? = nil) {
        self.measure = measure
        self.weekday = weekday
        self.half = half
    }

    /// Whether a session is of its time.
    public func covers(_ session: Session) -> Bool {
        (weekday == nil || session.date.weekday == weekday) && (half == nil || session.half == half)
    }

    /// What it is called: `attended, Fridays, morning`.
    public var name: String {
        [measure.name, weekday.map { "\($0.name)s" }, half?.name].compactMap(\.self).joined(separator: ", ")
    }
}

/// Why a session is no part of a figure.
public enum LeftOut: Hashable, Sendable {
    /// The session was of the child's time, and has another code.
    case otherCode(AttendanceCode)
    /// Nobody marked the child.
    case unmarked
    /// The child was not on roll.
    case notOnRoll
    /// The child was in a group whose marks this person does not see.
    case notSeen
}

/// How a figure comes about: the sessions that are in it, and those that are not, and why.
///
/// A session of the time asked for is in exactly one of the lists, so that every figure is the sum of what it lists.
public struct FigureWorking: Hashable, Sendable {
    /// A session that is no part of the figure.
    public struct Other: Hashable, Sendable {
        /// The session.
        public let session: Session
        /// Why.
        public let why: LeftOut
    }

    /// The figure.
    public let figure: Figure
    /// The sessions that it sums, in order of time.
    public let made: [RecordedSession]
    /// The other sessions of its time, in order of time.
    public let leftOut: [Other]
    /// The possible sessions of its time, of which it is a share.
    public let possible: Int

    /// Works a figure out.
    ///
    /// - Parameters:
    ///   - recorded: The sessions that count for the child.
    ///   - others: Other school sessions of the same time, with the reason why they do not.
    public init(_ figure: Figure, of recorded: [RecordedSession], others: [Other] = []) {
        self.figure = figure
        let ours = recorded.filter { figure.covers($0.session) }
        made = figure.measure.sessions(in: ours)
        possible = ours.count { Measure.possible.includes($0.code) }
        leftOut =
            (ours.filter { !figure.measure.includes($0.code) }
            .map { Other(session: $0.session, why: $0.code.map(LeftOut.otherCode) ?? .unmarked) }
            + others.filter { figure.covers($0.session) }).sorted { $0.session < $1.session }
    }

    /// The share of the possible sessions; `nil` for what is no share of them.
    public var share: Percentage? {
        switch figure.measure {
        case .possible, .notCounted, .unmarked: nil
        default: Percentage(made.count, of: possible)
        }
    }
}

extension FigureWorking.Other {
    /// A session that is left out, and why.
    public init(_ session: Session, _ why: LeftOut) {
        self.init(session: session, why: why)
    }
}
