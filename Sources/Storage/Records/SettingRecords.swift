public import Domain

/// The setting as it was opened.
public struct SettingRecord: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// Which law and practice its registers follow.
    public let profile: SettingProfile
    /// Whether it is for practice only, for good.
    public let isRehearsal: Bool
}

/// Session times that hold from a date on, until the next ones of the same half-day.
public struct SessionTimesRecord: Hashable, Sendable {
    /// The half-day.
    public let half: HalfDay
    /// The first day that they hold.
    public let from: CivilDate
    /// The times.
    public let times: SessionTimes
}

/// A group.
public struct GroupRecord: Hashable, Sendable {
    /// Which group.
    public let id: GroupID
    /// What it is called now.
    public let name: String
    /// Its last day; `nil` while it takes registers.
    public let lastDay: CivilDate?
}

/// A file that was taken in.
public struct ImportRecord: Hashable, Sendable {
    /// What kind of rows it had.
    public let kind: String
    /// The digest of its bytes.
    public let digest: [UInt8]
    /// How many rows became entries.
    public let rows: Int
    /// When.
    public let recordedAt: Instant
}
