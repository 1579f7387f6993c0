import Domain
import EventLog
import Interchange
import Storage

extension Workspace {
    /// Gives children, contacts, calendar, marks or the log out, for those who exchange files.
    public func export(_ request: ExportRequest) throws -> ExportedFile {
        guard person != nil, let keyring else { throw AccessError.nobodySignedIn }
        guard permissions.exchangesFiles else { throw AccessError.notForRole("Giving out files") }
        try check(request)
        let bytes: [UInt8] =
            switch request.kind {
            case .children: try exportChildren(request)
            case .contacts: try exportContacts(request, keyring)
            case .calendar: exportCalendar()
            case .marks: try exportMarks(request, keyring)
            case .log: try exportLog(request, keyring)
            }
        let format: ExportRequest.Format = request.kind == .log ? .jsonl : request.format
        let start = isRehearsal ? "rehearsal-" : ""
        return ExportedFile(name: "\(start)\(request.kind.rawValue)-\(wall.date.iso).\(format.rawValue)", bytes: bytes)
    }

    private func check(_ request: ExportRequest) throws(ExportError) {
        switch request.kind {
        case .marks: return
        case .log:
            if request.group != nil { throw .notByGroup(.log) }
        case .children, .contacts, .calendar:
            if request.format == .jsonl { throw .format(request.kind, .jsonl) }
            if request.kind == .calendar, request.group != nil { throw .notByGroup(.calendar) }
            if request.from != nil || request.to != nil { throw .notByDay(request.kind) }
        }
    }

    /// The children of a request in register order, group by group.
    private func children(of request: ExportRequest) -> [(child: Directory.ChildEntry, stay: Membership.Stay)] {
        let names = Dictionary(uniqueKeysWithValues: directory.groups.map { ($0.id, $0.name) })
        return directory.children.values
            .compactMap { child in
                child.membership.stays.last.map { (child, $0) }
            }
            .filter { request.group == nil || $0.1.group == request.group }
            .sorted { left, right in
                let groups = (names[left.1.group] ?? "", names[right.1.group] ?? "")
                return (groups.0, left.0.order, left.0.id) < (groups.1, right.0.order, right.0.id)
            }
    }

    private func exportChildren(_ request: ExportRequest) throws -> [UInt8] {
        ChildrenFile.write(
            children(of: request).map { child, stay in
                let admission = child.membership.stays.first?.from ?? stay.from
                return ChildRow(
                    details: child.details, group: directory.name(of: stay.group), admission: admission,
                    leaving: child.membership.lastDay(onOrAfter: stay.from))
            })
    }

    private func exportContacts(_ request: ExportRequest, _ keyring: Keyring) throws -> [UInt8] {
        let rows = try database.read { snapshot in
            try children(of: request).flatMap { child, _ in
                try snapshot.contacts(of: child.id).compactMap { try $0.details?.open(with: keyring) }
                    .sorted { $0.priority < $1.priority }
                    .map { ContactRow(upn: child.details.upn ?? "", details: $0) }
            }
        }
        return ContactsFile.write(rows)
    }

    private func exportCalendar() -> [UInt8] {
        CalendarFile.write(
            directory.calendar.periods.map {
                CalendarRow(kind: $0.kind, from: $0.from, to: $0.to, name: $0.name)
            })
    }

    private func exportMarks(_ request: ExportRequest, _ keyring: Keyring) throws -> [UInt8] {
        let rows = try database.read { snapshot in
            var reader = MarkExportReader(snapshot: snapshot, keyring: keyring)
            return try directory.children.values.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
                .flatMap { try reader.rows(of: $0, request) }
        }
        return request.format == .csv ? MarksExport.csv(rows) : MarksExport.jsonLines(rows)
    }

    private func exportLog(_ request: ExportRequest, _ keyring: Keyring) throws -> [UInt8] {
        var lines = JSONLines()
        let access = access
        try database.read { snapshot in
            let reader = LogExportReader(snapshot: snapshot, keyring: keyring, access: access)
            try snapshot.log { commit, events in
                let wall = LondonTime(commit.recordedAt)
                guard request.from.map({ $0 <= wall.date }) ?? true, request.to.map({ wall.date <= $0 }) ?? true
                else { return }
                lines.write(try reader.row(of: commit, events).json)
            }
        }
        return lines.bytes
    }
}
