import Application
import Canvas
import Domain

/// Reads a form for an entry: what is missing or wrong is said under its field.
struct WritingReader {
    let form: Form<WritingSlot>
    let context: WritingContext
    private(set) var errors: [WritingSlot: String] = [:]

    init(_ form: Form<WritingSlot>, _ context: WritingContext) {
        self.form = form
        self.context = context
    }

    /// What is typed in a field.
    func text(_ slot: WritingSlot) -> String {
        form.text(slot).trimmingBlanks()
    }

    /// What is typed in a field that must not be empty.
    mutating func needed(_ slot: WritingSlot, _ sentence: String) -> String {
        let text = text(slot)
        if text.isEmpty { errors[slot] = sentence }
        return text
    }

    /// Says what is wrong with a field.
    mutating func fail(_ slot: WritingSlot, _ sentence: String) {
        errors[slot] = sentence
    }

    /// A date; `nil` where none is typed.
    mutating func date(_ slot: WritingSlot) -> CivilDate? {
        let text = text(slot)
        guard !text.isEmpty else { return nil }
        if let date = DateText.date(text, today: context.today) { return date }
        errors[slot] = DateText.example
        return nil
    }

    /// The day that the entry is about: today where none is typed, and never one to come.
    mutating func day() -> CivilDate {
        guard let day = date(.day) else { return context.today }
        if day > context.today { errors[.day] = "a day that has been, or today" }
        return day
    }

    /// A step of a scale from 1 to 5; `nil` where it was not judged.
    func step(_ slot: WritingSlot) -> Int? {
        form.choice(slot).flatMap { $0 == 0 ? nil : $0 }
    }

    /// How.
    func channel() -> Channel {
        form.choice(.channel).flatMap { Channel.allCases.indices.contains($0) ? Channel.allCases[$0] : nil } ?? .call
    }

    /// A whole number in a range.
    mutating func number(_ slot: WritingSlot, _ range: ClosedRange<Int>) -> Int {
        if let number = Int(text(slot)), range.contains(number) { return number }
        errors[slot] = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return range.lowerBound
    }

    /// The colleague who is named.
    mutating func staff(_ slot: WritingSlot) -> StaffID? {
        if let colleague = Colleague.named(text(slot), among: context.colleagues) { return colleague.id }
        errors[slot] = "one name of somebody on the staff"
        return nil
    }

    /// The colleagues who are named, with commas between.
    mutating func readers() -> [StaffID] {
        var found: [StaffID] = []
        for name in text(.readers).split(separator: ",").map({ String($0).trimmingBlanks() }) where !name.isEmpty {
            guard let colleague = Colleague.named(name, among: context.colleagues) else {
                errors[.readers] = "“\(name)” is not one person on the staff; names with commas between"
                return []
            }
            if !found.contains(colleague.id) { found.append(colleague.id) }
        }
        return found
    }
}
