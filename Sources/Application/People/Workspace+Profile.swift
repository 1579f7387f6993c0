public import Domain
import EventLog
import Storage

extension Workspace {
    /// A child's profile as the person may see it.
    public func profile(of child: ChildID) throws -> ProfilePage {
        let entry = try requireChild(child)
        let today = wall.date
        let story = try story(of: child).filter(\.isCurrent)
        let kept = story.last { $0.kind == .profile }
        var known = ChildProfile()
        if case .profile(let content)? = kept?.content { known = content }
        var details = entry.details
        if !access.may(.read, .identity, about: child) { details.upn = nil }
        let collection = try collectionList(of: child, on: today)
        let contacts = try contacts(of: child)
        let namedContact = namedContact(in: story, on: today)
        let keyAdults = keyAdults(of: entry, on: today)
        return ProfilePage(
            child: child, details: details, age: details.born.age(on: today),
            group: entry.membership.group(on: today).map { directory.name(of: $0) } ?? "",
            standing: entry.standing(on: today), profile: known, profileVersion: kept?.version,
            words: latestWords(in: story), keyAdults: keyAdults, namedContact: namedContact, contacts: contacts,
            collection: collection, adjustments: adjustments(in: story, on: today),
            circumstances: story.filter { $0.kind == .circumstances },
            arrivals: entry.plans.arrivals.filter { $0.until.map { today <= $0 } ?? true },
            missing: try missing(of: entry),
            figures: try figures(of: entry, on: today),
            mayChangeRoll: access.may(.write, .roll, about: child),
            mayChangeContacts: access.may(.write, .contacts, about: child),
            maySeeCircumstances: access.may(.write, .circumstances, about: child),
            mayNameStaff: access.may(.write, StoryKind.keyAdult, about: child),
            maySayWhoCollects: access.may(.write, StoryKind.collector, about: child))
    }

    /// Keeps what is known of a child; what the person may not see of it stays as it is.
    ///
    /// - Parameter seen: the wording that the person saw when they began; where another stands now, nothing is kept.
    public func keepProfile(_ profile: ChildProfile, of child: ChildID, seen: FactVersion? = nil) throws {
        try keep(.profile, about: child, seen: seen) { snapshot in
            let known = try snapshot.story(of: child).last { $0.isCurrent && $0.kind == .profile }
            let entry = StoryEntry(
                id: known?.entry ?? identifiers.next(), day: wall.date,
                content: StoryContent.profile(profile).normalised)
            return (entry, known)
        }
    }

    /// Chooses the one person whom the family can always ask, from a day on.
    public func chooseNamedContact(_ staff: StaffID, of child: ChildID, from day: CivilDate) throws {
        try keep(.namedContact(NamedContact(staff: staff)), about: child, on: day)
    }

    private func namedContact(in story: [StoryLine], on today: CivilDate) -> ProfilePage.StaffRelation? {
        let chosen = story.filter { $0.kind == .namedContact && $0.day <= today }
            .max { ($0.day, $0.recorded) < ($1.day, $1.recorded) }
        guard let chosen, case .namedContact(let content)? = chosen.content else { return nil }
        return relation(content.staff, "named contact", from: chosen.day, until: nil)
    }

    private func keyAdults(of child: Directory.ChildEntry, on today: CivilDate) -> [ProfilePage.StaffRelation] {
        child.keyAdults.filter { $0.holds(on: today) }
            .sorted { ($0.place.rawValue, $0.from) < ($1.place.rawValue, $1.from) }
            .map { relation($0.staff, $0.place.words, from: $0.from, until: $0.until) }
    }

    private func relation(
        _ staff: StaffID, _ what: String, from: CivilDate, until: CivilDate?
    ) -> ProfilePage.StaffRelation {
        ProfilePage.StaffRelation(
            staff: staff, name: directory.staff[staff]?.details.name ?? "", what: what, from: from, until: until)
    }

    /// The child's own words and the family's: the latest of each, the child's first.
    private func latestWords(in story: [StoryLine]) -> [ProfilePage.SaidWords] {
        let voices = story.compactMap { line -> ProfilePage.SaidWords? in
            guard case .voice(let voice)? = line.content else { return nil }
            return ProfilePage.SaidWords(day: line.day, voice: voice)
        }
        return Speaker.allCases.compactMap { speaker in
            voices.filter { $0.voice.speaker == speaker }.max { $0.day < $1.day }
        }
    }

    private func adjustments(in story: [StoryLine], on today: CivilDate) -> [ProfilePage.DatedWords] {
        story.compactMap { line in
            guard case .adjustment(let content)? = line.content, content.until.map({ today <= $0 }) ?? true else {
                return nil
            }
            return ProfilePage.DatedWords(
                entry: line.id, version: line.version, text: content.text, from: line.day, until: content.until)
        }
    }

    /// This school year's sessions up to now; who sees groups counts what was in their groups alone.
    private func figures(of child: Directory.ChildEntry, on today: CivilDate) throws -> SessionCounts {
        let first = SchoolYear(containing: today).firstDay
        let codes = try database.read { snapshot in
            try snapshot.strips(
                of: [child.id], from: Session(first, .morning), to: Session(today, .afternoon))[child.id] ?? [:]
        }
        let access = access
        let sessions = CountingWindow.sessions(
            in: first...today, upTo: lastOpened, calendar: directory.calendar, membership: child.membership,
            group: nil
        ).filter { access.mayCount($0, of: child.id) }
        return SessionCounts(of: sessions.map { RecordedSession($0, codes[$0]) })
    }
}
