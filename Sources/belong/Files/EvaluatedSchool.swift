import Application
import Domain
import Interchange

/// A made-up school from its files, with the truth of what was planted in it.
struct EvaluatedSchool {
    let calendar: SchoolCalendar
    let histories: [ChildHistory]
    let planted: [PlantedTruth]
    let last: CivilDate

    init(folder: String) throws {
        func rows<Row>(_ name: String, _ read: ([UInt8]) throws -> Imported<Row>) throws -> [Row] {
            try read(try NewFile.read(folder + "/" + name)).rows
        }
        let periods = try rows("calendar.csv") { try CalendarFile.read($0) }
        calendar = SchoolCalendar(
            periods.enumerated().map { index, row in
                CalendarPeriod(
                    id: PeriodID(rawValue: Int64(index)), kind: row.kind, from: row.from, to: row.to, name: row.name)
            })
        let children = try rows("children.csv") { try ChildrenFile.read($0) }
        var ids: [String: ChildID] = [:]
        for (index, row) in children.enumerated() {
            if let upn = row.details.upn { ids[upn] = ChildID(rawValue: Int64(index + 1)) }
        }
        var entries: [ChildID: [ChildHistory.Entry]] = [:]
        var last = CivilDate(dayNumber: 0)
        for row in try rows("marks.csv", { try MarksFile.read($0) }) {
            guard let child = ids[row.upn] else { continue }
            last = max(last, row.session.date)
            entries[child, default: []].append(
                ChildHistory.Entry(row.session, row.mark.code, minutesLate: row.mark.minutesLate))
        }
        self.last = last
        var families: [String: Set<ChildID>] = [:]
        for row in try rows("contacts.csv", { try ContactsFile.read($0) }) {
            guard let child = ids[row.upn], !row.details.phone.isEmpty else { continue }
            families[row.details.phone + row.details.email, default: []].insert(child)
        }
        var siblings: [ChildID: Set<ChildID>] = [:]
        for family in families.values where family.count > 1 {
            for child in family { siblings[child, default: []].formUnion(family.subtracting([child])) }
        }
        let groups = Dictionary(
            Set(children.map(\.group)).sorted().enumerated().map { ($1, GroupID(rawValue: Int64($0 + 1))) },
            uniquingKeysWith: { first, _ in first })
        histories = children.compactMap { row in
            guard let child = row.details.upn.flatMap({ ids[$0] }) else { return nil }
            return ChildHistory(
                child: child, group: groups[row.group], siblings: siblings[child, default: []].sorted(),
                entries: entries[child, default: []].sorted { $0.session < $1.session })
        }
        let truth = try NewFile.read(folder + "/truth.json")
        planted = try Self.planted(truth, ids)
    }

    /// The planted patterns of a truth file: each has its child, its kind and its first day, in this order.
    private static func planted(_ bytes: [UInt8], _ ids: [String: ChildID]) throws -> [PlantedTruth] {
        // Every second piece between quotation marks is a text; the file has no quotation mark inside one.
        let pieces = String(decoding: bytes, as: UTF8.self).split(separator: "\"", omittingEmptySubsequences: false)
        let texts = pieces.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
        var planted: [PlantedTruth] = []
        var upn = ""
        var kind = ""
        for (key, value) in zip(texts, texts.dropFirst()) {
            switch key {
            case "upn": upn = value
            case "kind": kind = value
            case "starts":
                guard let child = ids[upn], let starts = CivilDate(iso: value) else {
                    throw Stop.no("truth.json names a child or a day that the other files do not have: \(upn) \(value)")
                }
                planted.append(PlantedTruth(child: child, kind: kind, starts: starts))
            default: continue
            }
        }
        return planted
    }
}
