extension LibraryEntry {
    /// Every entry that comes with Belong, scaffolds among them.
    public static let shipped = guidance + services + ideas + Scaffold.shipped.map(LibraryEntry.init)

    /// A scaffold as an entry of the library.
    public init(_ scaffold: Scaffold) {
        let ages = scaffold.ages.count == ScaffoldAge.allCases.count ? "every age" : ""
        let about = ages.isEmpty ? scaffold.ages.map(\.words).joined(separator: ", ") : ages
        let parts = scaffold.parts.isEmpty ? "" : "\n" + scaffold.parts.joined(separator: "\n")
        self.init(
            id: LibraryID(rawValue: "scaffold.\(scaffold.id.rawValue)"), kind: .scaffold, title: scaffold.name,
            text: scaffold.sentence + parts, source: "\(scaffold.shape.words); \(about); \(scaffold.needs.words)",
            isOffered: scaffold.isOffered)
    }

    /// What the library holds here: the setting's own first, then what comes with Belong.
    ///
    /// - Parameters:
    ///   - own: The entries that the setting added.
    ///   - scaffolds: The scaffolds that it added.
    public static func offered(_ own: [LibraryEntry], scaffolds: [Scaffold]) -> [LibraryEntry] {
        (own + scaffolds.map(LibraryEntry.init) + shipped).filter(\.isOffered)
    }
}
