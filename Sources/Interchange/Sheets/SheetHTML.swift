/// Builds a page of HTML that needs no other file and prints black on white.
struct SheetHTML {
    private var body = ""

    /// Text with every sign that HTML gives a meaning to written as itself.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in UnseenText.shown(text) {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.append(character)
            }
        }
        return result
    }

    /// Adds an element with text in it.
    mutating func element(_ name: String, _ text: String, class kind: String = "") {
        let attribute = kind.isEmpty ? "" : " class=\"\(kind)\""
        body += "<\(name)\(attribute)>\(Self.escaped(text))</\(name)>\n"
    }

    /// Adds a paragraph in whichever language and direction its words have.
    mutating func paragraph(_ text: String) {
        body += "<p dir=\"auto\">\(Self.escaped(text))</p>\n"
    }

    /// Opens an element.
    mutating func open(_ name: String) {
        body += "<\(name)>\n"
    }

    /// Closes an element.
    mutating func close(_ name: String) {
        body += "</\(name)>\n"
    }

    /// Adds a row of a table.
    mutating func row(_ cells: [String], heading: Bool = false) {
        let name = heading ? "th" : "td"
        body += "<tr>" + cells.map { "<\(name)>\(Self.escaped($0))</\(name)>" }.joined() + "</tr>\n"
    }

    /// The whole page.
    func page(title: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>\(Self.escaped(title))</title>
        <style>
        body { font: 11pt sans-serif; color: #000; background: #fff; margin: 15mm; }
        h1 { font-size: 14pt; margin: 0; }
        h2 { font-size: 12pt; margin: 1em 0 0.3em; }
        p { margin: 0.2em 0; }
        .rehearsal { border: 2pt solid #000; padding: 0.3em; font-weight: bold; text-align: center; }
        table { border-collapse: collapse; width: 100%; margin: 0.5em 0; }
        th, td { border: 0.5pt solid #000; padding: 0.2em 0.4em; text-align: left; vertical-align: top; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; }
        </style>
        </head>
        <body>
        \(body)</body>
        </html>

        """
    }
}
