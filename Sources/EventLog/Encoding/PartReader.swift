import Domain

/// Reads the parts of one stored event, naming the part that is missing or impossible.
struct PartReader {
    let type: EventType
    let parts: Upcaster.Parts

    func unreadable(_ part: String) -> EventCodingError {
        .unreadable(type: type.rawValue, part: part)
    }

    func child() throws -> ChildID {
        guard let child = parts.columns.child else { throw unreadable("child") }
        return ChildID(rawValue: child)
    }

    /// `nil` where the fact is about no child.
    func anyChild() -> ChildID? {
        parts.columns.child.map(ChildID.init(rawValue:))
    }

    func superseded() throws -> FactVersion {
        guard let supersedes = parts.columns.supersedes else { throw unreadable("superseded entry") }
        return FactVersion(rawValue: supersedes)
    }

    func session() throws -> Session {
        guard let session = parts.columns.session else { throw unreadable("session") }
        return Session(number: Int(session))
    }

    func clock() throws -> ClockTime {
        guard let clock = parts.columns.clock, let time = ClockTime(minute: Int(clock)) else {
            throw unreadable("time")
        }
        return time
    }

    func cause() throws -> MarkCause {
        guard let cause = parts.columns.cause, let value = MarkCause(rawValue: Int(cause)) else {
            throw unreadable("cause")
        }
        return value
    }

    func mark(code: Int64?, minutes: Int64?) throws -> Mark? {
        guard let code else { return nil }
        guard let value = AttendanceCode(rawValue: Int(code)) else { throw unreadable("code") }
        return Mark(value, minutesLate: minutes.map { Int($0) })
    }

    func plain<Payload: Decodable>(_ payload: Payload.Type) throws -> Payload {
        guard let bytes = parts.plain, let value = try? PayloadCoding.read(payload, from: bytes) else {
            throw unreadable("plain payload")
        }
        return value
    }

    /// `nil` when the text is withheld or there is none.
    func personal<Payload: Decodable>(_ payload: Payload.Type) throws -> Payload? {
        guard let bytes = parts.personal else { return nil }
        guard let value = try? PayloadCoding.read(payload, from: bytes) else { throw unreadable("personal payload") }
        return value
    }
}
