import Canvas
public import Domain
import EventLog

extension Workspace {
    /// A group by its name, whatever its case; one that has closed only where no open one has the name.
    public func group(named name: String) throws -> Directory.GroupEntry {
        let wanted = Text.folded(name.trimmingBlanks())
        let found = directory.groups.filter { Text.folded($0.name) == wanted }
        guard let group = found.first(where: { $0.lastDay == nil }) ?? found.first else {
            throw SettingError.noGroup(name)
        }
        return group
    }

    /// Every group, those that closed as well.
    public func allGroups() throws -> [Directory.GroupEntry] {
        _ = try requirePerson()
        return directory.groups
    }

    /// How many children belong to a group on a day.
    public func rollSize(of group: GroupID, on date: CivilDate) -> Int {
        directory.children.values.count { $0.membership.group(on: date) == group }
    }

    /// Adds a group.
    public func addGroup(_ name: String) throws {
        try commit { _ in
            try mayManage("Adding a group")
            return [NewEvent(.setting, .setting(.groupAdded(identifiers.next(), name: try freeName(name))))]
        }
    }

    /// Gives a group another name; its registers stay its own.
    public func renameGroup(_ old: String, to new: String) throws {
        try commit { _ in
            try mayManage("Renaming a group")
            let group = try group(named: old)
            let name = try freeName(new, besides: group.id)
            return group.name == name ? [] : [NewEvent(.setting, .setting(.groupRenamed(group.id, name: name)))]
        }
    }

    /// Says on which day a group has its last registers.
    public func closeGroup(_ name: String, lastDay: CivilDate) throws {
        try commit { _ in
            try mayManage("Closing a group")
            let group = try group(named: name)
            guard group.lastDay != lastDay else { return [] }
            return [NewEvent(.setting, .setting(.groupClosed(group.id, lastDay: lastDay)))]
        }
    }

    func mayManage(_ what: String) throws {
        _ = try requirePerson()
        guard permissions.managesSetting else { throw AccessError.notForRole(what) }
    }

    private func freeName(_ name: String, besides group: GroupID? = nil) throws -> String {
        let name = Text.normalised(name.trimmingBlanks())
        guard !name.isEmpty else { throw SettingError.groupNameNeeded }
        let isTaken = directory.groups.contains {
            $0.id != group && $0.lastDay == nil && Text.folded($0.name) == Text.folded(name)
        }
        guard !isTaken else { throw SettingError.groupThere(name) }
        return name
    }
}
