/// The signs of the product, each one column wide in both sets.
public enum Sign: CaseIterable, Hashable, Sendable {
    /// In the strip of marks: here, or taught elsewhere.
    case here
    /// In the strip of marks: late.
    case late
    /// In the strip of marks: away.
    case away
    /// In the strip of marks: a session that does not count.
    case uncounted
    /// In the strip of marks: nothing was recorded.
    case unrecorded
    /// The row that has the focus.
    case cursor
    /// Parts the steps of a path.
    case path
    /// A rule across the screen.
    case rule
    /// A rule down the screen.
    case upright
    /// No mark yet.
    case dash
    /// Text was cut here.
    case ellipsis
    /// Welcomed back.
    case heart
    /// A reasonable adjustment holds today.
    case adjustment
    /// The step that is live, or the choice that is taken.
    case live
    /// A step that was done.
    case done
    /// A step that is still to come, or a choice that is not taken.
    case open
    /// Parts facts on a line; stands for a hidden letter.
    case dot
    /// More below, or to the sides.
    case arrowDown, arrowLeft, arrowRight

    /// The sign as a text of one character.
    public func text(_ signs: SignSet) -> String { String(scalar(signs)) }

    /// The sign as a scalar.
    public func scalar(_ signs: SignSet) -> Unicode.Scalar {
        let forms = forms
        return signs == .unicode ? forms.unicode : forms.ascii
    }

    private var forms: (unicode: Unicode.Scalar, ascii: Unicode.Scalar) {
        switch self {
        case .here: ("▪", "+")
        case .late: ("◦", "o")
        case .away: ("▫", ".")
        case .uncounted: ("~", "~")
        case .unrecorded: ("?", "?")
        case .cursor, .path: ("▸", ">")
        case .rule: ("─", "-")
        case .upright: ("│", "|")
        case .dash: ("–", "-")
        case .ellipsis: ("…", "~")
        case .heart: ("♥", "*")
        case .adjustment: ("◆", "^")
        case .live: ("●", "*")
        case .done: ("✓", "v")
        case .open: ("○", "o")
        case .dot: ("·", ".")
        case .arrowDown: ("↓", "v")
        case .arrowLeft: ("←", "<")
        case .arrowRight: ("→", ">")
        }
    }
}
