/// What an agency was asked, and what came back.
public struct AgencyContact: Hashable, Sendable {
    /// Which agency: Family Hub, Public Health Nursing, education welfare, a social worker.
    public var agency: String
    /// What it was asked.
    public var about: String
    /// What came back; empty while nothing has.
    public var answer: String
    /// When it came back.
    public var answered: CivilDate?

    /// An agency contact.
    public init(agency: String = "", about: String = "", answer: String = "", answered: CivilDate? = nil) {
        self.agency = agency
        self.about = about
        self.answer = answer
        self.answered = answered
    }
}
