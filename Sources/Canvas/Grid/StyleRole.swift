/// What a piece of the screen means; a theme says how each looks.
///
/// Dotted names fall back to their parent, and all to `text`.
public enum StyleRole: UInt8, CaseIterable, Sendable {
    case text
    case textDim
    case textStrong
    case heading
    case frame
    case place
    case placeCurrent
    case path
    case clock
    case cursor
    case field
    case fieldFocus
    case fieldError
    case key
    case hint
    case status
    case statusOK
    case statusWarning
    case statusError
    case mark
    case markHere
    case markLate
    case markAway
    case markUncounted
    case markUnrecorded
    case markExpected
    case tag
    case tagSafety
    case match
    case rehearsal

    /// The dotted name that theme files use: `mark.away`.
    public var name: String {
        switch self {
        case .text: "text"
        case .textDim: "text.dim"
        case .textStrong: "text.strong"
        case .heading: "heading"
        case .frame: "frame"
        case .place: "place"
        case .placeCurrent: "place.current"
        case .path: "path"
        case .clock: "clock"
        case .cursor: "cursor"
        case .field: "field"
        case .fieldFocus: "field.focus"
        case .fieldError: "field.error"
        case .key: "key"
        case .hint: "hint"
        case .status: "status"
        case .statusOK: "status.ok"
        case .statusWarning: "status.warning"
        case .statusError: "status.error"
        case .mark: "mark"
        case .markHere: "mark.here"
        case .markLate: "mark.late"
        case .markAway: "mark.away"
        case .markUncounted: "mark.uncounted"
        case .markUnrecorded: "mark.unrecorded"
        case .markExpected: "mark.expected"
        case .tag: "tag"
        case .tagSafety: "tag.safety"
        case .match: "match"
        case .rehearsal: "rehearsal"
        }
    }
}
