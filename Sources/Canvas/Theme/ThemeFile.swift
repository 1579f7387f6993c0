/// What one theme file says, before anything is inherited.
struct ThemeFile {
    var title: String?
    var kind: Theme.Kind?
    var inherits: String?
    /// Colours by their names.
    var palette: [String: PaletteColour] = [:]
    /// Looks by the names of roles, and by `selection` and `selection.` with the name of a role.
    var roles: [String: RoleEntry] = [:]
    var faults: [ThemeFault] = []

    /// The name of the terminal's own colour, which no palette can change.
    static let terminalDefault = "default"
    /// The name of what is laid over a role where it is selected.
    static let selection = "selection"
}

/// What a file says about one role; nil where it says nothing.
struct RoleEntry {
    /// The name of the colour of the glyph.
    var foreground: String?
    /// The name of the colour of the ground.
    var background: String?
    var attributes = AttributeChanges()
    /// What is otherwise where there are no colours.
    var mono = AttributeChanges()
    /// The file that says it.
    var source: ThemeSource
}

/// Which attributes are switched on or off; nil where nothing is said.
struct AttributeChanges {
    var isBold: Bool?
    var isDim: Bool?
    var isUnderlined: Bool?
    var isReversed: Bool?
    var isItalic: Bool?

    /// The names of the attributes in a file.
    static let names = ["bold", "dim", "underline", "reverse", "italic"]

    /// The attribute of a name.
    static func path(_ name: String) -> WritableKeyPath<AttributeChanges, Bool?>? {
        switch name {
        case "bold": \.isBold
        case "dim": \.isDim
        case "underline": \.isUnderlined
        case "reverse": \.isReversed
        case "italic": \.isItalic
        default: nil
        }
    }

    /// These, and what others say where these say nothing.
    func or(_ others: AttributeChanges) -> AttributeChanges {
        AttributeChanges(
            isBold: isBold ?? others.isBold, isDim: isDim ?? others.isDim,
            isUnderlined: isUnderlined ?? others.isUnderlined, isReversed: isReversed ?? others.isReversed,
            isItalic: isItalic ?? others.isItalic)
    }

    /// The attributes, each off unless something switched it on.
    var resolved: Attributes {
        Attributes(
            isBold: isBold ?? false, isDim: isDim ?? false, isUnderlined: isUnderlined ?? false,
            isReversed: isReversed ?? false, isItalic: isItalic ?? false)
    }

    /// Attributes with these laid over them; reversing what is reversed already shows that it is twice so.
    func laid(over attributes: Attributes) -> Attributes {
        Attributes(
            isBold: isBold ?? attributes.isBold, isDim: isDim ?? attributes.isDim,
            isUnderlined: isUnderlined ?? attributes.isUnderlined,
            isReversed: isReversed == true ? !attributes.isReversed : attributes.isReversed,
            isItalic: isItalic ?? attributes.isItalic)
    }
}
