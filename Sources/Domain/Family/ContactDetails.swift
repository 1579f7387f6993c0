/// A person to call about a child; all of it personal.
public struct ContactDetails: Hashable, Sendable, Codable {
    /// Surname.
    public var surname: String
    /// Forename.
    public var forename: String
    /// What they are to the child: mother, grandad, social worker.
    public var relationship: String
    /// Whether they hold parental responsibility.
    public var hasParentalResponsibility: Bool
    /// Calling order; 1 is called first.
    public var priority: Int
    /// Telephone number as given.
    public var phone: String
    /// Electronic mail address as given.
    public var email: String
    /// How they like to be reached: call, text, email, app.
    public var preferredChannel: String
    /// The language they prefer.
    public var language: String
    /// Whether the child lives with them.
    public var livesWith: Bool
    /// Whether they may collect the child.
    public var mayCollect: Bool
    /// When they are best reached, in their words: after 15:00, never before nine.
    public var bestTime: String
    /// Their address, where it is not the child's.
    public var address: String

    /// A contact's details.
    public init(
        surname: String, forename: String, relationship: String, hasParentalResponsibility: Bool, priority: Int,
        phone: String, email: String, preferredChannel: String, language: String, livesWith: Bool, mayCollect: Bool,
        bestTime: String = "", address: String = ""
    ) {
        self.surname = surname
        self.forename = forename
        self.relationship = relationship
        self.hasParentalResponsibility = hasParentalResponsibility
        self.priority = priority
        self.phone = phone
        self.email = email
        self.preferredChannel = preferredChannel
        self.language = language
        self.livesWith = livesWith
        self.mayCollect = mayCollect
        self.bestTime = bestTime
        self.address = address
    }
}
