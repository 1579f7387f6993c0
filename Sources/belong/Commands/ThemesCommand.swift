import ArgumentParser
import Canvas
import Interchange

/// `belong themes`: how Belong can look.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "Themes: list, show, check.",
        subcommands: [List.self, Show.self, Check.self])

    /// `belong themes list`.
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the themes.", discussion: "    belong themes list")

        @Flag(help: "As JSON.") var json = false

        func run() throws {
            let library = ThemeLibrary(own: ThemePreference().own())
            let themes = library.names.compactMap { library.load($0) }
            if json {
                return Output.json(
                    .array(
                        themes.map {
                            [
                                "name": .string($0.theme.name), "title": .string($0.theme.title),
                                "kind": .string($0.theme.kind.rawValue), "faults": .number($0.faults.count),
                            ]
                        }))
            }
            var table = Table("Theme", "For", "Title")
            for loaded in themes {
                let faults = loaded.faults.isEmpty ? "" : "  (\(loaded.faults.count) faults: belong themes show)"
                table.add(loaded.theme.name, loaded.theme.kind.rawValue, loaded.theme.title + faults)
            }
            Output.text(table.text)
        }
    }

    /// `belong themes show`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show what a theme says of each role.",
            discussion: "    belong themes show dark")

        @Argument(help: "The theme.") var name: String

        func run() throws {
            let library = ThemeLibrary(own: ThemePreference().own())
            guard let loaded = library.load(name) else { throw Stop.wrongUse(library.unknown(name)) }
            var table = Table("Role", "Glyph", "Ground", "Attributes")
            for role in StyleRole.allCases {
                let look = loaded.theme.appearance(of: role, depth: .trueColour)
                table.add(role.name, words(look.foreground), words(look.background), attributes(look))
            }
            Output.text(table.text)
            for fault in loaded.faults { Output.note("\(fault)") }
        }

        private func words(_ colour: TerminalColour) -> String {
            switch colour {
            case .terminalDefault: "the terminal's"
            case .indexed(let place): "\(place)"
            case .rgb(let red, let green, let blue): "#" + [red, green, blue].map(hexadecimal).joined()
            }
        }

        private func hexadecimal(_ part: UInt8) -> String {
            (part < 16 ? "0" : "") + String(part, radix: 16)
        }

        private func attributes(_ look: Appearance) -> String {
            let all = [
                (look.isBold, "bold"), (look.isDim, "dim"), (look.isItalic, "italic"),
                (look.isUnderlined, "underlined"), (look.isReversed, "reversed"),
            ]
            return all.filter(\.0).map(\.1).joined(separator: ", ")
        }
    }

    /// `belong themes check`.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Say what is wrong or hard to read in a theme's file.",
            discussion: "    belong themes check owls.toml")

        @Argument(help: "The file.") var file: String

        func run() throws {
            let last = file.split(separator: "/").last.map(String.init) ?? file
            let name = last.hasSuffix(".toml") ? String(last.dropLast(5)) : last
            let loaded = ThemeLibrary(own: ThemePreference().own()).load(
                ThemeSource(name: name, file: file, toml: try NewFile.read(file)))
            let faults = loaded.faults + ThemeLint.check(loaded.theme, file: file)
            for fault in faults { Output.line("\(fault)") }
            guard faults.isEmpty else { throw Stop.resultSaysNo }
            Output.line("\(file): nothing to say. It can be read on every terminal.")
        }
    }
}
