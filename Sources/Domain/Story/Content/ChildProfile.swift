/// What is known of a child beside name and birth: strengths first.
public struct ChildProfile: Hashable, Sendable {
    /// What the child is good at and proud of.
    public var strengths: [String]
    /// How the name is said: `Eye-la`.
    public var saidAs: String
    /// The child's pronouns: `she/her`.
    public var pronouns: String
    /// Languages spoken at home, the first one first.
    public var languages: [String]
    /// The language for which the family would like an interpreter; empty when none is needed.
    public var interpreter: String
    /// What helps the child to take part.
    public var needs: String
    /// What matters for the child's health during the day.
    public var health: String
    /// Where the child lives.
    public var address: String
    /// Sex as the admission register records it.
    public var sex: String
    /// The starting day of the admission register.
    public var startingDay: CivilDate?
    /// Name and address of the last school.
    public var lastSchool: String
    /// Whether this family is called first: a social worker, a protection plan, looked after, or a plan says so.
    public var isCalledFirst: Bool
    /// Whether the child has a social worker, who is told of each unexplained absence.
    public var hasSocialWorker: Bool
    /// Whether the child travels alone.
    public var travelsAlone: Bool

    /// A child profile.
    public init(
        strengths: [String] = [], saidAs: String = "", pronouns: String = "", languages: [String] = [],
        interpreter: String = "", needs: String = "", health: String = "", address: String = "", sex: String = "",
        startingDay: CivilDate? = nil, lastSchool: String = "", isCalledFirst: Bool = false,
        hasSocialWorker: Bool = false, travelsAlone: Bool = false
    ) {
        self.strengths = strengths
        self.saidAs = saidAs
        self.pronouns = pronouns
        self.languages = languages
        self.interpreter = interpreter
        self.needs = needs
        self.health = health
        self.address = address
        self.sex = sex
        self.startingDay = startingDay
        self.lastSchool = lastSchool
        self.isCalledFirst = isCalledFirst
        self.hasSocialWorker = hasSocialWorker
        self.travelsAlone = travelsAlone
    }
}

extension ChildProfile {
    /// The same without what only those see who may see a child's identity.
    public var essentials: ChildProfile {
        var essentials = self
        essentials.keepIdentity(of: ChildProfile())
        return essentials
    }

    /// Takes over from another profile what only those see who may see a child's identity.
    public mutating func keepIdentity(of other: ChildProfile) {
        address = other.address
        sex = other.sex
        startingDay = other.startingDay
        lastSchool = other.lastSchool
        isCalledFirst = other.isCalledFirst
        hasSocialWorker = other.hasSocialWorker
    }
}
