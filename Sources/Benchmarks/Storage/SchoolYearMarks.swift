import CFloor
import Domain
import EventLog

/// As many marks as a primary school makes in a year: 210 children, 283 sessions, a child at a time as files list
/// them.
struct SchoolYearMarks {
    let events: [NewEvent]
    let rows: [floor_mark]

    init(children: Int = 210, sessions: Int = 283, limit: Int = 59_414) {
        var events: [NewEvent] = []
        var rows: [floor_mark] = []
        var versions: [Int: Int64] = [:]
        for child in 0..<children {
            for index in 0..<sessions where events.count < limit {
                let session = Session(number: ScratchSetting.session.number - sessions + index)
                let group = child / 30
                let code: AttendanceCode = (child &* 31 &+ index) % 17 == 0 ? .illness : .present(in: session.half)
                events.append(
                    NewEvent(
                        .register(GroupID(rawValue: Int64(group) + 1), session),
                        .register(
                            .marked(
                                child: ChildID(rawValue: Int64(child) + 1), session: session, mark: Mark(code),
                                cause: .imported))))
                let stream = group * sessions + index + 1
                versions[stream, default: 0] += 1
                rows.append(
                    floor_mark(
                        child: Int64(child) + 1, session: Int64(session.number), code: Int64(code.rawValue),
                        stream: Int64(stream), version: versions[stream, default: 0]))
            }
        }
        self.events = events
        self.rows = rows
    }
}
