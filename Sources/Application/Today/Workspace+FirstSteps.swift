import Domain

extension Workspace {
    /// What a new setting still needs before a register can be taken, the commands named; empty when it has it all.
    ///
    /// Who may change the setting is told the commands, everybody else whom to ask.
    var firstSteps: [String] {
        var steps: [String] = []
        if directory.calendar.periods.isEmpty {
            steps.append("Term dates: belong import calendar dates.csv")
        }
        if directory.groups.isEmpty {
            steps.append("Groups: belong group add \"Oak Room\"")
        }
        if directory.children.isEmpty {
            steps.append("Children, with their groups: belong import children children.csv")
        }
        guard !steps.isEmpty else { return [] }
        guard permissions.managesSetting else {
            return ["\(settingName) is new: a manager still has to add term dates, groups or children.", ""]
        }
        return ["\(settingName) is new. In another terminal, or after F10:", ""] + steps
            + ["Colleagues: belong staff add --role practitioner --group \"Oak Room\"", ""]
            + ["What registers need today is listed here from then on. Each command says more with --help."]
    }
}
