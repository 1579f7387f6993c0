extension CodeMeaning {
    /// Whether every word that a person typed begins a word of the name or of the search words, or is the sign.
    ///
    /// "dentist" finds M, "part time" finds C2, "c2" finds C2.
    public func matches(search: String) -> Bool {
        let wanted = Self.words(of: search)
        if wanted.count == 1, wanted[0] == code.sign.lowercased() { return true }
        let have = Self.words(of: name) + Self.words(of: searchWords)
        return !wanted.isEmpty && wanted.allSatisfy { word in have.contains { $0.hasPrefix(word) } }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { $0 == " " || $0 == "-" || $0 == "," || $0 == ":" || $0 == "(" || $0 == ")" }
            .map(String.init)
    }
}

extension [CodeMeaning] {
    /// The rows that match what a person typed, the one with exactly that sign first; all rows while nothing is typed.
    public func matching(search: String) -> [CodeMeaning] {
        let typed = search.trimmingBlanks()
        guard !typed.isEmpty else { return self }
        let found = filter { $0.matches(search: typed) }
        let sign = typed.uppercased()
        return found.filter { $0.code.sign == sign } + found.filter { $0.code.sign != sign }
    }
}
