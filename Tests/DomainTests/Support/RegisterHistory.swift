import Domain

/// Every entry ever made for each child of one register, in order: nothing is lost by a later act.
struct RegisterHistory: Hashable, Sendable {
    /// One entry and what it replaced.
    struct Step: Hashable, Sendable {
        /// The mark before; `nil` when the child was unmarked.
        let from: Mark?
        /// The entry, with the mark after, its reason if it is an amendment, when, and by whom.
        let entry: RegisterEntry
        /// The entry that this one supersedes; `nil` for the first.
        let supersedes: FactVersion?
    }

    private var steps: [ChildID: [Step]] = [:]

    /// The entries of a child, the first mark first.
    func steps(of child: ChildID) -> [Step] {
        steps[child] ?? []
    }

    /// Takes in the next event of the register; events that change no mark are passed over.
    mutating func evolve(_ event: RegisterEvent, version: FactVersion, at: Instant, by: StaffID) {
        var state = RegisterState()
        state.evolve(event, version: version, at: at, by: by)
        switch event {
        case .marked(let child, _, _, _):
            append(state.entry(of: child), of: child, from: nil, supersedes: nil)
        case .corrected(let change), .amended(let change, _):
            append(state.entry(of: change.child), of: change.child, from: change.from, supersedes: change.supersedes)
        default:
            break
        }
    }

    private mutating func append(
        _ entry: RegisterEntry?, of child: ChildID, from: Mark?, supersedes: FactVersion?
    ) {
        guard let entry else { return }
        steps[child, default: []].append(Step(from: from, entry: entry, supersedes: supersedes))
    }
}
