import Crypto
import Domain
import EventLog
import Interchange
import Storage

extension Workspace {
    /// Takes a file in: all of it in one commit, or where rows are refused nothing, unless bad rows may be skipped.
    ///
    /// Taking the same file in again changes nothing.
    ///
    /// - Throws: ``AccessError`` for a role that exchanges no files; `ImportFault` for a file that cannot be read.
    public func take(_ request: ImportRequest) throws -> ImportReport {
        try mayTake(request.kind)
        return try take(
            ImportReading(request), request.kind, digest: Array(SHA256.hash(data: request.bytes)),
            ImportManner(
                skipsBadRows: request.skipsBadRows, replaces: request.replaces, isDryRun: request.isDryRun))
    }

    /// Takes rows in that were read, or that never were in a file and have no digest.
    func take(
        _ reading: ImportReading, _ kind: ImportKind, digest: [UInt8]?, _ manner: ImportManner = ImportManner()
    ) throws -> ImportReport {
        var report = ImportReport(kind)
        func events(_ snapshot: Snapshot) throws -> [NewEvent] {
            // Asked again here: the role may have changed while the file was read.
            try mayTake(kind)
            var context = ImportContext(
                directory: directory, snapshot: snapshot, keyring: keyring, now: wall, identifiers: identifiers,
                replaces: manner.replaces,
                takenBefore: try digest.flatMap { try snapshot.imported(kind: kind.rawValue, digest: $0)?.recordedAt })
            var plan = try reading.plan(in: &context)
            plan.report.takenBefore = context.takenBefore.map(LondonTime.init)
            plan.report.refused.sort { $0.line < $1.line }
            plan.report.isDryRun = manner.isDryRun
            plan.report.isStopped = !plan.report.refused.isEmpty && !manner.skipsBadRows
            identifiers = context.identifiers
            report = plan.report
            guard !plan.report.isStopped, !plan.events.isEmpty else { return [] }
            if let digest {
                let mark = SettingEvent.imported(kind: kind.rawValue, digest: digest, rows: plan.report.taken)
                plan.events.append(NewEvent(.setting, .setting(mark)))
            }
            return plan.events
        }
        if manner.isDryRun {
            try refreshDirectory()
            _ = try database.read(events)
        } else {
            report.commit = try commit(decide: events)?.number
        }
        return report
    }

    private func mayTake(_ kind: ImportKind) throws {
        _ = try requirePerson()
        let may = kind == .calendar ? permissions.managesSetting : permissions.exchangesFiles
        guard may else { throw AccessError.notForRole("Taking in a file of \(kind.rawValue)") }
    }
}

/// How rows are taken in.
struct ImportManner {
    var skipsBadRows = false
    var replaces = false
    var isDryRun = false
}

/// What the rows of a file are held against.
struct ImportContext {
    let directory: Directory
    let snapshot: Snapshot
    let keyring: Keyring?
    let now: LondonTime
    var identifiers: IdentifierSource
    let replaces: Bool
    let takenBefore: Instant?
}

/// The rows of a file of one kind or another.
enum ImportReading {
    case children(Imported<ChildRow>)
    case contacts(Imported<ContactRow>)
    case calendar(Imported<CalendarRow>)
    case marks(Imported<MarkRow>)

    init(_ request: ImportRequest) throws(ImportFault) {
        switch request.kind {
        case .children: self = .children(try ChildrenFile.read(request.bytes, mapping: request.mapping))
        case .contacts: self = .contacts(try ContactsFile.read(request.bytes, mapping: request.mapping))
        case .calendar: self = .calendar(try CalendarFile.read(request.bytes, mapping: request.mapping))
        case .marks: self = .marks(try MarksFile.read(request.bytes, mapping: request.mapping))
        }
    }

    func plan(in context: inout ImportContext) throws -> ImportPlan {
        switch self {
        case .children(let rows): ChildrenImport.plan(rows, &context)
        case .contacts(let rows): try ContactsImport.plan(rows, &context)
        case .calendar(let rows): CalendarImport.plan(rows, &context)
        case .marks(let rows): try MarksImport.plan(rows, &context)
        }
    }
}
