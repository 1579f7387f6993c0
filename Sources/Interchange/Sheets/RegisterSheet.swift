public import Domain

/// The register of one group and session as it is kept, for paper: every entry, and beside each change its reason,
/// who made it, their position and when.
public struct RegisterSheet: Hashable, Sendable {
    /// An entry that replaced another.
    public struct Change: Hashable, Sendable {
        /// The mark before; `nil` when there was none.
        public var from: Mark?
        /// The mark after; `nil` when it was taken back.
        public var to: Mark?
        /// The reason; empty for a correction made while the register was open.
        public var reason: String
        /// Who made the change.
        public var by: String
        /// Their position at the time.
        public var position: String
        /// The day it was made.
        public var date: CivilDate
        /// The time it was made.
        public var time: ClockTime

        /// A change.
        public init(
            from: Mark?, to: Mark?, reason: String, by: String, position: String, date: CivilDate, time: ClockTime
        ) {
            self.from = from
            self.to = to
            self.reason = reason
            self.by = by
            self.position = position
            self.date = date
            self.time = time
        }
    }

    /// A child's line.
    public struct Line: Hashable, Sendable {
        /// The child's number in the register.
        public var number: Int
        /// The name as registers list it.
        public var child: String
        /// The mark that stands; `nil` where none was made.
        public var mark: Mark?
        /// The arrival, departure or return, in words: `08:57`, `left 11:20`; empty where nothing is known.
        public var time: String
        /// The changes, oldest first.
        public var changes: [Change]

        /// A child's line.
        public init(number: Int, child: String, mark: Mark?, time: String = "", changes: [Change] = []) {
            self.number = number
            self.child = child
            self.mark = mark
            self.time = time
            self.changes = changes
        }
    }

    /// The setting's name.
    public var setting: String
    /// The group's name.
    public var group: String
    /// The session.
    public var session: Session
    /// When the register was open.
    public var times: SessionTimes
    /// Whether the folder is a rehearsal.
    public var isRehearsal: Bool
    /// The children, in the order of the register.
    public var lines: [Line]
    /// When and by whom the register was recorded as complete, in words; empty where it was not.
    public var finished: String
    /// The day this sheet was made.
    public var printedOn: CivilDate
    /// The time this sheet was made.
    public var printedAt: ClockTime

    /// A register to print.
    public init(
        setting: String, group: String, session: Session, times: SessionTimes, isRehearsal: Bool, lines: [Line],
        finished: String, printedOn: CivilDate, printedAt: ClockTime
    ) {
        self.setting = setting
        self.group = group
        self.session = session
        self.times = times
        self.isRehearsal = isRehearsal
        self.lines = lines
        self.finished = finished
        self.printedOn = printedOn
        self.printedAt = printedAt
    }

    /// The register as plain text, 80 columns wide, a form feed between pages.
    public var text: String {
        let rule = String(repeating: "-", count: SheetText.width)
        let columns = Self.columns(number: "No.", child: "Child", mark: "Mark", minutes: "Min", time: "Time")
        var heading = isRehearsal ? [SheetWords.rehearsal] : []
        heading += [
            SheetText.fitted(title, to: SheetText.width), SheetText.fitted(subtitle, to: SheetText.width), rule,
            columns, rule,
        ]
        var blocks = lines.map { line in
            [
                Self.columns(
                    number: String(line.number), child: line.child, mark: line.mark?.code.sign ?? "none",
                    minutes: line.mark?.minutesLate.map { String($0) } ?? "", time: line.time)
            ] + line.changes.flatMap { SheetText.wrapped(Self.words(for: $0), indent: 5) }
        }
        blocks.append([rule] + footer.flatMap { SheetText.wrapped($0, indent: 0) })
        return SheetPages(heading: heading).text(of: blocks)
    }

    /// The register as a page of HTML that needs no other file.
    public var html: String {
        var page = SheetHTML()
        if isRehearsal { page.element("p", SheetWords.rehearsal, class: "rehearsal") }
        page.element("h1", title)
        page.element("p", subtitle)
        page.open("table")
        page.open("thead")
        page.row(["No.", "Child", "Mark", "Minutes late", "Time", "Changes"], heading: true)
        page.close("thead")
        page.open("tbody")
        for line in lines {
            page.row([
                String(line.number), line.child, line.mark?.code.sign ?? "none",
                line.mark?.minutesLate.map { String($0) } ?? "", line.time,
                line.changes.map(Self.words(for:)).joined(separator: " "),
            ])
        }
        page.close("tbody")
        page.close("table")
        for line in footer { page.element("p", line) }
        return page.page(title: title)
    }

    private var title: String {
        "\(setting), \(group): \(session.half.name) register"
    }

    private var subtitle: String {
        "\(session.date.long), open \(times.opens) to \(times.closes)"
    }

    private var footer: [String] {
        let marked = lines.count { $0.mark != nil }
        return [
            "\(SheetWords.children(lines.count)) on roll; \(marked) marked, \(lines.count - marked) not marked.",
            finished.isEmpty ? "The register was not recorded as complete." : "Complete: \(finished).",
            "Printed \(SheetWords.moment(printedOn, printedAt)).",
        ]
    }

    private static func columns(
        number: String, child: String, mark: String, minutes: String, time: String
    ) -> String {
        let last = SheetText.trimmedRight(SheetText.fitted(time, to: 26))
        return SheetText.fitted(number, to: 4) + " " + SheetText.fitted(child, to: 37) + " "
            + SheetText.fitted(mark, to: 5) + " " + SheetText.fitted(minutes, to: 4) + " " + last
    }

    private static func words(for change: Change) -> String {
        let from = change.from.map { sign($0) } ?? "no mark"
        let to = change.to.map { sign($0) } ?? "no mark"
        let reason = change.reason.isEmpty ? "" : " “\(change.reason)”"
        return "\(from) changed to \(to) by \(change.by), \(change.position), "
            + "\(SheetWords.moment(change.date, change.time)).\(reason)"
    }

    private static func sign(_ mark: Mark) -> String {
        mark.code.sign + (mark.minutesLate.map { " (\($0) min)" } ?? "")
    }
}
