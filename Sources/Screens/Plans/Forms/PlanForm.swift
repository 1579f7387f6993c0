import Application
import Canvas
import Domain

/// A form that writes a part of a plan: what it makes of the answers is kept against the wording that was seen.
protocol PlanForm: PeopleForm {
    /// The plan as it stood when the form opened.
    var page: PlanPage { get }
    /// What tells its drafts from those of the plan's other parts.
    var part: String { get }
    /// The plan with the answers in it.
    func plan(_ answers: inout PeopleAnswers, isSure: Bool) -> SupportPlan
}

extension PlanForm {
    var place: Place? { .plans }
    var draftName: String { "plan-\(page.id.rawValue)-\(part)" }

    func request(_ form: Form<PeopleSlot>, isSure: Bool, scene: Scene) throws(PeopleFormFault) -> any WorkRequest {
        var answers = PeopleAnswers(form, scene)
        let plan = plan(&answers, isSure: isSure)
        try answers.check()
        return PlanWording(page: page, plan: plan)
    }
}

/// A new wording of a plan.
struct PlanWording: WorkRequest {
    let page: PlanPage
    let plan: SupportPlan

    func carryOut(in work: Workspace) throws -> String {
        let kept = try work.keepPlan(plan, about: page.child, as: page.id, base: page.plan, seen: page.version)
        let alongside = kept.alongside.map { " \($0) has changed other parts meanwhile; both stand." } ?? ""
        return "Kept in \(page.calledName)'s plan. Ctrl-Z takes it back.\(alongside)"
    }
}

extension FormField<PeopleSlot> {
    /// A field for a line of text, with a hint below it.
    static func line(_ slot: PeopleSlot, _ label: String, _ text: String, hint: String) -> FormField {
        FormField(slot, label: label, hint: hint, kind: .text(TextField(text, limit: 1_000)))
    }

    /// A field for several lines.
    static func lines(_ slot: PeopleSlot, _ label: String, _ text: String, rows: Int = 3) -> FormField {
        FormField(slot, label: label, kind: .lines(TextEditor(text), rows: rows))
    }

    /// How sure a child is, 0 to 10.
    static func confidence(_ value: Int?) -> FormField {
        line(.confidence, "Sure of it, 0\u{2013}10", value.map(String.init) ?? "")
    }
}

extension PeopleAnswers {
    /// How sure a child is, 0 to 10; `nil` where nothing was typed.
    mutating func confidence() -> Int? {
        let text = text(.confidence)
        guard !text.isEmpty else { return nil }
        if let number = Int(text), (0...10).contains(number) { return number }
        refuse(.confidence, "a whole number from 0 to 10, or nothing")
        return nil
    }

    /// Two times with a dash between.
    mutating func times(_ slot: PeopleSlot) -> (from: ClockTime, to: ClockTime)? {
        let parts = text(slot).replacingDashes().split(separator: "-").map { String($0).trimmingBlanks() }
        if parts.count == 2, let from = ClockTime(parts[0]), let to = ClockTime(parts[1]), from < to {
            return (from, to)
        }
        refuse(slot, "two times such as 9:30-11:00")
        return nil
    }

    /// Days of the week: `Mon-Fri`, `Tue Thu`.
    mutating func weekdays(_ slot: PeopleSlot) -> Set<Weekday> {
        let days = WeekdaysText.days(text(slot))
        if days.isEmpty { refuse(slot, "days such as Mon-Fri or Tue Thu") }
        return days
    }
}

/// Reads days of the week as a person types them.
enum WeekdaysText {
    /// The days; none where the text is not of days.
    static func days(_ text: String) -> Set<Weekday> {
        let words = text.lowercased().replacingDashes().split { $0 == " " || $0 == "," }.map(String.init)
        if words == ["every", "day"] { return [.monday, .tuesday, .wednesday, .thursday, .friday] }
        var days: Set<Weekday> = []
        for word in words {
            let ends = word.split(separator: "-").map { day(String($0)) }
            guard let first = ends.first ?? nil, let last = ends.last ?? nil, first.rawValue <= last.rawValue else {
                return []
            }
            days.formUnion(Weekday.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) })
        }
        return days
    }

    private static func day(_ word: String) -> Weekday? {
        guard word.count >= 2 else { return nil }
        return Weekday.allCases.first { $0.name.lowercased().hasPrefix(word) }
    }
}

extension String {
    /// The same with every dash a plain one.
    fileprivate func replacingDashes() -> String {
        String(map { $0 == "\u{2013}" || $0 == "\u{2014}" ? "-" : $0 })
    }
}
