import Domain

extension EventCoder {
    static func encode(_ event: RegisterEvent) throws -> EncodedEvent {
        switch event {
        case .marked(let child, let session, let mark, let cause):
            return EncodedEvent(
                .attendanceMarked,
                EventColumns(
                    child: child.rawValue, session: Int64(session.number), code: Int64(mark.code.rawValue),
                    minutes: mark.minutesLate.map(Int64.init), cause: Int64(cause.rawValue)))
        case .corrected(let change):
            return EncodedEvent(.attendanceCorrected, columns(of: change))
        case .amended(let change, let reason):
            return EncodedEvent(
                .attendanceAmended, columns(of: change),
                personal: try personal(WordsV1(text: reason.text), of: change.child))
        case .left(let child, let session, let time, let detail):
            let isBare = detail.with.isEmpty && detail.reason.isEmpty
            return EncodedEvent(
                .attendanceLeft, columns(child, session, at: time),
                personal: isBare
                    ? nil : try personal(DepartureV1(with: detail.with, reason: detail.reason), of: child))
        case .returned(let child, let session, let time):
            return EncodedEvent(.attendanceReturned, columns(child, session, at: time))
        case .arrived(let child, let session, let time):
            return EncodedEvent(.attendanceArrived, columns(child, session, at: time))
        case .noted(let child, let session, let note):
            return EncodedEvent(
                .attendanceNoted, columns(child, session),
                personal: try personal(NoteV1(toldBy: note.toldBy, said: note.said, note: note.note), of: child))
        case .welcomed(let child, let session, let welcome):
            return EncodedEvent(
                .attendanceWelcomed, columns(child, session),
                personal: try personal(WelcomeV1(by: welcome.by, noticed: welcome.noticed), of: child))
        case .finished(let session, let tally):
            return EncodedEvent(
                .registerFinished, EventColumns(session: Int64(session.number)),
                plain: try PayloadCoding.bytes(FinishedV1(tally)))
        case .withdrawn(let child, let session, let fact, let reason):
            return try takingBack(.factWithdrawn, child, session, fact, reason)
        case .restored(let child, let session, let fact, let reason):
            return try takingBack(.factRestored, child, session, fact, reason)
        }
    }

    static func decodeRegister(_ reader: PartReader) throws -> RegisterEvent {
        let session = try reader.session()
        switch reader.type {
        case .attendanceMarked:
            let columns = reader.parts.columns
            guard let mark = try reader.mark(code: columns.code, minutes: columns.minutes) else {
                throw reader.unreadable("code")
            }
            return .marked(child: try reader.child(), session: session, mark: mark, cause: try reader.cause())
        case .attendanceCorrected:
            return .corrected(try change(reader, session))
        case .attendanceAmended:
            let words = try reader.personal(WordsV1.self)
            guard let reason = AmendmentReason(words?.text ?? withheldReason) else { throw reader.unreadable("reason") }
            return .amended(try change(reader, session), reason: reason)
        case .attendanceLeft:
            let detail = try reader.personal(DepartureV1.self)
            return .left(
                child: try reader.child(), session: session, at: try reader.clock(),
                detail: DepartureDetail(with: detail?.with ?? "", reason: detail?.reason ?? ""))
        case .attendanceReturned:
            return .returned(child: try reader.child(), session: session, at: try reader.clock())
        case .attendanceArrived:
            return .arrived(child: try reader.child(), session: session, at: try reader.clock())
        case .attendanceNoted:
            let note = try reader.personal(NoteV1.self)
            return .noted(
                child: try reader.child(), session: session,
                note: SessionNote(toldBy: note?.toldBy ?? "", said: note?.said ?? "", note: note?.note ?? ""))
        case .attendanceWelcomed:
            let welcome = try reader.personal(WelcomeV1.self)
            return .welcomed(
                child: try reader.child(), session: session,
                welcome: WelcomeBack(by: welcome?.by ?? "", noticed: welcome?.noticed ?? ""))
        case .registerFinished:
            return .finished(session: session, tally: try reader.plain(FinishedV1.self).value)
        case .factWithdrawn:
            return .withdrawn(
                child: reader.anyChild(), session: session, fact: try reader.superseded(),
                reason: try reader.personal(WordsV1.self).flatMap { AmendmentReason($0.text) })
        case .factRestored:
            return .restored(
                child: reader.anyChild(), session: session, fact: try reader.superseded(),
                reason: try reader.personal(WordsV1.self).flatMap { AmendmentReason($0.text) })
        default:
            throw EventCodingError.unknownType(reader.type.rawValue)
        }
    }

    /// What stands for a reason that is withheld; a reason is never empty.
    private static var withheldReason: String { "–" }

    private static func change(_ reader: PartReader, _ session: Session) throws -> MarkChange {
        let columns = reader.parts.columns
        return MarkChange(
            child: try reader.child(), session: session,
            from: try reader.mark(code: columns.fromCode, minutes: columns.fromMinutes),
            to: try reader.mark(code: columns.code, minutes: columns.minutes),
            supersedes: try reader.superseded(), cause: try reader.cause())
    }

    /// The finishing of a register is of no child: its reason is sealed with the setting's key.
    private static func takingBack(
        _ type: EventType, _ child: ChildID?, _ session: Session, _ fact: FactVersion, _ reason: AmendmentReason?
    ) throws -> EncodedEvent {
        EncodedEvent(
            type,
            EventColumns(child: child?.rawValue, session: Int64(session.number), supersedes: fact.rawValue),
            personal: try reason.map {
                PersonalPayload(
                    try PayloadCoding.bytes(WordsV1(text: $0.text)), key: child.map(SealingKey.child) ?? .setting)
            })
    }

    private static func columns(of change: MarkChange) -> EventColumns {
        EventColumns(
            child: change.child.rawValue, session: Int64(change.session.number),
            code: change.to.map { Int64($0.code.rawValue) }, minutes: change.to?.minutesLate.map(Int64.init),
            fromCode: change.from.map { Int64($0.code.rawValue) },
            fromMinutes: change.from?.minutesLate.map(Int64.init), cause: Int64(change.cause.rawValue),
            supersedes: change.supersedes.rawValue)
    }

    private static func columns(_ child: ChildID, _ session: Session, at time: ClockTime? = nil) -> EventColumns {
        EventColumns(
            child: child.rawValue, session: Int64(session.number), clock: time.map { Int64($0.minute) })
    }

    static func personal(_ payload: some Encodable, of child: ChildID) throws -> PersonalPayload {
        PersonalPayload(try PayloadCoding.bytes(payload), key: .child(child))
    }
}
