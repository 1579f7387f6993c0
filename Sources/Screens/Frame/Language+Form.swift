import Canvas
import Domain

extension Language {
    /// The places of a text that are better said otherwise.
    func marks(in text: String) -> [Range<Int>] {
        check(text).map(\.place)
    }

    /// What is better than the first such words in the field that has the focus, else anywhere in the form; `nil`
    /// where there is nothing.
    func hint<Name>(for form: Form<Name>) -> String? {
        let focused = form.focus.flatMap { form[$0] }
        for field in [focused].compactMap(\.self) + form.fields where field.isTyped {
            if let hint = hint(for: field.text) { return hint }
        }
        return nil
    }

    /// What is better than the last such words of a text; `nil` where there are none.
    func hint(for text: String) -> String? {
        guard let finding = check(text).last else { return nil }
        let characters = Array(text)
        return "“\(String(characters[finding.place]))”: better “\(finding.words.prefer)”. Your words stay yours."
    }
}
