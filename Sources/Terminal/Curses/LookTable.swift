import CNCurses
import Canvas

/// How ncurses is told to draw a cell.
struct Look {
    var attributes: UInt32
    var pair: Int32
}

/// The look of each role, worked out when it is first drawn.
struct LookTable {
    private let theme: Theme
    private let support: ColourSupport
    private var looks: [Look?]

    /// The looks of a theme on a terminal.
    init(theme: Theme, support: ColourSupport) {
        self.theme = theme
        self.support = support
        looks = Array(repeating: nil, count: StyleRole.allCases.count * 2)
    }

    /// The look of a role; a selected one has its own.
    mutating func look(of role: StyleRole, isSelected: Bool) -> Look {
        let index = Int(role.rawValue) * 2 + (isSelected ? 1 : 0)
        if let look = looks[index] { return look }
        let appearance = theme.appearance(of: role, isSelected: isSelected, depth: support.depth)
        let look = Look(
            attributes: cn_attributes(Self.attributes(of: appearance)),
            pair: cn_pair(
                Int32(support.number(of: appearance.foreground)), Int32(support.number(of: appearance.background))))
        looks[index] = look
        return look
    }

    private static func attributes(of appearance: Appearance) -> Int32 {
        var sum: UInt32 = 0
        if appearance.isBold { sum |= CN_BOLD.rawValue }
        if appearance.isDim { sum |= CN_DIM.rawValue }
        if appearance.isUnderlined { sum |= CN_UNDERLINED.rawValue }
        if appearance.isReversed { sum |= CN_REVERSED.rawValue }
        if appearance.isItalic { sum |= CN_ITALIC.rawValue }
        return Int32(sum)
    }
}
