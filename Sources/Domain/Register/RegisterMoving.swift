extension RegisterDecider {
    func recordLeft(
        _ child: ChildID, at time: ClockTime, _ detail: DepartureDetail
    ) throws(RegisterRefusal) -> [RegisterEvent] {
        _ = try ready(child)
        try checkInside(time)
        let record = state.record(of: child)
        guard record.hasCome else { throw .notHere(child) }
        if let came = arrival(of: record), time < came { throw .wrongOrder(child, time, after: came) }
        // A leaving that nobody has come back from is the one being put right.
        let last = record.movements.last
        let before = record.isOut ? record.movements.dropLast().last : last
        if record.isOut, last?.left == time, last?.detail == detail { return [] }
        if let back = before?.returned, time < back { throw .wrongOrder(child, time, after: back) }
        return [.left(child: child, session: session, at: time, detail: detail)]
    }

    func recordReturned(_ child: ChildID, at time: ClockTime) throws(RegisterRefusal) -> [RegisterEvent] {
        _ = try ready(child)
        try checkInside(time)
        guard let last = state.record(of: child).movements.last else { throw .notOut(child) }
        if last.returned == time { return [] }
        guard time >= last.left else { throw .wrongOrder(child, time, after: last.left) }
        return [.returned(child: child, session: session, at: time)]
    }

    func note(_ child: ChildID, _ note: SessionNote) throws(RegisterRefusal) -> [RegisterEvent] {
        try checkSchoolDay()
        guard context.rollEntry(of: child) != nil else { throw .notOnRoll(child) }
        guard !note.isEmpty else { throw .empty }
        if state.record(of: child).notes.last == note { return [] }
        return [.noted(child: child, session: session, note: note)]
    }

    func welcome(_ child: ChildID, _ welcome: WelcomeBack) throws(RegisterRefusal) -> [RegisterEvent] {
        _ = try ready(child)
        guard !welcome.noticed.isEmpty || !welcome.by.isEmpty else { throw .empty }
        if state.record(of: child).welcome == welcome { return [] }
        return [.welcomed(child: child, session: session, welcome: welcome)]
    }

    /// When the child came, where that is known to be after opening.
    private func arrival(of record: ChildRecord) -> ClockTime? {
        record.arrived ?? record.mark?.minutesLate.map { times.opens.adding(minutes: $0) }
    }

    private func checkInside(_ time: ClockTime) throws(RegisterRefusal) {
        try checkCome(time)
        guard times.opens <= time, time <= times.ends else {
            throw .outsideSession(time, opens: times.opens, ends: times.ends)
        }
    }
}
