/// Something that might be going on: a scaffold for wondering, never a finding; stored as a number that never changes.
///
/// The three areas follow the guidance on barriers to attendance; the wording is our proposal.
public enum CuriosityFactor: Int, CaseIterable, Sendable {
    case work = 1
    case friends = 2
    case noise = 3
    case changeHere = 4
    case freeTime = 5
    case journey = 6
    case catchingUp = 7

    case sleep = 21
    case worries = 22
    case health = 23
    case senses = 24
    case movingOn = 25
    case apart = 26
    case food = 27

    case changeAtHome = 41
    case caring = 42
    case loss = 43
    case mornings = 44
    case money = 45
    case move = 46
    case trust = 47

    /// Where it might lie.
    public enum Area: CaseIterable, Sendable {
        case school, child, family

        /// What it is called in a form.
        public var words: String {
            switch self {
            case .school: "Here"
            case .child: "The child"
            case .family: "At home"
            }
        }

        /// The factors of the area, in their order.
        public var factors: [CuriosityFactor] { CuriosityFactor.allCases.filter { $0.area == self } }
    }

    /// Where it might lie.
    public var area: Area {
        switch rawValue {
        case ..<20: .school
        case ..<40: .child
        default: .family
        }
    }

    /// What it is called.
    public var words: String {
        switch self {
        case .work: "work too hard or too easy"
        case .friends: "friends, or somebody unkind"
        case .noise: "noise and crowds"
        case .changeHere: "a new room, class or adult"
        case .freeTime: "lunch, playtime, the cloakroom"
        case .journey: "the journey here"
        case .catchingUp: "coming back after being away"
        case .sleep: "sleep"
        case .worries: "a worry"
        case .health: "health, pain, toilet"
        case .senses: "lights, sounds, clothes, touch"
        case .movingOn: "growing up, moving on"
        case .apart: "being apart from somebody"
        case .food: "food"
        case .changeAtHome: "a change at home"
        case .caring: "looking after somebody"
        case .loss: "illness or loss"
        case .mornings: "mornings and work shifts"
        case .money: "money, clothes, transport"
        case .move: "a move of house"
        case .trust: "what school was like for them"
        }
    }
}
