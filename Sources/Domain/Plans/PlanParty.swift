/// Who has a part in a plan; stored as a number that never changes.
public enum PlanParty: Int, CaseIterable, Sendable {
    /// The child.
    case child = 1
    /// Somebody of the family.
    case family = 2
    /// Somebody of the setting.
    case setting = 3
    /// Somebody of another agency.
    case agency = 4

    /// The word for it on screen.
    public var words: String {
        switch self {
        case .child: "child"
        case .family: "family"
        case .setting: "setting"
        case .agency: "agency"
        }
    }
}

/// That somebody agreed: who, in what role, and on which day.
public struct PlanAgreement: Hashable, Sendable {
    /// The name as it is said: `Zain`, `Rachel, mum`.
    public var name: String
    /// For whom they agreed.
    public var party: PlanParty
    /// The day.
    public var day: CivilDate

    /// An agreement.
    public init(name: String, party: PlanParty, day: CivilDate) {
        self.name = name
        self.party = party
        self.day = day
    }

    /// Who and when in a few words: `Rachel, mum (family) 2 Nov`.
    public var words: String { "\(name) (\(party.words)) \(day.short)" }
}
