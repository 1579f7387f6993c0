import Domain
import EventLog
import Interchange
import Storage

/// Reads a child's marks as they are given out: with who recorded them, and what they were changed from.
struct MarkExportReader {
    let snapshot: Snapshot
    let keyring: Keyring
    private var actors: [Int64: StaffWords] = [:]

    init(snapshot: Snapshot, keyring: Keyring) {
        self.snapshot = snapshot
        self.keyring = keyring
    }

    /// The rows of a child, in the order of sessions.
    mutating func rows(of child: Directory.ChildEntry, _ request: ExportRequest) throws -> [MarkExportRow] {
        let from = Session(request.from ?? CivilDate(dayNumber: 0), .morning)
        let to = Session(request.to ?? CivilDate(dayNumber: 200_000), .afternoon)
        var notes: [Session: [String]] = [:]
        for note in try snapshot.notes(of: [child.id], from: from, to: to) {
            if let words = try note.words?.open(with: keyring) {
                notes[note.session, default: []].append(words.comment)
            }
        }
        var rows: [MarkExportRow] = []
        for entry in try snapshot.entries(of: child.id, from: from, to: to) {
            guard request.group == nil || child.membership.group(on: entry.session.date) == request.group else {
                continue
            }
            let actor = try actor(of: entry.commit)
            var row = MarkExportRow(
                upn: child.details.upn ?? "", child: child.details.registerName, session: entry.session,
                mark: entry.mark, comment: (notes[entry.session] ?? []).joined(separator: "; "),
                recordedAt: entry.recorded, recordedBy: actor?.name ?? "", position: actor?.position ?? "")
            if entry.type != .attendanceMarked {
                let change = try snapshot.history(of: child.id, in: entry.session).last
                row.amendedFrom = change?.from?.code
                row.reason = try change?.reason?.open(with: keyring)?.text ?? ""
            }
            rows.append(row)
        }
        return rows
    }

    private mutating func actor(of number: Int64) throws -> StaffWords? {
        if let known = actors[number] { return known }
        let words = try snapshot.commit(number)?.actorWords.open(with: keyring)
        actors[number] = words
        return words
    }
}
