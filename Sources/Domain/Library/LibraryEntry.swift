/// The name of a library entry for good: `guidance.c2`, `scaffold.faces`, or `own-12` for one that the setting added.
public struct LibraryID: RawRepresentable, Hashable, Comparable, Sendable {
    /// The name.
    public let rawValue: String

    /// A library entry's name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// In the order of the names.
    public static func < (first: LibraryID, second: LibraryID) -> Bool { first.rawValue < second.rawValue }
}

/// Something to read or to ask: a summary of guidance, a scaffold, a service, or an entry of the setting's own.
public struct LibraryEntry: Hashable, Sendable, Identifiable {
    /// Which entry; plans link to it by this name.
    public let id: LibraryID
    /// What kind of thing it is.
    public var kind: LibraryKind
    /// What it is called.
    public var title: String
    /// What it says, in paragraphs.
    public var text: String
    /// Where it comes from, or how to reach it: a document, a number, a web address.
    public var source: String
    /// Whether it is offered; the setting may put one of its own away.
    public var isOffered: Bool

    /// A library entry.
    public init(
        id: LibraryID, kind: LibraryKind, title: String, text: String, source: String = "", isOffered: Bool = true
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.text = text
        self.source = source
        self.isOffered = isOffered
    }
}

/// What kind of thing a library entry is; stored as a number that never changes.
public enum LibraryKind: Int, CaseIterable, Sendable {
    /// A summary of guidance or law, in our own words.
    case guidance = 1
    /// A scaffold for listening.
    case scaffold = 2
    /// Somebody who can help.
    case service = 3
    /// Something that helps a child: an idea to try.
    case idea = 4

    /// The words for it on screen.
    public var words: String {
        switch self {
        case .guidance: "guidance"
        case .scaffold: "listening"
        case .service: "service"
        case .idea: "idea"
        }
    }
}
