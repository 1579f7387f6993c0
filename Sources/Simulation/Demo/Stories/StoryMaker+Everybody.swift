import Domain
import Interchange

extension StoryMaker {
    /// Key adult and named contact of every child, and strengths, notes and words of most.
    mutating func writeAboutEverybody() {
        for child in present {
            guard let teacher = teacher(of: child) else { continue }
            let began = max(yearBegan, child.row.admission)
            write(.keyAdult(KeyAdult(staff: teacher, place: .first)), about: child, on: began, by: staff(.manager))
            write(.namedContact(NamedContact(staff: teacher)), about: child, on: began, by: staff(.manager))
            if random.happens(750_000) { writeProfile(of: child, by: teacher, on: began) }
            if random.happens(600_000) { writeChildsWords(child, by: teacher) }
            if random.happens(350_000) { writeFamilysWords(child, by: teacher) }
            for _ in 0..<random.below(3) {
                let note = Note(text: random.pick(StoryWords.notes))
                write(.note(note), about: child, on: day(1 + random.below(30)), by: teacher)
            }
            if random.happens(400_000) { writeBelonging(child, by: teacher) }
            if random.happens(150_000) { writeBook(child, by: teacher) }
            if random.happens(300_000) { writeCollector(child) }
        }
        linkSiblings()
    }

    private mutating func writeProfile(of child: SimulatedChild, by teacher: StaffID, on day: CivilDate) {
        let household = school.roll.households[child.household]
        let language = household.community.language
        let first = random.pick(StoryWords.strengths)
        let second = random.pick(StoryWords.strengths)
        var profile = ChildProfile(
            strengths: first == second ? [first] : [first, second],
            languages: language == "English" ? ["English"] : [language, "English"],
            needs: random.happens(200_000) ? random.pick(StoryWords.needs) : "",
            health: child.row.details.doorNote,
            address: "\(1 + random.below(60)) \(random.pick(StoryWords.streets))", startingDay: child.row.admission)
        if language != "English", random.happens(300_000) { profile.interpreter = language }
        if child.row.details.yearGroup == "R" { profile.lastSchool = random.pick(StoryWords.nurseries) }
        if child.row.details.yearGroup == "6" { profile.travelsAlone = random.happens(500_000) }
        if household.contacts.contains(where: { $0.relationship == "Social worker" }) {
            profile.hasSocialWorker = true
            profile.isCalledFirst = true
        }
        write(.profile(profile), about: child, on: day, by: teacher)
    }

    private mutating func writeChildsWords(_ child: SimulatedChild, by teacher: StaffID) {
        for _ in 0..<(1 + random.below(2)) {
            let (prompt, tool, words, changed) = random.pick(StoryWords.childsWords)
            let heard = 6 + random.below(40)
            var voice = Voice(speaker: .child, tool: tool, prompt: prompt, words: words)
            if !changed.isEmpty, random.happens(600_000) {
                voice.changed = changed
                voice.toldBack = day(heard - 5)
            }
            write(.voice(voice), about: child, on: day(heard), by: teacher)
        }
    }

    private mutating func writeFamilysWords(_ child: SimulatedChild, by teacher: StaffID) {
        guard let contact = school.roll.households[child.household].contacts.first else { return }
        let voice = Voice(
            speaker: .family, who: "\(contact.forename), \(contact.relationship.lowercased())",
            prompt: random.pick(StoryWords.familyPrompts), words: random.pick(StoryWords.familysWords))
        write(.voice(voice), about: child, on: day(1 + random.below(40)), by: teacher)
    }

    private mutating func writeBelonging(_ child: SimulatedChild, by teacher: StaffID) {
        var wellBeing = 2 + random.below(2)
        let count = 2 + random.below(4)
        for index in 0..<count {
            wellBeing = min(max(wellBeing + random.below(3) - (random.happens(300_000) ? 1 : 0), 1), 5)
            let note = BelongingNote(
                wellBeing: wellBeing, involvement: min(max(wellBeing + random.below(3) - 1, 1), 5),
                place: random.pick(StoryWords.places), with: random.pick(StoryWords.company),
                interest: index + 1 == count && random.happens(500_000) ? random.pick(StoryWords.newInterests) : "",
                text: random.pick(StoryWords.seen))
            write(.belonging(note), about: child, on: day((count - index) * 9 - random.below(5)), by: teacher)
        }
    }

    private mutating func writeBook(_ child: SimulatedChild, by teacher: StaffID) {
        guard let contact = school.roll.households[child.household].contacts.first else { return }
        let thread = random.pick(StoryWords.bookThreads)
        for (index, text) in thread.enumerated() {
            let side: BookSide = index.isMultiple(of: 2) ? .home : .setting
            let who = side == .home ? contact.forename : ""
            let entry = BookEntry(side: side, who: who, text: text)
            write(.book(entry), about: child, on: day((thread.count - index) * 2), by: teacher)
        }
    }

    private mutating func writeCollector(_ child: SimulatedChild) {
        let (relationship, recognisedBy) = random.pick(StoryWords.collectors)
        let community = school.roll.households[child.household].community
        let collector = Collector(
            name: "\(random.pick(community.women)) \(random.pick(community.surnames))", relationship: relationship,
            recognisedBy: recognisedBy, standing: .may)
        write(.collector(collector), about: child, on: max(yearBegan, child.row.admission), by: staff(.office))
    }

    /// Brothers and sisters, as a person has confirmed them: those of one household.
    private mutating func linkSiblings() {
        var families: [Int: [SimulatedChild]] = [:]
        for child in present { families[child.household, default: []].append(child) }
        for (_, family) in families.sorted(by: { $0.key < $1.key }) where family.count > 1 {
            for child in family {
                for other in family where other.upn != child.upn {
                    guard let number = numbers.children[other.upn] else { continue }
                    write(
                        .sibling(SiblingLink(other: number, isSibling: true)), about: child,
                        on: max(yearBegan, child.row.admission), by: staff(.office))
                }
            }
        }
    }
}
