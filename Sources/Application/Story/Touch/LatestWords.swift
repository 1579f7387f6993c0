public import Domain

/// The latest words of a child and of the family, each kept apart from the other and from what staff wrote.
public struct LatestWords: Hashable, Sendable {
    /// Somebody's words on a day.
    public struct Spoken: Hashable, Sendable {
        /// The entry.
        public let id: EntryID
        /// The day.
        public let day: CivilDate
        /// What was said, whose words they are, and with what they were asked.
        public let voice: Voice
        /// Who heard and recorded them.
        public let heardBy: StaffID
    }

    /// The child's; `nil` where nobody has asked yet.
    public let child: Spoken?
    /// The family's; `nil` where nobody has asked yet.
    public let family: Spoken?

    /// The latest words in a story that somebody may read.
    public init(in story: [StoryLine]) {
        func latest(_ speaker: Speaker) -> Spoken? {
            story.filter(\.isCurrent).compactMap { line -> Spoken? in
                guard case .voice(let voice)? = line.content, voice.speaker == speaker else { return nil }
                return Spoken(id: line.id, day: line.day, voice: voice, heardBy: line.actor)
            }
            .max { ($0.day, $0.id) < ($1.day, $1.id) }
        }
        child = latest(.child)
        family = latest(.family)
    }
}
