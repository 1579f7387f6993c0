import Application
import Domain

/// What a form for an entry knows when it opens: the child, the people, and what it writes anew.
struct WritingContext {
    /// Whose story.
    let child: ChildID
    /// The name the child is called.
    let calledName: String
    /// Today.
    let today: CivilDate
    /// Who is signed in.
    let me: StaffID?
    /// Everybody who can be named.
    let colleagues: [Colleague]
    /// The agreements to keep in touch with this child.
    let agreements: [KeptInTouch]
    /// The names of agencies to choose from.
    let agencies: [String]
    /// The wording that is written anew; `nil` for a new entry.
    let earlier: Earlier?

    /// A wording that is written anew.
    struct Earlier {
        /// The day that it is about.
        let day: CivilDate
        /// Who may read it.
        let readership: Readership
        /// What it says.
        let content: StoryContent
        /// The entry in the log by which it stands.
        let version: FactVersion
    }

    /// A colleague's name; empty for somebody who is not known.
    func name(of staff: StaffID?) -> String {
        colleagues.first { $0.id == staff }?.name ?? ""
    }
}
