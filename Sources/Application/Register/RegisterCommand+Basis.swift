public import Domain

extension RegisterCommand {
    /// The same command, resting on an entry that the person has now seen.
    public func seeing(_ version: FactVersion, of child: ChildID) -> RegisterCommand {
        mappingBasis { id, basis in
            guard id == child else { return basis }
            var basis = basis
            basis.seen = version
            return basis
        }
    }

    /// The same command with a reason, for a register that has closed.
    public func with(_ reason: AmendmentReason) -> RegisterCommand {
        if case .undo(let undone, _) = self { return .undo(undone, reason: reason) }
        return mappingBasis { _, basis in
            var basis = basis
            basis.reason = reason
            return basis
        }
    }

    private func mappingBasis(_ change: (ChildID, MarkBasis) -> MarkBasis) -> RegisterCommand {
        switch self {
        case .mark(let child, let code, let minutes, let basis):
            .mark(child, code, minutesLate: minutes, basis: change(child, basis))
        case .arrive(let child, let time, let basis): .arrive(child, at: time, basis: change(child, basis))
        case .setMinutes(let child, let minutes, let basis):
            .setMinutes(child, minutes, basis: change(child, basis))
        case .takeBack(let child, let basis): .takeBack(child, basis: change(child, basis))
        default: self
        }
    }
}
