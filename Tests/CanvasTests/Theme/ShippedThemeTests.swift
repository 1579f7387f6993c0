import Canvas
import Testing
import Themes

@Suite("Shipped themes")
struct ShippedThemeTests {
    static let names = ["plain", "dark", "light", "high-contrast-dark", "mono"]

    private func load(_ name: String) throws -> LoadedTheme { try #require(ThemeLibrary().load(name)) }

    @Test("the shipped themes are these")
    func shipped() {
        #expect(ThemeLibrary().names == Self.names)
        #expect(ShippedThemes.all.allSatisfy { !$0.toml.isEmpty })
    }

    @Test("each loads without a fault and says something about every role", arguments: names)
    func faultless(name: String) throws {
        let loaded = try load(name)
        #expect(loaded.faults.map(\.description) == [])
        #expect(loaded.undefined == [])
        #expect(loaded.theme.name == name)
        #expect(!loaded.theme.title.isEmpty)
    }

    @Test("each passes the lint: contrast, marks for every colour vision, no colours", arguments: names)
    func lint(name: String) throws {
        let faults = ThemeLint.check(try load(name).theme).map(\.description)
        #expect(faults == [])
    }

    @Test("no colour of plain and mono but the terminal's own is used at any depth", arguments: ["plain", "mono"])
    func terminalColours(name: String) throws {
        let theme = try load(name).theme
        for role in StyleRole.allCases {
            for depth in ColourDepth.allCases {
                let look = theme.appearance(of: role, depth: depth)
                #expect(look.background == .terminalDefault)
                switch look.foreground {
                case .terminalDefault: break
                case .indexed(let index): #expect(name == "plain" && index < 16)
                case .rgb: Issue.record("\(role.name) has a colour of its own")
                }
            }
        }
    }

    @Test("red is for safety and errors alone, in every theme", arguments: names)
    func red(name: String) throws {
        let theme = try load(name).theme
        for role in StyleRole.allCases where ![.fieldError, .statusError, .tagSafety].contains(role) {
            let look = theme.appearance(of: role, depth: .sixteen)
            #expect(look.foreground != .indexed(1) && look.foreground != .indexed(9), "\(role.name)")
        }
    }

    @Test("every role of every theme has a glyph unlike its ground at every depth", arguments: names)
    func neverInvisible(name: String) throws {
        let theme = try load(name).theme
        for role in StyleRole.allCases {
            for depth in ColourDepth.allCases {
                for isSelected in [false, true] {
                    let look = theme.appearance(of: role, isSelected: isSelected, depth: depth)
                    let isOwn = look.foreground == .terminalDefault && look.background == .terminalDefault
                    #expect(isOwn || look.foreground != look.background, "\(role.name) \(depth)")
                }
            }
        }
    }

    @Test("the plain theme is the shipped one")
    func plain() {
        #expect(Theme.plain.name == "plain")
        #expect(Theme.plain.appearance(of: .heading, depth: .none).isBold)
        #expect(Theme.plain.appearance(of: .text, isSelected: true, depth: .none).isReversed)
    }

    @Test("the fallback is as readable without colours as a theme")
    func fallback() {
        #expect(ThemeLint.check(.fallback).map(\.description) == [])
    }
}
