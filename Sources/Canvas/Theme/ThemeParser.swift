import TOMLKit

/// Reads one theme file and says everything that is wrong with it.
struct ThemeParser {
    private let source: ThemeSource
    private let text: String
    private var file = ThemeFile()
    /// Found out when the first fault needs it: a sound theme never pays for it.
    private lazy var lines = KeyLines(text)

    /// Reads a source; what cannot be read is a fault and left out.
    static func parse(_ source: ThemeSource) -> ThemeFile {
        var parser = ThemeParser(source)
        parser.parse()
        return parser.file
    }

    private init(_ source: ThemeSource) {
        self.source = source
        text = String(decoding: source.toml, as: UTF8.self)
    }

    private mutating func parse() {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            file.faults.append(
                ThemeFault(
                    file: source.file, line: error.source.begin.line,
                    message: "This is not TOML, so nothing of the file is used: \(error.description)."))
            return
        } catch {
            file.faults.append(ThemeFault(file: source.file, message: "This file cannot be read: \(error)."))
            return
        }
        for (key, value) in table {
            switch key {
            case "name": file.title = string(value, key)
            case "inherits": file.inherits = string(value, key)
            case "kind": parseKind(value)
            case "palette": parseTable(value, key) { $0.parseColour($1, $2) }
            case "roles": parseTable(value, key) { $0.parseRole($1, $2) }
            default: unknown(key, "A theme has no \"\(key)\".", in: ["name", "inherits", "kind", "palette", "roles"])
            }
        }
        file.faults.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    private mutating func parseKind(_ value: any TOMLValueConvertible) {
        guard let name = string(value, "kind") else { return }
        file.kind = Theme.Kind(rawValue: name)
        if file.kind == nil {
            unknown("kind", "There is no kind \"\(name)\".", name: name, in: Theme.Kind.allCases.map(\.rawValue))
        }
    }

    private mutating func parseTable(
        _ value: any TOMLValueConvertible, _ key: String,
        _ parse: (inout ThemeParser, String, any TOMLValueConvertible) -> Void
    ) {
        guard let table = value.table else {
            return fault(key, "This must be a table: [\(key)] on a line of its own, its keys below.")
        }
        for (key, value) in table {
            parse(&self, key, value)
        }
    }

    private mutating func parseColour(_ name: String, _ value: any TOMLValueConvertible) {
        let key = "palette.\(name)"
        guard name != ThemeFile.terminalDefault else {
            return fault(key, "\"default\" is the terminal's own colour and cannot be changed.")
        }
        guard let table = value.table else {
            return fault(key, "A colour is written { hex = \"#rrggbb\", ansi = 0 to 15 }.")
        }
        var hex: Colour?
        var ansi: UInt8?
        for (part, value) in table {
            switch part {
            case "hex":
                hex = value.string.flatMap(Colour.init(hex:))
                if hex == nil { return fault("\(key).hex", "A colour is # and six digits from 0 to f: \"#1a2b3c\".") }
            case "ansi":
                ansi = value.int.flatMap { (0...15).contains($0) ? UInt8($0) : nil }
                if ansi == nil {
                    return fault("\(key).ansi", "The answer for sixteen colours is a number from 0 to 15.")
                }
            default:
                unknown("\(key).\(part)", "A colour has no \"\(part)\".", name: part, in: ["hex", "ansi"])
            }
        }
        guard let ansi else {
            return fault(key, "Terminals of sixteen colours need an answer of their own: ansi = 0 to 15.")
        }
        file.palette[name] = hex.map { PaletteColour(colour: $0, ansi: ansi) } ?? PaletteColour(terminals: ansi)
    }

    private mutating func parseRole(_ name: String, _ value: any TOMLValueConvertible) {
        let key = "roles.\(name)"
        guard Self.roleNames.contains(name) else {
            return unknown(key, "There is no role \"\(name)\".", name: name, in: Self.roleNames)
        }
        guard let table = value.table else {
            return fault(key, "A look is written { fg = \"a colour\", bold = true }.")
        }
        var entry = RoleEntry(source: source)
        for (part, value) in table {
            switch part {
            case "fg": entry.foreground = string(value, "\(key).fg")
            case "bg": entry.background = string(value, "\(key).bg")
            case "mono": parseMono(value, key, &entry)
            default:
                let names = ["fg", "bg", "mono"] + AttributeChanges.names
                if value.table != nil, Self.roleNames.contains("\(name).\(part)") {
                    fault("\(key).\(part)", "The name of a role with a dot stands in quotes: \"\(name).\(part)\".")
                } else {
                    parseAttribute(part, value, key, &entry.attributes, names: names)
                }
            }
        }
        file.roles[name] = entry
    }

    private mutating func parseMono(_ value: any TOMLValueConvertible, _ key: String, _ entry: inout RoleEntry) {
        guard let table = value.table else {
            return fault("\(key).mono", "The answer without colours is written { bold = true }.")
        }
        for (part, value) in table {
            parseAttribute(part, value, "\(key).mono", &entry.mono, names: AttributeChanges.names)
        }
    }

    private mutating func parseAttribute(
        _ name: String, _ value: any TOMLValueConvertible, _ key: String, _ changes: inout AttributeChanges,
        names: [String]
    ) {
        guard let path = AttributeChanges.path(name) else {
            return unknown("\(key).\(name)", "A look has no \"\(name)\" here.", name: name, in: names)
        }
        guard let isOn = value.bool else {
            return fault("\(key).\(name)", "This is true or false, without quotes.")
        }
        changes[keyPath: path] = isOn
    }

    private mutating func string(_ value: any TOMLValueConvertible, _ key: String) -> String? {
        guard let text = value.string else {
            fault(key, "This must be a text in quotes.")
            return nil
        }
        return Text.normalised(text)
    }

    private mutating func unknown(_ key: String, _ message: String, name: String? = nil, in names: [String]) {
        let question = NearestName.question(name ?? key, in: names)
        fault(
            key,
            message + (question.isEmpty && names.count < 9 ? " It has \(names.joined(separator: ", "))." : question))
    }

    private mutating func fault(_ key: String, _ message: String) {
        let line = lines.line(of: key)
        // A key is the file's own text, which must not move anything on the terminal that shows the fault.
        file.faults.append(
            ThemeFault(
                file: source.file, line: line, key: Text.normalised(key), message: Text.normalised(message)))
    }

    /// The roles, and the selection as a whole and over each of them.
    private static let roleNames: [String] =
        StyleRole.allCases.map(\.name) + [ThemeFile.selection]
        + StyleRole.allCases.map { "\(ThemeFile.selection).\($0.name)" }
}
