public import Domain

/// One entry of a made-up child's story, and who wrote it.
public struct DemoStory: Hashable, Sendable {
    /// Whose story.
    public let child: ChildID
    /// The entry.
    public let entry: StoryEntry
    /// Who wrote it.
    public let by: StaffID
}

/// The numbers by which a demo's people are known once they are recorded.
public struct DemoNumbers {
    /// The staff by name.
    public var staff: [String: StaffID]
    /// The children by unique pupil number.
    public var children: [String: ChildID]
    /// Gives a number for another entry.
    public var next: () -> EntryID

    /// The numbers of a demo's people.
    public init(staff: [String: StaffID], children: [String: ChildID], next: @escaping () -> EntryID) {
        self.staff = staff
        self.children = children
        self.next = next
    }
}

extension SimulatedSchool {
    /// What has been written about the children up to the day before one: something for every screen to show.
    ///
    /// Every child has a key adult and a named contact; most have strengths and words, many have notes, a few are kept
    /// in touch with, and one family shared something that only some may read.
    public func stories(around today: CivilDate, _ numbers: DemoNumbers) -> [DemoStory] {
        var maker = StoryMaker(school: self, today: today, numbers: numbers)
        maker.writeAboutEverybody()
        maker.writeAboutSome()
        maker.writePlans()
        maker.writeListening()
        maker.writeCuriosities()
        return maker.stories
    }
}
