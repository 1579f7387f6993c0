public import Domain

/// Words or an observation of a child, or words of the family, as their list shows them.
public struct VoiceLine: Hashable, Sendable, Identifiable {
    /// Which entry; plans say by it which view an action answers.
    public let id: EntryID
    /// The day.
    public let day: CivilDate
    /// What was said or seen.
    public let voice: Voice
    /// Who wrote it down.
    public let heardBy: String
    /// The wording that this is.
    public let version: FactVersion
    /// Who may read it.
    public let readership: Readership
}

extension VoiceLine {
    /// Who listened, as the entry says it.
    public var listener: String { voice.listener.isEmpty ? heardBy : voice.listener }
}

/// A child whom nobody has asked in the time that the setting chose.
public struct VoiceDue: Hashable, Sendable, Identifiable {
    /// Which child.
    public let id: ChildID
    /// The name as registers list it.
    public let name: String
    /// The name as it is spoken.
    public let spokenName: String
    /// The group today.
    public let group: String
    /// The first key adult today; empty where nobody is named.
    public let keyAdult: String
    /// When somebody last asked or watched; `nil` where nobody ever has.
    public let last: CivilDate?
    /// Whether the person who is signed in is a key adult of the child.
    public let isOwn: Bool
}

/// Something that changed because of what a child or family said, and that they have not been told yet.
public struct VoiceToTell: Hashable, Sendable, Identifiable {
    /// The entry.
    public let id: EntryID
    /// Which child.
    public let child: ChildID
    /// The name as it is spoken.
    public let spokenName: String
    /// The day on which it was said.
    public let day: CivilDate
    /// What was said and what changed.
    public let voice: Voice
}

/// Who has been asked, who has not, and what came of it.
public struct VoicePage: Hashable, Sendable {
    /// How often the setting asks.
    public let cycle: VoiceCycle
    /// The days that it is about; `nil` outside school years, and where no list is kept.
    public let span: ClosedRange<CivilDate>?
    /// How many children are on the roll whom the person may ask.
    public let children: Int
    /// Those whom nobody has asked yet: the person's own first, then in register order.
    public let due: [VoiceDue]
    /// What changed and was not told back yet, the oldest first.
    public let toTell: [VoiceToTell]
    /// How many views of children were heard in these days.
    public let heard: Int
    /// After how many of them something changed.
    public let changed: Int
}
