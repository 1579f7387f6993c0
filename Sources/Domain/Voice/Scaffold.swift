/// The name of a scaffold for good: `faces`, or `own-12` for one that the setting added.
public struct ScaffoldID: RawRepresentable, Hashable, Comparable, Sendable {
    /// The name.
    public let rawValue: String

    /// A scaffold's name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// In the order of the names.
    public static func < (first: ScaffoldID, second: ScaffoldID) -> Bool { first.rawValue < second.rawValue }
}

/// A way to help a child or family to say what it is like for them: what is put to them, and how they can answer.
///
/// Some children cannot say why; several scaffolds over time say more than one.
public struct Scaffold: Hashable, Sendable, Identifiable {
    /// Which scaffold.
    public let id: ScaffoldID
    /// What it is called: `Good day, bad day`.
    public var name: String
    /// How to use it, in a sentence or two.
    public var sentence: String
    /// For which ages it is made.
    public var ages: [ScaffoldAge]
    /// What the child needs to have to use it; a child with more may use it as well.
    public var needs: Communication
    /// How it is answered.
    public var shape: ScaffoldShape
    /// What is put to them, part by part: beginnings of sentences, situations, cards; what is put to everybody first.
    public var parts: [String]
    /// Whether it is offered; the setting may put one of its own away.
    public var isOffered: Bool

    /// A scaffold.
    public init(
        id: ScaffoldID, name: String, sentence: String, ages: [ScaffoldAge] = ScaffoldAge.allCases,
        needs: Communication = .words, shape: ScaffoldShape, parts: [String] = [], isOffered: Bool = true
    ) {
        self.id = id
        self.name = name
        self.sentence = sentence
        self.ages = ages
        self.needs = needs
        self.shape = shape
        self.parts = parts
        self.isOffered = isOffered
    }
}

extension Scaffold {
    /// Whether it suits a child of an age who communicates in some way.
    public func suits(_ age: ScaffoldAge, _ communication: Communication) -> Bool {
        isOffered && ages.contains(age) && needs <= communication
    }
}

/// The ages that scaffolds are made for; stored as a number that never changes.
public enum ScaffoldAge: Int, CaseIterable, Sendable {
    /// Under two.
    case baby = 1
    /// Two to under five: nursery and the beginning of reception.
    case early = 2
    /// Five to under eleven.
    case primary = 3
    /// Eleven and older.
    case older = 4

    /// The age group of somebody so many years old.
    public init(years: Int) {
        self =
            switch years {
            case ..<2: .baby
            case ..<5: .early
            case ..<11: .primary
            default: .older
            }
    }

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .baby: "under 2"
        case .early: "2 to 4"
        case .primary: "5 to 10"
        case .older: "11 and older"
        }
    }
}

/// What a scaffold asks of a child's communication, the least first; stored as a number that never changes.
public enum Communication: Int, CaseIterable, Comparable, Sendable {
    /// No words: others watch, or the child looks, points, moves.
    case none = 1
    /// Few words, signs, symbols: the child can choose and show.
    case showing = 2
    /// Words: the child can finish a sentence.
    case words = 3

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .none: "no words needed"
        case .showing: "showing, few words"
        case .words: "words"
        }
    }

    /// The one that asks less comes first.
    public static func < (first: Communication, second: Communication) -> Bool { first.rawValue < second.rawValue }
}

/// How a scaffold is answered; stored as a number that never changes.
public enum ScaffoldShape: Int, CaseIterable, Sendable {
    /// Each part in words: sentences to finish, wishes.
    case sentences = 1
    /// Each part on a scale from 0 to 10.
    case scale = 2
    /// Each part by one of five faces, 1 the saddest.
    case faces = 3
    /// Each card or photo on one of three piles.
    case piles = 4
    /// What was seen, and apart from it what that may tell us.
    case observation = 5

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .sentences: "in words"
        case .scale: "0 to 10"
        case .faces: "five faces"
        case .piles: "three piles"
        case .observation: "what we saw"
        }
    }

    /// The steps of a scale; `nil` for what has none.
    public var steps: ClosedRange<Int>? {
        switch self {
        case .scale: 0...10
        case .faces: 1...5
        case .sentences, .piles, .observation: nil
        }
    }

    /// The piles of a card sort, the gladdest first.
    public static let pileNames = ["I like it", "It is all right", "I do not like it"]
}

extension Scaffold {
    /// As many parts as a child is asked at one time (our proposal).
    public static let mostParts = 12
}
