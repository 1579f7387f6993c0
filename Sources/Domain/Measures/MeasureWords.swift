extension Measure {
    /// What it is called on screen.
    public var name: String {
        switch self {
        case .possible: "possible"
        case .attendance: "attended"
        case .present: "in school"
        case .approvedActivity: "taught elsewhere"
        case .absence: "missed"
        case .authorised: "missed, accepted"
        case .unauthorised: "missed, not accepted or not known"
        case .late: "late"
        case .notCounted: "not counted"
        case .unmarked: "not marked"
        }
    }

    /// What it sums, in one sentence (DfE's definitions, domain reference b1).
    public var definition: String {
        switch self {
        case .possible:
            "Every marked session with a code of attendance or absence; unmarked and uncounted ones are in neither."
        case .attendance: "Sessions in school or at an approved educational activity, of all possible sessions."
        case .present: "Sessions in school, late arrivals before closing included, of all possible sessions."
        case .approvedActivity:
            "Sessions at an approved educational activity elsewhere, of all possible sessions."
        case .absence: "Sessions away for whatever reason, late after closing (U) included, of all possible sessions."
        case .authorised: "Sessions away for a reason that the school or the law accepts, of all possible sessions."
        case .unauthorised:
            "Sessions away without leave, without a known reason, or late after closing, of all possible sessions."
        case .late: "Late arrivals: L, which is an attendance, and U, which is an absence."
        case .notCounted: "Marked sessions that are neither attendance nor absence, such as X, Y, Q, D and #."
        case .unmarked: "Sessions of school days on roll that nobody marked: neither here nor away."
        }
    }
}
