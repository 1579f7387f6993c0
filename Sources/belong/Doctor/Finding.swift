/// One thing that `belong doctor` looked at.
struct Finding {
    /// How it is.
    enum State: String {
        /// As it should be.
        case good
        /// It works; better is possible.
        case advice
        /// Something is wrong.
        case fault
    }

    /// What was looked at.
    let name: String
    /// How it is.
    let state: State
    /// What was found.
    let found: String
    /// What to do about it; empty when there is nothing.
    let remedy: String

    init(_ name: String, _ state: State, _ found: String, _ remedy: String = "") {
        self.name = name
        self.state = state
        self.found = found
        self.remedy = remedy
    }
}
