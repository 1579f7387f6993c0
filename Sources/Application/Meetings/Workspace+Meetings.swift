public import Domain
public import Interchange

/// A meeting about a child, as the list of meetings shows it.
public struct MeetingLine: Hashable, Sendable, Identifiable {
    /// Which entry.
    public let id: EntryID
    /// The day.
    public let day: CivilDate
    /// What was said and agreed.
    public let meeting: Meeting
    /// Who wrote it down.
    public let by: String
    /// The wording that this is.
    public let version: FactVersion
}

extension Workspace {
    /// The meetings about a child, the newest first.
    public func meetings(of child: ChildID) throws -> [MeetingLine] {
        try story(of: child).compactMap { line in
            guard line.isCurrent, case .meeting(let meeting)? = line.content else { return nil }
            return MeetingLine(
                id: line.id, day: line.day, meeting: meeting, by: staffName(line.actor), version: line.version)
        }
        .sorted { ($0.day, $0.id) > ($1.day, $1.id) }
    }

    /// The family's copy of a meeting: everything but what is for staff alone.
    public func meetingSheet(_ entry: EntryID, about child: ChildID) throws -> MeetingSheet {
        guard let line = try meetings(of: child).first(where: { $0.id == entry }) else { throw StoryError.notYours }
        let details = try requireChild(child).details
        let contact = try story(of: child).last { $0.isCurrent && $0.kind == .namedContact && $0.day <= wall.date }
        var named = ""
        if case .namedContact(let chosen)? = contact?.content { named = staffName(chosen.staff) }
        let meeting = line.meeting
        let now = wall
        let familyHeading = meeting.family.who.isEmpty ? "What the family says" : "What \(meeting.family.who) says"
        return MeetingSheet(
            setting: settingName, isRehearsal: isRehearsal, child: details.spokenName, title: meeting.purpose.title,
            day: line.day, at: meeting.at, place: meeting.place, present: meeting.present,
            parts: [
                .init(heading: "What goes well", text: meeting.strengths),
                .init(heading: "What is hard just now", text: meeting.worries),
                .init(
                    heading: "What \(details.preferredForename) says"
                        + (meeting.child.who.isEmpty ? "" : " (\(meeting.child.who))"), text: meeting.child.words),
                .init(heading: familyHeading, text: meeting.family.words),
                .init(
                    heading: "What we at \(settingName) see"
                        + (meeting.setting.who.isEmpty ? "" : " (\(meeting.setting.who))"), text: meeting.setting.words),
                .init(heading: "What we understand together", text: meeting.understanding),
            ],
            actions: meeting.actions.map { .init(who: $0.who, what: $0.what, by: $0.by) }, next: meeting.next,
            homeLanguage: meeting.homeLanguage, homeText: meeting.homeText, namedContact: named, printedOn: now.date,
            printedAt: now.clock)
    }
}
