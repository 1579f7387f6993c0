import Canvas
import Testing

@Suite("Loading themes")
struct ThemeLoadingTests {
    private func source(_ name: String, _ text: String) -> ThemeSource {
        ThemeSource(name: name, toml: Array(text.utf8))
    }

    private func load(_ text: String, others: [ThemeSource] = []) -> LoadedTheme {
        ThemeLibrary(own: others).load(source("owls", text))
    }

    private let owls = """
        [palette]
        ink = { hex = "#1a2b3c", ansi = 12 }
        paper = { hex = "#ffffff", ansi = 15 }
        own = { ansi = 3 }
        grey = { hex = "#777777", ansi = 8 }
        [roles]
        text = { fg = "ink", bg = "paper" }
        mark = { bold = true, mono = { underline = true } }
        "mark.away" = { fg = "own", italic = true }
        "mark.late" = { fg = "grey", bg = "default", bold = false, mono = { reverse = true, underline = false } }
        selection = { bg = "ink", reverse = true }
        "selection.mark" = { fg = "paper", reverse = false }
        """

    @Test("a role takes what it does not say from its parent, then from text")
    func fallsBack() {
        let theme = load(owls).theme
        let here = theme.appearance(of: .markHere, depth: .trueColour)
        #expect(
            here == Appearance(foreground: .rgb(0x1A, 0x2B, 0x3C), background: .rgb(255, 255, 255), isBold: true))
        let away = theme.appearance(of: .markAway, depth: .trueColour)
        #expect(
            away
                == Appearance(
                    foreground: .indexed(3), background: .rgb(255, 255, 255), isBold: true, isItalic: true))
        let late = theme.appearance(of: .markLate, depth: .trueColour)
        #expect(late == Appearance(foreground: .rgb(0x77, 0x77, 0x77), background: .terminalDefault))
    }

    @Test("each depth has its answer")
    func depths() {
        let theme = load(owls).theme
        #expect(
            theme.appearance(of: .text, depth: .twoHundredFiftySix)
                == Appearance(foreground: .indexed(235), background: .indexed(231))
                || theme.appearance(of: .text, depth: .twoHundredFiftySix).background == .indexed(231))
        #expect(
            theme.appearance(of: .text, depth: .sixteen)
                == Appearance(foreground: .indexed(12), background: .indexed(15)))
        #expect(
            theme.appearance(of: .text, depth: .eight)
                == Appearance(foreground: .indexed(4), background: .indexed(7), isBold: true))
        #expect(theme.appearance(of: .text, depth: .none) == Appearance())
    }

    @Test("with eight colours, grey on the terminal's own ground is its own colour, dim, and never black")
    func greyInEight() {
        #expect(load(owls).theme.appearance(of: .markLate, depth: .eight) == Appearance(isDim: true))
    }

    @Test("without colours the mono answer counts, and where there is none the attributes")
    func mono() {
        let theme = load(owls).theme
        #expect(theme.appearance(of: .markHere, depth: .none) == Appearance(isBold: true, isUnderlined: true))
        #expect(
            theme.appearance(of: .markAway, depth: .none)
                == Appearance(isBold: true, isUnderlined: true, isItalic: true))
        #expect(theme.appearance(of: .markLate, depth: .none) == Appearance(isReversed: true))
    }

    @Test("the selection is laid over each role, with its own answer for some")
    func selection() {
        let theme = load(owls).theme
        let text = theme.appearance(of: .text, isSelected: true, depth: .sixteen)
        #expect(text == Appearance(foreground: .indexed(12), background: .indexed(12), isReversed: true))
        let away = theme.appearance(of: .markAway, isSelected: true, depth: .sixteen)
        #expect(
            away == Appearance(foreground: .indexed(15), background: .indexed(12), isBold: true, isItalic: true))
    }

    @Test("selecting what is reversed turns it back, so that it is seen")
    func twiceReversed() {
        let theme = load("[roles]\nrehearsal = { reverse = true }\nselection = { reverse = true }").theme
        #expect(theme.appearance(of: .rehearsal, depth: .none).isReversed)
        #expect(!theme.appearance(of: .rehearsal, isSelected: true, depth: .none).isReversed)
    }

    @Test("an inherited palette can be changed alone, and a role that is written again is replaced whole")
    func inherits() {
        let child = """
            name = "Owls by night"
            inherits = "base"
            [palette]
            ink = { hex = "#ffffff", ansi = 15 }
            [roles]
            "mark.late" = { italic = true }
            """
        let loaded = load(child, others: [source("base", "kind = \"light\"\n" + owls)])
        #expect(loaded.faults.isEmpty)
        #expect(loaded.theme.name == "owls")
        #expect(loaded.theme.title == "Owls by night")
        #expect(loaded.theme.kind == .light)
        #expect(loaded.theme.appearance(of: .text, depth: .sixteen).foreground == .indexed(15))
        #expect(
            loaded.theme.appearance(of: .markLate, depth: .none)
                == Appearance(isBold: true, isUnderlined: true, isItalic: true))
    }

    @Test("a theme can inherit the shipped one that it replaces")
    func ownVersion() throws {
        let own = source("dark", "inherits = \"dark\"\n[palette]\npaper = { hex = \"#101010\", ansi = 0 }")
        let library = ThemeLibrary(own: [own])
        let loaded = try #require(library.load("dark"))
        #expect(loaded.faults.isEmpty)
        #expect(loaded.theme.appearance(of: .text, depth: .trueColour).background == .rgb(16, 16, 16))
        #expect(library.names == ["dark", "plain", "light", "high-contrast-dark", "mono"])
    }

    @Test("themes that inherit in a circle are told so and still load")
    func circle() {
        let loaded = load("inherits = \"b\"\n" + owls, others: [source("b", "inherits = \"owls\"")])
        #expect(
            loaded.faults.map(\.description) == [
                "b.toml:1: inherits: Themes inherit from each other in a circle: owls, b, owls."
            ])
        #expect(loaded.theme.appearance(of: .text, depth: .sixteen).foreground == .indexed(12))
    }

    @Test("a name that is not there is answered with the nearest")
    func unknownName() {
        #expect(ThemeLibrary().load("drak") == nil)
        #expect(ThemeLibrary().unknown("drak") == "There is no theme \"drak\". Did you mean \"dark\"?")
        #expect(
            ThemeLibrary().unknown("owls\u{1B}")
                == "There is no theme \"owls␛\". There are plain, dark, light, high-contrast-dark, mono.")
    }

    @Test("an empty file gives the fallback, under its own name")
    func empty() {
        let loaded = load("")
        #expect(loaded.faults.isEmpty)
        #expect(loaded.theme.name == "owls")
        #expect(loaded.undefined.count == StyleRole.allCases.count)
        for role in StyleRole.allCases {
            #expect(
                loaded.theme.appearance(of: role, isSelected: true, depth: .none)
                    == Theme.fallback.appearance(of: role, isSelected: true, depth: .none))
        }
    }

    @Test("the lint names the role, the depth and the figure")
    func lint() {
        let theme = load(
            """
            kind = "dark"
            inherits = "mono"
            [palette]
            faint = { hex = "#444444", ansi = 8 }
            [roles]
            path = { fg = "faint", bg = "default" }
            heading = {}
            """
        ).theme
        let faults = ThemeLint.check(theme).map(\.description)
        #expect(faults.contains("owls.toml: roles.path: The contrast in 24 bits is 2.1; 4.5 is needed."))
        #expect(
            faults.contains(
                "owls.toml: roles.heading: Without colours this looks like text. "
                    + "Give it an answer: mono = { bold = true }."))
        #expect(!faults.contains { $0.contains("roles.path: The contrast in sixteen colours") })
    }

    @Test("the lint finds marks that some people cannot tell apart")
    func lintMarks() {
        let theme = load(
            """
            kind = "light"
            [palette]
            red = { hex = "#c86464", ansi = 1 }
            green = { hex = "#8c8c46", ansi = 2 }
            [roles]
            "mark.here" = { fg = "green" }
            "mark.away" = { fg = "red" }
            """
        ).theme
        let faults = ThemeLint.check(theme).filter { $0.key == "roles.mark.here" && $0.message.contains("mark.away") }
        #expect(faults.contains { $0.message.contains("deutan") || $0.message.contains("protan") })
        #expect(!faults.contains { $0.message.contains("usual") })
    }
}
