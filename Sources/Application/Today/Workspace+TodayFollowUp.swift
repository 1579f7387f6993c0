import Domain
import Storage

extension Workspace {
    /// Worries that wait for this person to read them.
    func worryLines(at snapshot: Snapshot) throws -> [TodayLine] {
        try unreadWorries(at: snapshot).compactMap { worry in
            let day = worry.day == wall.date ? "" : worry.day.short + " "
            var line = todayLine(.worry, about: worry.child, subject: worry.name)
            line?.detail = "told \(day)\(worry.at) by \(worry.by)"
            line?.aside = "Enter reads it"
            line?.opening = .worry(worry.entry)
            return line
        }
    }

    /// The worklist and the law's prompts as Today shows them, to those concerned.
    func followUpLines(at snapshot: Snapshot) throws -> [TodayLine] {
        let page = try followUp(at: snapshot)
        var heard: [TodayLine] = []
        var prompts: [TodayLine] = []
        for family in page.families {
            // What is planned has its reason, and who is expected now has a line already.
            let now = sessionToOpen()
            if let open = family.children.flatMap(\.sessions).last(where: { !$0.isPlanned && !$0.isExpected(in: now) })
            {
                var line = todayLine(.notYetHeard, about: family.id, subject: family.names)
                line?.group = open.group
                line?.session = open.session
                line?.detail = words(for: family)
                line?.aside = family.mayAsk && family.step?.isDue == true ? "step due" : family.children[0].groupName
                if family.mayAsk { line?.opening = .call }
                heard += [line].compactMap(\.self)
            }
            for prompt in family.prompts {
                let name = directory.children[prompt.child]?.spokenName ?? ""
                var line = todayLine(.lawPrompt, about: prompt.child, subject: name)
                line?.detail = "\(prompt.prompt)"
                line?.isPressing = prompt.prompt.isDeadlineReached
                line?.opening = .call
                prompts += [line].compactMap(\.self)
            }
        }
        return heard + prompts
    }

    private func words(for family: FamilyLine) -> String {
        let duration = family.children[0].duration(on: wall.date)
        let last = family.attempts.last.map { attempt in
            let whom = attempt.attempt.whom.split(separator: ",").first.map(String.init) ?? ""
            return attempt.attempt.outcome.hasReached ? "\(whom) reached" : "\(whom) not reached"
        }
        let next = family.next?.words(today: wall.date)
        return [duration, last ?? "", next ?? ""].filter { !$0.isEmpty }.joined(separator: " \u{00B7} ")
    }

    private func todayLine(_ kind: TodayLine.Kind, about child: ChildID, subject: String) -> TodayLine? {
        let session = sessionToOpen()
        guard let entry = directory.children[child],
            let group = entry.membership.group(on: wall.date) ?? entry.membership.stays.last?.group
        else { return nil }
        return TodayLine(
            kind: kind, subject: subject, detail: "", aside: "", isPressing: true, group: group, session: session,
            child: child)
    }
}
