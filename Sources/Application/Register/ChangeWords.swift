import Domain

/// What a change was, in a sentence for row 23.
struct ChangeWords {
    let events: [RegisterEvent]
    let directory: Directory
    let desk: RegisterDesk
    let now: LondonTime
    let permissions: Permissions

    /// The whole sentence, with the key that takes it back where there is one.
    var sentence: String {
        if let finished = finishedSentence { return finished }
        return short + "." + notAssumed + (events.isEmpty ? "" : " Ctrl-Z undoes it.")
    }

    /// Whether the change finished the register.
    var isFinishing: Bool { finish != nil }

    /// The whole change in a few words, for the sentence that says it was taken back.
    var whole: String {
        if isFinishing { return "finishing at \(now.clock)" }
        let beside = events.compactMap(fact)
        return marked.isEmpty ? beside.joined(separator: "; ") : ([short] + beside).joined(separator: "; ")
    }

    /// The change in a few words: `Isla marked / 08:51`.
    var short: String {
        let marked = marked
        if marked.count > 1 {
            let first = marked[0].mark
            let isAlike = marked.allSatisfy { $0.mark?.code == first?.code }
            return isAlike
                ? "\(marked.count) children \(words(for: first))" : "\(marked.count) marks changed"
        }
        if let only = marked.first { return "\(name(only.child)) \(words(for: only.mark))" }
        guard let event = events.first else { return "Nothing changed" }
        switch event {
        case .arrived: return "\(fact(event) ?? ""); the mark stays"
        case .noted(let child, _, _) where events.count == 1: return "Noted for \(name(child))"
        default: return events.compactMap(fact).joined(separator: "; ")
        }
    }

    /// Something that is no mark, in a few words; `nil` for anything else.
    private func fact(_ event: RegisterEvent) -> String? {
        switch event {
        case .left(let child, _, let time, _): "\(name(child)) left at \(time)"
        case .returned(let child, _, let time): "\(name(child)) came back at \(time)"
        case .arrived(let child, _, let time): "\(name(child)) arrived at \(time)"
        case .noted(let child, _, _): "a note about \(name(child))"
        case .welcomed(let child, _, _): "\(name(child)) was welcomed back"
        default: nil
        }
    }

    private var marked: [(child: ChildID, mark: Mark?)] {
        events.compactMap(\.given)
    }

    private func words(for mark: Mark?) -> String {
        guard let mark else { return "is unmarked again" }
        switch mark.code {
        case .presentMorning, .presentAfternoon: return "marked here \(now.clock)"
        case .late, .arrivedAfterClosing:
            let minutes = mark.minutesLate.map { ", \($0) min late" } ?? ""
            return "marked \(mark.code.sign)\(minutes)"
        default:
            let shown = ShownMark(mark, permissions: permissions)
            return "marked \(shown.sign) (\(shown.shortName))"
        }
    }

    private var finish: RegisterTally? {
        events.lazy.compactMap { event -> RegisterTally? in
            if case .finished(_, let tally) = event { tally } else { nil }
        }.first
    }

    /// After “all due”: those of an agreed arrival, who are never assumed to have come.
    private var notAssumed: String {
        guard events.contains(where: { $0.cause == .everyoneDue }) else { return "" }
        return Self.notAssumed(desk, directory)
    }

    /// Who has no mark because of an agreed arrival, and when that is.
    static func notAssumed(_ desk: RegisterDesk, _ directory: Directory) -> String {
        let names = arrivals(desk, directory)
        return names.isEmpty ? "" : " Not marked: \(list(names))."
    }

    private static func arrivals(_ desk: RegisterDesk, _ directory: Directory) -> [String] {
        desk.members.compactMap { child in
            guard desk.state.mark(of: child.id) == nil,
                case .arrival(let by, _) = directory.expectation(of: child, in: desk.session)
            else { return nil }
            return "\(child.details.preferredForename) (by \(by))"
        }
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and \(names.count - 3) more" : "")
    }

    private var finishedSentence: String? {
        guard let tally = finish else { return nil }
        let asking = desk.members.filter { desk.state.mark(of: $0.id)?.code == .notYetKnown }
        let names = Self.list(Self.arrivals(desk, directory))
        let later = tally.unmarked > 0 ? ", \(tally.unmarked) expected later: \(names)" : ""
        let ask = asking.isEmpty ? "" : " Ask after \(Self.list(asking.map(\.details.preferredForename)))."
        return "Finished \(now.clock): \(tally.here) here, \(tally.away) away\(later).\(ask)"
    }

    private func name(_ child: ChildID) -> String {
        directory.children[child]?.details.preferredForename ?? "The child"
    }
}
