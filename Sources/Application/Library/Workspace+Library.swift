import Canvas
public import Domain
import EventLog
import Storage

extension Workspace {
    /// Everything in the library, the setting's own first; it needs no network.
    public func library() throws -> [LibraryEntry] {
        _ = try requirePerson()
        return try database.read { snapshot in
            LibraryEntry.offered(try snapshot.ownResources(), scaffolds: try snapshot.ownScaffolds())
        }
    }

    /// An entry of the library by its name, also one that was put away; `nil` where there is none.
    public func libraryEntry(_ id: LibraryID) throws -> LibraryEntry? {
        _ = try requirePerson()
        return try database.read { snapshot in
            try snapshot.ownResources().first { $0.id == id }
                ?? snapshot.ownScaffolds().map(LibraryEntry.init).first { $0.id == id }
        } ?? LibraryEntry.shipped.first { $0.id == id }
    }

    /// Keeps an entry of the setting's own, anew where it has a name already.
    ///
    /// - Parameter id: `nil` for a new one.
    /// - Throws: ``ListeningError`` where it says too little, or came with Belong.
    @discardableResult
    public func keepResource(
        _ kind: LibraryKind, title: String, text: String, source: String = "", isOffered: Bool = true,
        as id: LibraryID? = nil
    ) throws -> LibraryID {
        let title = Text.line(title)
        let text = Text.lines(text)
        guard !title.isEmpty else { throw ListeningError.noName }
        guard !text.isEmpty else { throw ListeningError.noText }
        let kept = LibraryEntry(
            id: id ?? LibraryID(rawValue: "own-\(identifiers.next(LibraryEntry.self).rawValue)"), kind: kind,
            title: title, text: text, source: Text.line(source), isOffered: isOffered)
        try commit { snapshot in
            try mayManage("Adding to the library")
            let own = try snapshot.ownResources()
            if id != nil, !own.contains(where: { $0.id == id }) { throw ListeningError.notOwn }
            return own.contains(kept) ? [] : [NewEvent(.setting, .setting(.resourceKept(kept)))]
        }
        return kept.id
    }
}
