public import Domain

/// A staff member's name and position, as text at the time.
public struct StaffWords: PersonalValue {
    /// Name as colleagues say it.
    public let name: String
    /// Post held.
    public let position: String

    /// A name and a position.
    public init(name: String, position: String) {
        self.name = name
        self.position = position
    }

    /// Reads the opened bytes.
    public init(plain: [UInt8]) throws {
        let words = try PayloadCoding.read(StaffWordsV1.self, from: plain)
        self.init(name: words.name, position: words.position)
    }

    /// The bytes to be sealed.
    public func plain() throws -> [UInt8] {
        try PayloadCoding.bytes(StaffWordsV1(name: name, position: position))
    }
}

/// One text in words: the reason of a planned absence, the detail of an arrival plan, the reason of an amendment.
public struct PersonalWords: PersonalValue {
    /// The text.
    public let text: String

    /// Reads the opened bytes.
    public init(plain: [UInt8]) throws {
        text = try PayloadCoding.read(WordsV1.self, from: plain).text
    }
}

extension ChildDetails: PersonalValue {
    /// Reads the opened bytes.
    public init(plain: [UInt8]) throws {
        self = try PayloadCoding.read(ChildDetailsV1.self, from: plain).value
    }
}

extension ContactDetails: PersonalValue {
    /// Reads the opened bytes.
    public init(plain: [UInt8]) throws {
        self = try PayloadCoding.read(ContactDetailsV2.self, from: plain).value
    }
}

extension DepartureDetail: PersonalValue {
    /// Reads the opened bytes.
    public init(plain: [UInt8]) throws {
        let detail = try PayloadCoding.read(DepartureV1.self, from: plain)
        self.init(with: detail.with, reason: detail.reason)
    }
}

extension SessionNote: PersonalValue {
    /// Reads the opened bytes.
    public init(plain: [UInt8]) throws {
        let note = try PayloadCoding.read(NoteV1.self, from: plain)
        self.init(toldBy: note.toldBy, said: note.said, note: note.note)
    }
}

extension WelcomeBack: PersonalValue {
    /// Reads the opened bytes.
    public init(plain: [UInt8]) throws {
        let welcome = try PayloadCoding.read(WelcomeV1.self, from: plain)
        self.init(by: welcome.by, noticed: welcome.noticed)
    }
}
