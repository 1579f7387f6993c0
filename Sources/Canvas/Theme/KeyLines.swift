/// Finds the line of a key in the text of a TOML file, which its parser does not tell.
struct KeyLines {
    private var lines: [String: Int] = [:]

    /// Notes the line of each table and key; text that is not TOML gives lines that nobody asks for.
    init(_ text: String) {
        var section = ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.drop { $0 == " " || $0 == "\t" }
            guard let first = line.first, first != "#" else { continue }
            if first == "[" {
                section = Self.path(line.drop { $0 == "[" }.prefix { $0 != "]" })
                lines[section] = lines[section] ?? index + 1
            } else if line.contains("=") {
                let key = Self.path(line.prefix { $0 != "=" })
                let path = section.isEmpty ? key : "\(section).\(key)"
                lines[path] = lines[path] ?? index + 1
            }
        }
    }

    /// The line of a key, or else of the nearest table around it.
    func line(of key: String) -> Int? {
        var path = key[...]
        while true {
            if let line = lines[String(path)] { return line }
            guard let dot = path.lastIndex(of: ".") else { return nil }
            path = path[..<dot]
        }
    }

    private static func path(_ text: Substring) -> String {
        String(text.filter { $0 != "\"" && $0 != "'" && $0 != " " && $0 != "\t" && $0 != "\r" })
    }
}
