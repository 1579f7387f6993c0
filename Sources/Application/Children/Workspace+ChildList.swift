import Canvas
import Domain
import Storage

extension Workspace {
    /// Every child whom this person may see, those who left too, in register order.
    public func children() throws -> [ChildLine] {
        _ = try requirePerson()
        guard permissions.seesNames else { return [] }
        try keepLooks()
        let looks = try ownLooks()
        return try database.read { snapshot in
            _ = try loadDirectory(at: snapshot)
            let access = access
            let today = wall.date
            let seen = directory.children.values.filter { access.sees($0.id) }
                .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
            let news = try news(after: looks, at: snapshot)
            let strips = try strips(of: seen.map(\.id).filter(access.isOwn), at: snapshot)
            return zip(seen, seen.map(\.listedName)).map { child, name in
                line(of: child, name: name, news: news[child.id] ?? 0, strip: strips[child.id], today: today)
            }
        }
    }

    private func line(
        of child: Directory.ChildEntry, name: String, news: Int, strip: [StripSign]?, today: CivilDate
    ) -> ChildLine {
        let group = child.membership.group(on: today) ?? child.membership.stays.last?.group
        let keyAdult = child.keyAdults.last { $0.place == .first && $0.holds(on: today) }
        return ChildLine(
            id: child.id, name: name, spokenName: child.details.spokenName,
            group: group.map { directory.name(of: $0) } ?? "", year: child.details.yearGroup,
            keyAdult: keyAdult.flatMap { directory.staff[$0.staff]?.details.name } ?? "",
            standing: child.standing(on: today), news: news, isOwn: strip != nil, strip: strip ?? [],
            interests: child.details.interests,
            keywords: "\(child.details.forename) \(child.details.spokenName)")
    }

    /// Last week and this, up to now, of some children.
    func strips(of children: [ChildID], at snapshot: Snapshot) throws -> [ChildID: [StripSign]] {
        guard !children.isEmpty else { return [:] }
        let reader = StripReader(calendar: directory.calendar, session: sessionToOpen())
        let codes = try snapshot.strips(of: children, from: reader.range.lowerBound, to: reader.range.upperBound)
        let access = access
        return Dictionary(
            uniqueKeysWithValues: children.map { ($0, reader.strip(access.counted(codes[$0] ?? [:], of: $0))) })
    }
}
