import Canvas
public import Domain
import EventLog
public import Interchange
import Storage

extension Workspace {
    /// Makes a sheet and puts it where it should go; gives a sentence that says where that is.
    public func produce(_ request: SheetRequest) -> Result<String, SheetError> {
        do {
            let text: String
            let name: String
            var ending = ".txt"
            var html: String?
            switch request.kind {
            case .register(let group, let session):
                let sheet = try registerSheet(of: group, session)
                (text, html) = (sheet.text, sheet.html)
                name = "register-\(session.date.iso)-\(session.half.abbreviation)-\(fileName(of: group))"
            case .roll:
                let sheet = try rollSheet()
                (text, html) = (sheet.text, sheet.html)
                name = "roll-\(sheet.date.iso)-\(sheet.time.description.filter { $0 != ":" })"
            case .plan(let child, let plan):
                let sheet = try familyCopy(of: plan, about: child)
                (text, html) = (sheet.text, sheet.html)
                name = "family-copy-\(sheet.printedOn.iso)-\(plan.rawValue)"
            case .meeting(let entry, let child):
                let sheet = try meetingSheet(entry, about: child)
                (text, html) = (sheet.text, sheet.html)
                name = "meeting-\(sheet.day.iso)-\(entry.rawValue)"
            case .reminders:
                text = try reminders().text
                name = "reminders"
                ending = ".ics"
            }
            switch request.destination {
            case .file, .page:
                let page = request.destination == .page ? html : nil
                let file = (isRehearsal ? "rehearsal-" : "") + name + (page == nil ? ending : ".html")
                let folder = database.folder.sheets
                _ = try SheetFile(folder: folder).write(page ?? text, named: file)
                return .success("Written: \(file). Only you can read it. Folder: \(folder)")
            case .printer:
                try Printer().print(text)
                return .success("Sent to the printer.")
            }
        } catch let error as SheetError {
            return .failure(error)
        } catch {
            return .failure(.refused("\(error)"))
        }
    }

    /// A group's name as part of a file's name; with its number where another group's would be the same.
    private func fileName(of group: GroupID) -> String {
        func plain(_ name: String) -> String {
            Text.folded(name).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
        }
        let name = plain(directory.name(of: group))
        let isAlone = directory.groups.allSatisfy { $0.id == group || plain($0.name) != name }
        return isAlone && !name.isEmpty ? name : "\(name)-\(group.rawValue)"
    }

    /// A register as it is kept, with every amendment.
    public func registerSheet(of group: GroupID, _ session: Session) throws -> RegisterSheet {
        let page = try register(of: group, session)
        guard let keyring else { throw AccessError.nobodySignedIn }
        let now = wall
        let lines = try database.read { snapshot in
            try page.rows.map { row in
                let entries = try snapshot.history(of: row.id, in: session)
                return RegisterSheet.Line(
                    number: row.number, child: row.name, mark: row.mark?.seen,
                    time: timeWords(row.mark),
                    changes: try entries.filter { $0.supersedes != nil }.map { entry in
                        let wall = LondonTime(entry.commit.recordedAt)
                        let who = try entry.commit.actorWords.open(with: keyring)
                        return RegisterSheet.Change(
                            from: entry.from.flatMap(visible), to: entry.to.flatMap(visible),
                            reason: try reason(of: entry, keyring), by: who?.name ?? "",
                            position: who?.position ?? "", date: wall.date, time: wall.clock)
                    })
            }
        }
        func words(_ line: FinishedLine) -> String { "finished \(line.on.short) \(line.at) by \(line.by)" }
        let finished =
            switch page.completion {
            case .open: ""
            case .finished(let line): words(line)
            case .changed(let line): "\(words(line)), then changed"
            }
        return RegisterSheet(
            setting: settingName, group: page.groupName, session: session, times: page.times,
            isRehearsal: isRehearsal, lines: lines, finished: finished, printedOn: now.date, printedAt: now.clock)
    }

    /// The roll of who is on site now, for the groups that this person may see.
    public func rollSheet() throws -> RollSheet {
        guard permissions.seesNames else { throw AccessError.notForRole("The roll of names") }
        let now = wall
        let session = sessionToOpen()
        let groups = try database.read { snapshot in
            try groupsToTake(on: now.date).map { group in
                rollGroup(group, desk: try readDesk(group.id, session, snapshot: snapshot))
            }
        }
        return RollSheet(
            setting: settingName, isRehearsal: isRehearsal, date: now.date, time: now.clock, groups: groups)
    }

    private func rollGroup(_ group: Directory.GroupEntry, desk: RegisterDesk) -> RollSheet.Group {
        var roll = RollSheet.Group(name: group.name, unmarked: [], onSite: [], away: [])
        for (child, name) in zip(desk.members, desk.members.map(\.listedName)) {
            let record = desk.state.record(of: child.id)
            if record.isOnSite {
                roll.onSite.append(RollSheet.Person(name: name))
            } else if record.isOut, let left = record.movements.last?.left {
                roll.away.append(RollSheet.Person(name: name, known: "left \(left)"))
            } else if let mark = record.mark {
                let known = visible(mark)?.code.shortName ?? "away, explained"
                roll.away.append(RollSheet.Person(name: name, known: known))
            } else {
                roll.unmarked.append(RollSheet.Person(name: name))
            }
        }
        return roll
    }

    /// What stands beside a mark: the minutes, or that the code is not for this person's eyes.
    private func timeWords(_ mark: ShownMark?) -> String {
        guard let mark else { return "" }
        guard mark.code != nil else { return "\(mark.sign), \(mark.shortName)" }
        return mark.minutesLate.map { "\($0) min" } ?? ""
    }

    /// Why a mark was changed; withheld with the code.
    private func reason(of entry: MarkHistoryEntry, _ keyring: Keyring) throws -> String {
        guard [entry.from, entry.to].allSatisfy({ $0.map { visible($0) != nil } ?? true }) else { return "" }
        return try entry.reason?.open(with: keyring)?.text ?? ""
    }

    /// A mark as this person may see it; `nil` where the code is not for their eyes.
    private func visible(_ mark: Mark) -> Mark? {
        permissions.sees(mark.code) ? mark : nil
    }
}
