extension Scaffold {
    /// Every scaffold that comes with Belong, those that ask the least words last (after guidance of local authorities
    /// and educational psychology services; the wording is ours).
    public static let shipped = scales + sentences + cards + observations

    /// Those of the shipped and of the setting's own that suit a child, the setting's own first.
    ///
    /// - Parameter own: What the setting added; one under a shipped name stands in its place.
    public static func offered(_ own: [Scaffold]) -> [Scaffold] {
        let names = Set(own.map(\.id))
        return (own + shipped.filter { !names.contains($0.id) }).filter(\.isOffered)
    }
}
