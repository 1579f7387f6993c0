/// What the admission register and the key adults hold about a child; all of it personal.
public struct ChildDetails: Hashable, Sendable, Codable {
    /// The unique pupil number; `nil` where the child has none yet.
    public var upn: String?
    /// Legal surname.
    public var surname: String
    /// Legal forename.
    public var forename: String
    /// The forename the child goes by; the legal one where nobody said otherwise.
    public var preferredForename: String
    /// Date of birth.
    public var born: CivilDate
    /// National curriculum year: `N1`, `N2`, `R`, `1` to `14`.
    public var yearGroup: String
    /// What the child loves, in a few words each.
    public var interests: [String]
    /// What matters at the door, such as an allergy; empty when nothing does.
    public var doorNote: String

    /// A child's details.
    public init(
        upn: String?, surname: String, forename: String, preferredForename: String? = nil, born: CivilDate,
        yearGroup: String, interests: [String] = [], doorNote: String = ""
    ) {
        self.upn = upn
        self.surname = surname
        self.forename = forename
        self.preferredForename = preferredForename ?? forename
        self.born = born
        self.yearGroup = yearGroup
        self.interests = interests
        self.doorNote = doorNote
    }

    /// The name as registers list it: `Adeyemi, Tobi`.
    public var registerName: String {
        "\(surname), \(preferredForename)"
    }

    /// The name as it is spoken: `Tobi Adeyemi`.
    public var spokenName: String {
        "\(preferredForename) \(surname)"
    }
}
