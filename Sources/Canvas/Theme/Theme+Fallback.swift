extension Theme {
    /// The look that needs no file: the terminal's own colours and the attributes that every terminal has.
    ///
    /// It stands where a theme cannot be read at all, and under every theme for what a file leaves open.
    public static let fallback = Theme(
        name: "fallback", title: "Fallback", kind: .any,
        styles: StyleRole.allCases.map { Style(attributes: attributes(of: $0), mono: attributes(of: $0)) },
        selectedStyles: StyleRole.allCases.map {
            fallbackSelection(over: Style(attributes: attributes(of: $0), mono: attributes(of: $0)))
        })

    /// What is selected where a theme does not say how: the same, reversed.
    static func fallbackSelection(over style: Style) -> Style {
        var style = style
        style.attributes.isReversed.toggle()
        style.mono.isReversed.toggle()
        return style
    }

    private static func attributes(of role: StyleRole) -> Attributes {
        switch role {
        case .textDim, .hint, .markExpected, .frame: Attributes(isDim: true)
        case .textStrong, .heading, .key, .markAway, .tagSafety, .statusWarning: Attributes(isBold: true)
        case .fieldFocus, .match, .markLate: Attributes(isUnderlined: true)
        case .placeCurrent, .fieldError, .markUnrecorded: Attributes(isBold: true, isUnderlined: true)
        case .markUncounted: Attributes(isDim: true, isUnderlined: true)
        case .statusError, .rehearsal: Attributes(isBold: true, isReversed: true)
        default: Attributes()
        }
    }
}
