public import Domain

/// A plan as the family gets it: on paper at 80 columns, or as a page of HTML.
///
/// It holds only what it is given, and has no place for what is for staff alone.
public struct PlanSheet: Hashable, Sendable {
    /// A part of the plan under its heading.
    public struct Section: Hashable, Sendable {
        /// The heading.
        public var heading: String
        /// What it says, a paragraph each.
        public var paragraphs: [String]

        /// A part of the plan.
        public init(_ heading: String, _ paragraphs: [String]) {
            self.heading = heading
            self.paragraphs = paragraphs
        }
    }

    /// The setting's name.
    public var setting: String
    /// Whether the folder is a rehearsal.
    public var isRehearsal: Bool
    /// The child and what the plan is called: `Zain's plan: Back to Oak Room`.
    public var title: String
    /// The parts, strengths first.
    public var sections: [Section]
    /// The day it was printed.
    public var printedOn: CivilDate

    /// A plan for the family.
    public init(setting: String, isRehearsal: Bool, title: String, sections: [Section], printedOn: CivilDate) {
        self.setting = setting
        self.isRehearsal = isRehearsal
        self.title = title
        self.sections = sections
        self.printedOn = printedOn
    }

    /// The plan as plain text, 80 columns wide, a form feed between pages.
    public var text: String {
        let rule = String(repeating: "-", count: SheetText.width)
        var heading = isRehearsal ? [SheetWords.rehearsal] : []
        heading += [
            SheetText.fitted(title, to: SheetText.width), SheetText.fitted(subtitle, to: SheetText.width), rule,
        ]
        let blocks = shown.flatMap { section -> [[String]] in
            let paragraphs = section.paragraphs.map { SheetText.wrapped($0, indent: 2) }
            guard let first = paragraphs.first else { return [] }
            return [[section.heading] + first] + paragraphs.dropFirst() + [[""]]
        }
        return SheetPages(heading: heading).text(of: blocks)
    }

    /// The plan as a page of HTML that needs no other file.
    public var html: String {
        var page = SheetHTML()
        if isRehearsal { page.element("p", SheetWords.rehearsal, class: "rehearsal") }
        page.element("h1", title)
        page.element("p", subtitle)
        for section in shown {
            page.element("h2", section.heading)
            for paragraph in section.paragraphs { page.element("p", paragraph) }
        }
        return page.page(title: title)
    }

    private var subtitle: String { "\(setting), \(printedOn.long)" }

    private var shown: [Section] { sections.filter { !$0.paragraphs.isEmpty } }
}
