/// Somebody who may, or may not, take the child home.
public struct Collector: Hashable, Sendable {
    /// Their name.
    public var name: String
    /// What they are to the child.
    public var relationship: String
    /// How they are recognised: a photo, a password that the family chose.
    public var recognisedBy: String
    /// Whether they may.
    public var standing: CollectorStanding
    /// The last day; `nil` while it has no end.
    public var until: CivilDate?

    /// A collector.
    public init(
        name: String = "", relationship: String = "", recognisedBy: String = "", standing: CollectorStanding,
        until: CivilDate? = nil
    ) {
        self.name = name
        self.relationship = relationship
        self.recognisedBy = recognisedBy
        self.standing = standing
        self.until = until
    }
}
