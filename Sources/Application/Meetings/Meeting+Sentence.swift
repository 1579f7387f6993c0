import Domain

extension Meeting {
    /// What came of it, in one line, strengths first.
    var sentence: String {
        let doing = actions.isEmpty ? "" : actions.map { "\($0.who): \($0.what)" }.joined(separator: ", ")
        let people = present.isEmpty ? "" : " with \(present.joined(separator: "; "))"
        return [
            "\(purpose.title)\(people)", strengths.isEmpty ? "" : "goes well: \(strengths)", understanding, doing,
            next.map { "next on \($0.short)" } ?? "",
        ]
        .filter { !$0.isEmpty }.joined(separator: " \u{00B7} ")
    }
}
