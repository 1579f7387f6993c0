public import Domain

/// A meeting for the family to keep, in plain words.
///
/// It has no place for what is for staff alone, so that none can come onto it.
public struct MeetingSheet: Hashable, Sendable {
    /// A heading and what was said under it.
    public struct Part: Hashable, Sendable {
        /// The heading, which names whose view it is.
        public var heading: String
        /// The words; a part without any is left out.
        public var text: String

        /// A part.
        public init(heading: String, text: String) {
            self.heading = heading
            self.text = text
        }
    }

    /// What somebody will do.
    public struct Action: Hashable, Sendable {
        /// Who.
        public var who: String
        /// What.
        public var what: String
        /// By when, where that was agreed.
        public var by: CivilDate?

        /// An action.
        public init(who: String, what: String, by: CivilDate? = nil) {
            self.who = who
            self.what = what
            self.by = by
        }
    }

    /// The setting's name.
    public var setting: String
    /// Whether the folder is a rehearsal.
    public var isRehearsal: Bool
    /// The child's name as it is spoken.
    public var child: String
    /// What the meeting is called.
    public var title: String
    /// The day of the meeting.
    public var day: CivilDate
    /// When it began.
    public var at: ClockTime?
    /// Where it was.
    public var place: String
    /// Who was there.
    public var present: [String]
    /// What was said, strengths first.
    public var parts: [Part]
    /// What each will do.
    public var actions: [Action]
    /// When they meet next.
    public var next: CivilDate?
    /// The language of ``homeText``.
    public var homeLanguage: String
    /// The words for the family in their language; they come first on the sheet.
    public var homeText: String
    /// Whom the family can always ask.
    public var namedContact: String
    /// The day this sheet was made.
    public var printedOn: CivilDate
    /// The time this sheet was made.
    public var printedAt: ClockTime

    /// A meeting to print.
    public init(
        setting: String, isRehearsal: Bool, child: String, title: String, day: CivilDate, at: ClockTime? = nil,
        place: String = "", present: [String] = [], parts: [Part] = [], actions: [Action] = [], next: CivilDate? = nil,
        homeLanguage: String = "", homeText: String = "", namedContact: String = "", printedOn: CivilDate,
        printedAt: ClockTime
    ) {
        self.setting = setting
        self.isRehearsal = isRehearsal
        self.child = child
        self.title = title
        self.day = day
        self.at = at
        self.place = place
        self.present = present
        self.parts = parts
        self.actions = actions
        self.next = next
        self.homeLanguage = homeLanguage
        self.homeText = homeText
        self.namedContact = namedContact
        self.printedOn = printedOn
        self.printedAt = printedAt
    }

    /// The sheet as plain text, 80 columns wide, a form feed between pages.
    public var text: String {
        let rule = String(repeating: "-", count: SheetText.width)
        var heading = isRehearsal ? [SheetWords.rehearsal] : []
        heading += [
            SheetText.fitted(headline, to: SheetText.width), SheetText.fitted(subtitle, to: SheetText.width), rule,
        ]
        var blocks: [[String]] = []
        if !present.isEmpty { blocks.append(SheetText.wrapped("There: \(present.joined(separator: "; "))", indent: 0)) }
        for part in allParts { blocks += Self.blocks(for: part) }
        if !actions.isEmpty {
            let lines = actions.map { SheetText.wrapped("[ ] " + Self.words(for: $0), indent: 2) }
            blocks.append(["", "Who does what"] + (lines.first ?? []))
            blocks += lines.dropFirst()
        }
        blocks.append(["", rule] + footer.flatMap { SheetText.wrapped($0, indent: 0) })
        return SheetPages(heading: heading).text(of: blocks)
    }

    /// The sheet as a page of HTML that needs no other file.
    public var html: String {
        var page = SheetHTML()
        if isRehearsal { page.element("p", SheetWords.rehearsal, class: "rehearsal") }
        page.element("h1", headline)
        page.element("p", subtitle)
        if !present.isEmpty { page.element("p", "There: \(present.joined(separator: "; "))") }
        for part in allParts {
            page.element("h2", part.heading)
            for line in Self.lines(of: part.text) { page.paragraph(line) }
        }
        if !actions.isEmpty {
            page.element("h2", "Who does what")
            page.open("table")
            page.open("thead")
            page.row(["Who", "What", "By"], heading: true)
            page.close("thead")
            for action in actions { page.row([action.who, action.what, action.by?.long ?? ""]) }
            page.close("table")
        }
        for line in footer { page.element("p", line) }
        return page.page(title: headline)
    }

    private var headline: String { "\(child): \(title)" }

    private var subtitle: String {
        [setting, day.long + (at.map { ", \($0)" } ?? ""), place].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// What the family reads in its own language comes first.
    private var allParts: [Part] {
        let home = Part(heading: homeLanguage.isEmpty ? "In your language" : homeLanguage, text: homeText)
        return ([home] + parts).filter { !$0.text.isEmpty }
    }

    private var footer: [String] {
        [
            next.map { "We meet again on \($0.long)." } ?? "",
            namedContact.isEmpty ? "" : "You can always ask \(namedContact).",
            "If something here is not as you said it, tell us and we put it right.",
            "Printed \(SheetWords.moment(printedOn, printedAt)).",
        ]
        .filter { !$0.isEmpty }
    }

    /// A heading stays with the first lines under it.
    private static func blocks(for part: Part) -> [[String]] {
        let paragraphs = lines(of: part.text).map { SheetText.wrapped($0, indent: 2) }
        let heading = SheetText.wrapped(part.heading, indent: 0)
        let first = [""] + heading + (paragraphs.first ?? [])
        return [first] + paragraphs.dropFirst()
    }

    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
    }

    private static func words(for action: Action) -> String {
        let by = action.by.map { ", by \($0.short)" } ?? ""
        return action.who.isEmpty ? action.what + by : "\(action.who): \(action.what)\(by)"
    }
}
