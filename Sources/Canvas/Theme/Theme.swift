/// How each role looks, at every colour depth.
public struct Theme: Hashable, Sendable {
    /// The theme's name, as its file is called without the ending.
    public let name: String
    /// What people read in a list of themes.
    public let title: String
    /// The grounds that it is made for.
    public let kind: Kind
    /// The look of each role, by the number of the role.
    let styles: [Style]
    /// The look of each role where it is selected, by the number of the role.
    let selectedStyles: [Style]

    /// The grounds that a theme is made for.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case dark
        case light
        /// The terminal's own ground, whichever it is.
        case any
    }

    /// A theme of resolved styles, one for each role in the order of their numbers.
    init(name: String, title: String, kind: Kind, styles: [Style], selectedStyles: [Style]) {
        self.name = name
        self.title = title
        self.kind = kind
        self.styles = styles
        self.selectedStyles = selectedStyles
    }

    /// How a role looks on a terminal of some depth.
    public func appearance(of role: StyleRole, isSelected: Bool = false, depth: ColourDepth) -> Appearance {
        let styles = isSelected ? selectedStyles : styles
        return styles[Int(role.rawValue)].appearance(at: depth)
    }
}
