extension RegisterDecider {
    func everyoneHere() throws(RegisterRefusal) -> [RegisterEvent] {
        try checkSchoolDay()
        try checkOpened()
        let here = Mark(.present(in: session.half))
        var events: [RegisterEvent] = []
        // Somebody with an agreed arrival is never assumed to have come, whether that time is past or not.
        for rolled in context.roll where rolled.expected == .here {
            events += firstMark(of: rolled.child, here, .everyoneDue)
        }
        return events
    }

    func confirmExpected(_ children: [ChildID]?) throws(RegisterRefusal) -> [RegisterEvent] {
        try checkSchoolDay()
        try checkOpened()
        guard let children else { return confirmations() }
        var events: [RegisterEvent] = []
        for child in children {
            guard let rolled = context.rollEntry(of: child) else { throw .notOnRoll(child) }
            guard state.mark(of: child) == nil else { continue }
            if let event = try confirmation(of: rolled) { events.append(event) }
        }
        return events
    }

    func finish() throws(RegisterRefusal) -> [RegisterEvent] {
        try checkSchoolDay()
        try checkOpened()
        var events = confirmations()
        let confirmed = Dictionary(events.compactMap(\.newMark)) { first, _ in first }
        func mark(of child: ChildID) -> Mark? { state.mark(of: child) ?? confirmed[child] }
        let missing = context.roll.filter { rolled in
            mark(of: rolled.child) == nil && !rolled.expected.isStillToCome(at: context.clock)
        }
        guard missing.isEmpty else { throw .unmarked(missing.map(\.child)) }
        let tally = RegisterTally(of: context.roll, marks: mark)
        if events.isEmpty, case .finished(let last) = state.completion, last.tally == tally { return [] }
        events.append(.finished(session: session, tally: tally))
        return events
    }

    /// The marks that plans expect of children who are not marked and whose code is in force.
    private func confirmations() -> [RegisterEvent] {
        context.roll.compactMap { try? confirmation(of: $0) }
    }

    /// The event that confirms what is expected of a child; `nil` where nothing is expected or there is an entry.
    func confirmation(of rolled: RollEntry) throws(RegisterRefusal) -> RegisterEvent? {
        guard let mark = rolled.expected.mark, let cause = rolled.expected.cause else { return nil }
        try checkStanding(mark.code, of: rolled)
        return firstMark(of: rolled.child, mark, cause).first
    }

    /// The mark of a child who has none.
    ///
    /// Where a mark was taken back this is a change: a correction while the register is open; after it has closed no
    /// event, because an amendment needs its own reason.
    private func firstMark(of child: ChildID, _ mark: Mark, _ cause: MarkCause) -> [RegisterEvent] {
        guard state.mark(of: child) == nil else { return [] }
        let basis = MarkBasis(seen: state.entry(of: child)?.version, cause: cause)
        return (try? change(child, to: mark, basis)) ?? []
    }
}

extension RegisterTally {
    /// The counts of a register as it stands, over the children on its roll.
    public init(of roll: [RollEntry], in state: RegisterState) {
        self.init(of: roll, marks: state.mark)
    }

    init(of roll: [RollEntry], marks: (ChildID) -> Mark?) {
        var here = 0
        var away = 0
        for rolled in roll {
            guard let mark = marks(rolled.child) else { continue }
            if CodeTable.here.contains(mark.code) { here += 1 } else { away += 1 }
        }
        self.init(onRoll: roll.count, here: here, away: away, unmarked: roll.count - here - away)
    }
}
