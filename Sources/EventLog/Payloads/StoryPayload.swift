import Domain

/// The personal part of an entry of one kind.
protocol StoryPayload: Codable {
    /// What it says; `nil` when a number in it stands for nothing.
    var value: StoryContent? { get }
}

/// Plain part of every entry of a child's story, schema 1.
struct StoryEntryV1: Codable {
    let entry: Int64
    let day: Int
    let until: Int?
    /// Who alone may read it; absent for everybody.
    let readers: [Int64]?

    enum CodingKeys: String, CodingKey {
        case entry
        case day
        case until
        case readers
    }

    init(_ entry: StoryEntry) {
        self.entry = entry.id.rawValue
        day = entry.day.dayNumber
        until = entry.content.until?.dayNumber
        readers =
            switch entry.readership {
            case .ordinary: nil
            case .restricted(let staff): staff.map(\.rawValue)
            }
    }

    func entry(saying content: StoryContent) -> StoryEntry {
        StoryEntry(
            id: EntryID(rawValue: entry), day: CivilDate(dayNumber: day), readership: readership, content: content)
    }

    var readership: Readership {
        readers.map { .restricted(to: $0.map(StaffID.init(rawValue:))) } ?? .ordinary
    }
}

/// Plain part of `entry.withdrawn`, schema 1.
struct EntryWithdrawnV1: Codable {
    let entry: Int64

    enum CodingKeys: String, CodingKey {
        case entry
    }
}
