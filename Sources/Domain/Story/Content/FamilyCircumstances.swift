/// What a family shared about its life, for those who need to know.
public struct FamilyCircumstances: Hashable, Sendable {
    /// What they shared.
    public var text: String
    /// What helps.
    public var whatHelps: String

    /// A family circumstances.
    public init(text: String = "", whatHelps: String = "") {
        self.text = text
        self.whatHelps = whatHelps
    }
}
