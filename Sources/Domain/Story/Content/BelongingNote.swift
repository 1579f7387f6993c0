/// How settled and engaged a child was seen to be (Leuven scales of well-being and involvement, 1 to 5).
public struct BelongingNote: Hashable, Sendable {
    /// Well-being, 1 to 5; `nil` where it was not judged.
    public var wellBeing: Int?
    /// Involvement, 1 to 5; `nil` where it was not judged.
    public var involvement: Int?
    /// Where the child was settled.
    public var place: String
    /// With whom.
    public var with: String
    /// A new interest.
    public var interest: String
    /// What was seen.
    public var text: String

    /// A belonging note.
    public init(
        wellBeing: Int? = nil, involvement: Int? = nil, place: String = "", with: String = "", interest: String = "",
        text: String = ""
    ) {
        self.wellBeing = wellBeing
        self.involvement = involvement
        self.place = place
        self.with = with
        self.interest = interest
        self.text = text
    }
}
