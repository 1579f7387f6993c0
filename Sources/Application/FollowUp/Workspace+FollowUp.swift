public import Domain
import EventLog
import Storage

extension Workspace {
    /// The absences that nobody has explained, of the children whom the person may see.
    ///
    /// An absence leaves the list when its mark says why, and by nothing else.
    public func followUp() throws -> FollowUpPage {
        _ = try requirePerson()
        guard permissions.seesNames else { throw AccessError.notForRole("The list of children not yet heard of") }
        return try database.read { snapshot in
            _ = try loadDirectory(at: snapshot)
            return try followUp(at: snapshot)
        }
    }

    /// The worklist at one moment of the log, whose directory is loaded.
    func followUp(at snapshot: Snapshot) throws -> FollowUpPage {
        guard let keyring else { throw AccessError.nobodySignedIn }
        let person = try requirePerson()
        let families = try FollowUpReader(
            snapshot: snapshot, keyring: keyring, directory: directory, access: access, person: person, now: wall,
            steps: escalationSteps
        ).families()
        return FollowUpPage(date: wall.date, families: families, steps: escalationSteps)
    }

    /// The steps of the setting when nobody has heard, or ours where it lists none.
    public var escalationSteps: [EscalationStep] {
        directory.escalation.isEmpty ? EscalationStep.proposed : directory.escalation
    }

    /// Whether the steps are the setting's own.
    public var hasOwnEscalationSteps: Bool { !directory.escalation.isEmpty }

    /// Sets the steps of the setting when nobody has heard; none brings back ours.
    public func listEscalation(_ steps: [EscalationStep]) throws {
        try commit { _ in
            try mayManage("Choosing the steps")
            return steps == directory.escalation ? [] : [NewEvent(.setting, .setting(.escalationListed(steps)))]
        }
    }
}
