public import Domain

/// A made-up member of staff.
public struct DemoStaff: Hashable, Sendable {
    /// Name as colleagues say it.
    public let name: String
    /// Post held.
    public let position: String
    /// What they come to Belong for.
    public let role: Role
    /// Whether they are a designated safeguarding lead.
    public let isSafeguardingLead: Bool
    /// The names of the groups whose registers are theirs.
    public let groups: [String]
    /// The name to sign in with.
    public let signInName: String
}

extension SimulatedSchool {
    /// The staff of the school: a practitioner for each group, two in the office, a manager and a leader.
    public var staff: [DemoStaff] {
        let names = ["Priya N", "Dafydd J", "Amina O", "Beth T", "Marek W", "Grace A", "Joe P"]
        let teachers = groups.enumerated().map { index, group in
            let round = index / names.count
            let name = names[index % names.count] + (round == 0 ? "" : " \(round + 1)")
            let signIn = name.lowercased().prefix { $0 != " " } + (round == 0 ? "" : "\(round + 1)")
            return DemoStaff(
                name: name, position: "class teacher, \(group)", role: .practitioner, isSafeguardingLead: false,
                groups: [group], signInName: String(signIn))
        }
        return teachers + [
            DemoStaff(
                name: "Sam T", position: "office manager", role: .office, isSafeguardingLead: false, groups: [],
                signInName: "sam"),
            DemoStaff(
                name: "Linh D", position: "attendance officer", role: .office, isSafeguardingLead: false, groups: [],
                signInName: "linh"),
            DemoStaff(
                name: "Ruth Okafor", position: "head teacher", role: .manager, isSafeguardingLead: true, groups: [],
                signInName: "ruth"),
            DemoStaff(
                name: "Helen C", position: "chair of governors", role: .leader, isSafeguardingLead: false, groups: [],
                signInName: "helen"),
        ]
    }
}
