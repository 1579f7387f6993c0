public import Domain
import EventLog
import Storage

extension Workspace {
    /// What a child and the family said, and what was seen, the newest first.
    public func voices(of child: ChildID) throws -> [VoiceLine] {
        try story(of: child).compactMap { line in
            guard line.isCurrent, case .voice(let voice)? = line.content else { return nil }
            return VoiceLine(
                id: line.id, day: line.day, voice: voice, heardBy: staffName(line.actor), version: line.version,
                readership: line.readership)
        }
        .sorted { ($0.day, $0.id) > ($1.day, $1.id) }
    }

    /// How often the setting asks every child; ours where it has not chosen.
    public func voiceCycle() throws -> VoiceCycle {
        _ = try requirePerson()
        return try database.read { try $0.voiceCycle() } ?? .halfTerm
    }

    /// Chooses how often the setting asks every child.
    public func chooseVoiceCycle(_ cycle: VoiceCycle) throws {
        try commit { snapshot in
            try mayManage("Choosing how often children are asked")
            return try snapshot.voiceCycle() == cycle ? [] : [NewEvent(.setting, .setting(.voiceCycleSet(cycle)))]
        }
    }

    /// Whom nobody has asked in the half-term, term or year, and what changed and was not told back.
    public func voicePage() throws -> VoicePage {
        _ = try requirePerson()
        guard permissions.seesNames else { throw AccessError.notForRole("What children said") }
        return try database.read { snapshot in
            _ = try loadDirectory(at: snapshot)
            let cycle = try snapshot.voiceCycle() ?? .halfTerm
            return try voicePage(cycle, at: snapshot)
        }
    }

    /// How many of the person's own children nobody has asked yet, and the words for the time; `nil` where that is none.
    func ownVoicesDue(at snapshot: Snapshot) throws -> (count: Int, span: String)? {
        let cycle = try snapshot.voiceCycle() ?? .halfTerm
        let today = wall.date
        let access = access
        guard let span = directory.calendar.span(of: cycle, containing: today) else { return nil }
        var own: Set<ChildID> = []
        for child in directory.children.values
        where child.membership.isOnRoll(on: today) && access.isKeyAdult(of: child.id) {
            own.insert(child.id)
        }
        guard !own.isEmpty else { return nil }
        for record in try snapshot.currentEntries(of: [.voice], from: span.lowerBound)
        where own.contains(record.child) {
            if case .voice(let voice)? = try line(record).content, voice.speaker == .child { own.remove(record.child) }
        }
        return own.isEmpty ? nil : (own.count, cycle.span)
    }

    private func voicePage(_ cycle: VoiceCycle, at snapshot: Snapshot) throws -> VoicePage {
        let today = wall.date
        let access = access
        let span = directory.calendar.span(of: cycle, containing: today)
        let children = directory.children.values
            .filter { $0.membership.isOnRoll(on: today) && access.may(.write, StoryKind.voice, about: $0.id) }
            .sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        var last: [ChildID: CivilDate] = [:]
        var toTell: [VoiceToTell] = []
        var heard = 0
        var changed = 0
        for record in try snapshot.currentEntries(of: [.voice]) {
            guard case .voice(let voice)? = try line(record).content, let child = directory.children[record.child]
            else {
                continue
            }
            if voice.isToBeToldBack {
                toTell.append(
                    VoiceToTell(
                        id: record.entry, child: child.id, spokenName: child.details.spokenName, day: record.day,
                        voice: voice))
            }
            guard voice.speaker == .child else { continue }
            last[child.id] = max(last[child.id] ?? record.day, record.day)
            if span?.contains(record.day) == true {
                heard += 1
                if !voice.changed.isEmpty { changed += 1 }
            }
        }
        var due: [VoiceDue] = []
        if let span {
            for (child, name) in zip(children, children.map(\.listedName))
            where last[child.id].map({ $0 < span.lowerBound }) ?? true {
                due.append(voiceDue(child, name: name, last: last[child.id], today))
            }
        }
        return VoicePage(
            cycle: cycle, span: span, children: children.count,
            due: due.filter(\.isOwn) + due.filter { !$0.isOwn },
            toTell: toTell.sorted { ($0.day, $0.id) < ($1.day, $1.id) }, heard: heard, changed: changed)
    }

    private func voiceDue(
        _ child: Directory.ChildEntry, name: String, last: CivilDate?, _ today: CivilDate
    ) -> VoiceDue {
        let keyAdult = child.keyAdults.last { $0.place == .first && $0.holds(on: today) }
        return VoiceDue(
            id: child.id, name: name, spokenName: child.details.spokenName,
            group: child.membership.group(on: today).map { directory.name(of: $0) } ?? "",
            keyAdult: keyAdult.map { staffName($0.staff) } ?? "", last: last, isOwn: access.isKeyAdult(of: child.id))
    }
}
