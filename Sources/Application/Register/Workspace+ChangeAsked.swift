import Domain

extension Workspace {
    /// What a change is about, for a person who is asked why: `Isla: / becomes M (appointment)`.
    public func words(about request: RegisterRequest) -> String {
        request.commands.compactMap(words).joined(separator: "; ")
    }

    /// What Ctrl-Z would take back, in words; empty when there is nothing.
    public var undoWords: String { undoStack.last?.words ?? "" }
    /// What Ctrl-Y would make again, in words; empty when there is nothing.
    public var redoWords: String { redoStack.last?.words ?? "" }

    private func words(of command: RegisterCommand) -> String? {
        switch command {
        case .mark(let child, let code, _, _):
            let shown = ShownMark(Mark(code), permissions: permissions)
            return "\(name(child)): \(sign(of: child)) becomes \(shown.sign) (\(shown.shortName))"
        case .arrive(let child, let time, _):
            return "\(name(child)): \(sign(of: child)), arrived \(time.map { "at \($0)" } ?? "now")"
        case .setMinutes(let child, let minutes, _):
            return "\(name(child)): \(sign(of: child)), \(minutes) minutes late"
        case .takeBack(let child, _): return "\(name(child)): \(sign(of: child)) is taken back"
        default: return nil
        }
    }

    private func name(_ child: ChildID) -> String {
        directory.children[child]?.details.spokenName ?? "The child"
    }

    private func sign(of child: ChildID) -> String {
        guard let mark = desk?.state.mark(of: child) else { return "no mark" }
        return ShownMark(mark, permissions: permissions).sign
    }
}
