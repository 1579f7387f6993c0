import Domain
import Storage

/// Reads what helps to ask about one child.
struct CuriosityPageReader {
    let work: Workspace
    let child: Directory.ChildEntry
    /// The child's story as the person may read it.
    let story: [StoryLine]

    private static let weeks = 6

    /// The last school weeks, today's among them.
    private var sessions: [Session] {
        let calendar = work.directory.calendar
        let today = work.wall.date
        var monday = today.adding(days: 1 - today.weekday.rawValue)
        var mondays: [CivilDate] = []
        // A long summer is skipped; before the calendar begins there is nothing to skip to.
        for _ in 0..<20 where mondays.count < Self.weeks {
            if !calendar.schoolDays(in: monday...monday.adding(days: 4)).isEmpty { mondays.append(monday) }
            monday = monday.adding(days: -7)
        }
        return mondays.reversed().flatMap { monday in
            (0..<5).flatMap { day in HalfDay.allCases.map { Session(monday.adding(days: day), $0) } }
        }
    }

    private func signs(_ codes: [Session: AttendanceCode], _ sessions: [Session]) -> [StripSign] {
        let last = work.lastOpened
        return sessions.map { session in
            if codes[session] == nil, session.number > last.number { return .closed }
            return StripSign(codes[session], isSchoolDay: work.directory.calendar.isSchoolDay(session.date))
        }
    }

    /// The child's own strip, and those of brothers and sisters whom the person may see.
    func strips() throws -> (own: EvidenceStrip, siblings: [SiblingStrip]) {
        let sessions = sessions
        guard let first = sessions.first, let last = sessions.last else {
            return (EvidenceStrip(sessions: [], signs: []), [])
        }
        let others = siblings
        let all = [child.id] + others.map(\.id)
        let codes = try work.database.read { try $0.strips(of: all, from: first, to: last) }
        func own(_ id: ChildID) -> [Session: AttendanceCode] { work.access.counted(codes[id] ?? [:], of: id) }
        func away(_ id: ChildID) -> Set<CivilDate> {
            Set(own(id).filter { Measure.absence.includes($0.value) }.map(\.key.date))
        }
        let ownAway = away(child.id)
        return (
            EvidenceStrip(sessions: sessions, signs: signs(own(child.id), sessions)),
            others.map { other in
                SiblingStrip(
                    id: other.id, name: other.details.preferredForename,
                    groupName: other.membership.group(on: work.wall.date).map(work.directory.name) ?? "",
                    signs: signs(own(other.id), sessions), daysTogether: away(other.id).intersection(ownAway).count)
            }
        )
    }

    private var siblings: [Directory.ChildEntry] {
        story.filter(\.isCurrent).compactMap { line in
            guard case .sibling(let link)? = line.content, link.isSibling, work.access.sees(link.other) else {
                return nil
            }
            return work.directory.children[link.other]
        }
    }

    /// Who knows this family best: key adults and named contact, then those who have spoken with them, the most often
    /// first.
    func knowers(_ names: TimelineNames) -> [String] {
        let today = work.wall.date
        var spoken: [StaffID: Int] = [:]
        var named: StaffID?
        for line in story where line.isCurrent {
            switch line.content {
            case .attempt(let attempt) where attempt.outcome.hasReached: spoken[line.actor, default: 0] += 1
            case .checkedIn: spoken[line.actor, default: 0] += 1
            case .voice(let voice) where voice.speaker == .family: spoken[line.actor, default: 0] += 1
            case .namedContact(let contact): named = contact.staff
            case .curiosity(let curiosity): spoken[line.actor, default: 0] += curiosity.conversations.count
            default: break
            }
        }
        func times(_ id: StaffID) -> String {
            guard let count = spoken[id], count > 0 else { return "" }
            return count == 1 ? ", spoke with them once" : ", spoke with them \(count) times"
        }
        var found: [(id: StaffID, words: String)] = []
        for adult in child.keyAdults.filter({ $0.holds(on: today) }).sorted(by: {
            $0.place.rawValue < $1.place.rawValue
        })
        where !found.contains(where: { $0.id == adult.staff }) {
            found.append((adult.staff, adult.place.words))
        }
        if let named {
            if let index = found.firstIndex(where: { $0.id == named }) {
                found[index].words += " and named contact"
            } else {
                found.append((named, "named contact"))
            }
        }
        for (id, _) in spoken.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
        where spoken[id] ?? 0 > 0 && !found.contains(where: { $0.id == id }) {
            found.append((id, ""))
        }
        return found.prefix(4).map { entry in
            let words = entry.words + times(entry.id)
            let trimmed = words.hasPrefix(", ") ? String(words.dropFirst(2)) : words
            return "\(names.staff(entry.id)): \(trimmed)"
        }
    }

    /// What is known already, strengths first.
    func known(_ header: ChildHeader) -> [String] {
        var lines: [String] = []
        if !header.interests.isEmpty { lines.append("Loves \(header.interests.joined(separator: ", ")).") }
        if !header.strengths.isEmpty {
            lines.append("\(header.strengths.joined(separator: ", ")).".capitalisedFirst)
        }
        if let words = header.childWords {
            lines.append("\(header.calledName), \(words.day.short): “\(words.text)”")
        }
        if let words = header.familyWords {
            lines.append("\(words.how.isEmpty ? "Family" : words.how), \(words.day.short): “\(words.text)”")
        }
        lines += header.adjustments.map { "Adjusted: \($0)" }
        return lines.map { $0.split(separator: "\n").joined(separator: " ") }
    }
}
