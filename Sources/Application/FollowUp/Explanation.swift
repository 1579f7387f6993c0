public import Domain

/// What was heard about an absence, and which sessions it explains.
public struct Explanation: Hashable, Sendable {
    /// The sessions, each of one child.
    public var sessions: [Explained]
    /// The code that says why.
    public var code: AttendanceCode
    /// Who said so; empty when nobody did.
    public var toldBy: String
    /// What they said, in their words.
    public var words: String

    /// One session of one child.
    public struct Explained: Hashable, Sendable {
        /// Who.
        public var child: ChildID
        /// Which session, and the entry that the person saw.
        public var open: OpenSession

        /// A session that is explained.
        public init(child: ChildID, open: OpenSession) {
            self.child = child
            self.open = open
        }
    }

    /// What was heard.
    public init(sessions: [Explained], code: AttendanceCode, toldBy: String = "", words: String = "") {
        self.sessions = sessions
        self.code = code
        self.toldBy = toldBy
        self.words = words
    }
}
