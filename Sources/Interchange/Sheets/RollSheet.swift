public import Domain

/// Who is on site at one moment, for the fire assembly point: by group, with a box to tick.
///
/// A child without a mark is neither here nor away: such children have a box too and come first.
public struct RollSheet: Hashable, Sendable {
    /// A child and what is known.
    public struct Person: Hashable, Sendable {
        /// The name as registers list it.
        public var name: String
        /// What is known: `since 08:51`, `illness`, `left 11:20 with Grandad`; empty where nothing is.
        public var known: String

        /// A child and what is known.
        public init(name: String, known: String = "") {
            self.name = name
            self.known = known
        }
    }

    /// The children of a group.
    public struct Group: Hashable, Sendable {
        /// The group's name.
        public var name: String
        /// Children without a mark, who may be here.
        public var unmarked: [Person]
        /// Children on site.
        public var onSite: [Person]
        /// Children who are somewhere else, and why where it is known.
        public var away: [Person]

        /// The children of a group.
        public init(name: String, unmarked: [Person], onSite: [Person], away: [Person]) {
            self.name = name
            self.unmarked = unmarked
            self.onSite = onSite
            self.away = away
        }
    }

    /// The setting's name.
    public var setting: String
    /// Whether the folder is a rehearsal.
    public var isRehearsal: Bool
    /// The day.
    public var date: CivilDate
    /// The time as at which this is so.
    public var time: ClockTime
    /// The groups.
    public var groups: [Group]

    /// A roll to print.
    public init(setting: String, isRehearsal: Bool, date: CivilDate, time: ClockTime, groups: [Group]) {
        self.setting = setting
        self.isRehearsal = isRehearsal
        self.date = date
        self.time = time
        self.groups = groups
    }

    /// The roll as plain text, 80 columns wide, a form feed between pages.
    public var text: String {
        let rule = String(repeating: "-", count: SheetText.width)
        var heading = isRehearsal ? [SheetWords.rehearsal] : []
        heading += [
            SheetText.fitted(title, to: SheetText.width), SheetText.fitted(subtitle, to: SheetText.width),
            SheetText.fitted(totals, to: SheetText.width), rule,
        ]
        return SheetPages(heading: heading).text(of: groups.flatMap(blocks(for:)))
    }

    /// The roll as a page of HTML that needs no other file.
    public var html: String {
        var page = SheetHTML()
        if isRehearsal { page.element("p", SheetWords.rehearsal, class: "rehearsal") }
        page.element("h1", title)
        page.element("p", subtitle)
        page.element("p", totals)
        for group in groups {
            page.element("h2", Self.heading(for: group))
            page.open("table")
            for (person, word) in Self.ticked(group) { page.row(["☐", person.name, word]) }
            page.close("table")
            for person in group.away { page.element("p", Self.away(person)) }
        }
        return page.page(title: title)
    }

    private var title: String { "\(setting): who is on site" }

    private var subtitle: String { "\(date.long), as at \(time)" }

    private var totals: String {
        Self.counts(
            onSite: groups.reduce(0) { $0 + $1.onSite.count }, unmarked: groups.reduce(0) { $0 + $1.unmarked.count },
            away: groups.reduce(0) { $0 + $1.away.count })
    }

    private func blocks(for group: Group) -> [[String]] {
        let boxes = Self.ticked(group).map { person, word in "[ ] " + person.name + (word.isEmpty ? "" : ", " + word) }
        var lines = Self.paired(boxes)
        let heading = SheetText.fitted(Self.heading(for: group), to: SheetText.width)
        let first = [heading] + (lines.isEmpty ? [] : [lines.removeFirst()])
        return [first] + lines.map { [$0] } + group.away.map { SheetText.wrapped(Self.away($0), indent: 4) } + [[""]]
    }

    /// Two children to a line, so that a whole school fits a few sheets; one with much to say has a line alone.
    private static func paired(_ boxes: [String]) -> [String] {
        let half = SheetText.width / 2 - 1
        var lines: [String] = []
        var waiting: String?
        for box in boxes {
            let isLong = SheetText.columns(UnseenText.shown(box)) > half
            if let left = waiting, !isLong {
                lines.append(SheetText.fitted(left, to: half) + "  " + SheetText.fitted(box, to: half))
                waiting = nil
            } else {
                if let left = waiting { lines.append(SheetText.fitted(left, to: half)) }
                waiting = isLong ? nil : box
                if isLong { lines.append(SheetText.fitted(box, to: SheetText.width)) }
            }
        }
        if let left = waiting { lines.append(SheetText.fitted(left, to: half)) }
        return lines
    }

    private static func ticked(_ group: Group) -> [(Person, String)] {
        group.unmarked.map { ($0, "not marked" + ($0.known.isEmpty ? "" : ", " + $0.known)) }
            + group.onSite.map { ($0, $0.known) }
    }

    private static func away(_ person: Person) -> String {
        "away: \(person.name), \(person.known.isEmpty ? "not yet known why" : person.known)"
    }

    private static func heading(for group: Group) -> String {
        let words = counts(onSite: group.onSite.count, unmarked: group.unmarked.count, away: group.away.count)
        return "\(group.name): \(words)"
    }

    private static func counts(onSite: Int, unmarked: Int, away: Int) -> String {
        "\(onSite) on site, \(unmarked) not marked, \(away) away"
    }
}
