import Application
import Domain
import TestSupport
import Testing

@Suite("A child's people, by the statements that they answer")
struct PeopleSeedTests {
    private let setting: TestSetting
    private let child = TestSetting.child(3)
    private let monday = Session.monday.date
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:55")
        try setting.signIn(as: .manager)
    }

    private func staff(_ name: String) throws -> StaffID {
        try #require(try work.staffForChildren().first { $0.details.name.hasPrefix(name) }).id
    }

    private func contact(_ forename: String, _ relationship: String, mayCollect: Bool) -> ContactDetails {
        ContactDetails(
            surname: "Bahrami", forename: forename, relationship: relationship, hasParentalResponsibility: true,
            priority: 9, phone: "01632 960100", email: "", preferredChannel: "text", language: "Farsi",
            livesWith: true, mayCollect: mayCollect, bestTime: "after 15:00")
    }

    private func leave(with name: String) throws -> ChangeOutcome {
        let time = try #require(ClockTime("08:53"))
        let row = try #require(try work.register(of: TestSetting.oak, .monday).rows.first { $0.id == child })
        if row.mark == nil {
            let mark = RegisterCommand.mark(child, .presentMorning, basis: row.basis)
            _ = work.change(RegisterRequest(group: TestSetting.oak, session: .monday, commands: [mark]))
        }
        return work.change(
            RegisterRequest(
                group: TestSetting.oak, session: .monday,
                commands: [.recordLeft(child, at: time, DepartureDetail(with: name))]))
    }

    @Test("S5: the sign of an adjustment stands from its first day to its last, and no longer")
    func adjustments() throws {
        let last = monday.adding(days: 2)
        try work.keep(.adjustment(Adjustment(text: "ear defenders at assembly", until: last)), about: child, on: monday)
        let shown = try [-3, 0, 1, 2, 3].map { offset in
            try work.register(of: TestSetting.oak, Session(monday.adding(days: offset), .morning)).rows
                .filter(\.hasAdjustment).map(\.id)
        }
        #expect(shown == [[], [child], [child], [child], []])
    }

    @Test("S9c: what is missing is counted by child and as a list")
    func missing() throws {
        let before = try #require(try work.profile(of: child).missing)
        #expect(before.contains(.address) && before.contains(.parent) && before.contains(.namedContact))
        try work.keepContact(contact("Dariush", "father", mayCollect: true), of: child)
        try work.keepProfile(ChildProfile(address: "4 Mill Lane"), of: child)
        let after = try #require(try work.profile(of: child).missing)
        #expect(!after.contains(.address) && !after.contains(.parent) && !after.contains(.collectors))
        #expect(try work.missingDetails().first { $0.id == child }?.missing == after)
        #expect(try work.missingDetails().count == 60)
    }

    @Test("S9c: somebody who is not on the list takes the child only when a manager agrees, with a reason")
    func unlisted() throws {
        try work.keepContact(contact("Dariush", "father", mayCollect: true), of: child)
        try setting.signIn(as: .practitioner)
        guard case .refused(let words) = try leave(with: "Aunt Sue") else { Issue.record("not refused"); return }
        #expect(words.contains("not on the list"))
        let manager = try staff("Alex")
        func agree(_ passphrase: String, _ reason: String) throws {
            try work.agreeCollection(
                of: child, by: manager, passphrase: passphrase, with: "Aunt Sue", at: try #require(ClockTime("08:53")),
                on: monday, because: reason)
        }
        #expect(throws: PeopleError.notAgreed) { try agree("a wrong one", "Dad rang") }
        #expect(throws: ChildrenError.collectionReasonNeeded) { try agree(TestSetting.passphrase, " ") }
        #expect(throws: PeopleError.notAgreed) {
            try work.agreeCollection(
                of: child, by: try staff("Priya"), passphrase: TestSetting.passphrase, with: "Aunt Sue",
                at: try #require(ClockTime("08:53")), on: monday, because: "I know her")
        }
        try agree(TestSetting.passphrase, "Dad rang at 14:50")
        #expect(work.person?.details.name == "Priya Nair")
        guard case .done = try leave(with: "Aunt Sue") else { Issue.record("still refused"); return }
        let agreed = try work.story(of: child).compactMap(\.content)
        guard case .collection(let agreement)? = agreed.last else { Issue.record("not kept"); return }
        #expect(agreement.agreedBy == manager && agreement.reason == "Dad rang at 14:50")
    }

    @Test(
        "S9c: those on the list are known by forename, surname or what the family calls them",
        arguments: [
            "Dariush", "dariush bahrami", "Dad", "father", "DAD",
        ])
    func listed(name: String) throws {
        try work.keepContact(contact("Dariush", "father", mayCollect: true), of: child)
        guard case .done = try leave(with: name) else { Issue.record("refused"); return }
    }

    @Test(
        "S9c: nobody can agree that somebody takes the child who may not, however they are named",
        arguments: [
            "Uncle", "Kaveh", "kaveh azadi",
        ])
    func mayNot(name: String) throws {
        try work.keepContact(contact("Dariush", "father", mayCollect: true), of: child)
        try work.keep(
            .collector(
                Collector(name: "Kaveh Azadi", relationship: "uncle", recognisedBy: "court order", standing: .mayNot)),
            about: child, readership: .restricted(to: []))
        guard case .refused(let words) = try leave(with: name) else { Issue.record("not refused"); return }
        #expect(words.contains("may not collect") && !words.contains("court"))
        #expect(throws: PeopleError.self) {
            try work.agreeCollection(
                of: child, by: try staff("Alex"), passphrase: "", with: name, at: try #require(ClockTime("08:53")),
                on: monday, because: "he asked")
        }
    }

    @Test("S17: contacts are kept in calling order with channel, best time and language, and exports carry them")
    func contacts() throws {
        try work.keepContact(contact("Dariush", "father", mayCollect: true), of: child)
        var mother = contact("Leila", "mother", mayCollect: true)
        mother.priority = 1
        try work.keepContact(mother, of: child)
        #expect(try work.contacts(of: child).map(\.details.forename) == ["Leila", "Dariush"])
        #expect(try work.contacts(of: child).map(\.details.priority) == [1, 2])
        let first = try #require(try work.contacts(of: child).first).details
        #expect(first.preferredChannel == "text" && first.bestTime == "after 15:00" && first.language == "Farsi")
        let file = try work.export(ExportRequest(kind: .contacts)).bytes
        #expect(String(decoding: file, as: UTF8.self).contains("after 15:00"))
        let again = try work.take(ImportRequest(kind: .contacts, bytes: file))
        #expect(again.taken == 0 && again.refused.isEmpty)
        guard case .done = work.undo() else { Issue.record("not undone"); return }
        #expect(try work.contacts(of: child).map(\.details.forename) == ["Dariush"])
        guard case .done = work.redo() else { Issue.record("not redone"); return }
        #expect(try work.contacts(of: child).map(\.details.forename) == ["Leila", "Dariush"])
        let leila = try #require(try work.contacts(of: child).first)
        try work.removeContact(leila.id, of: child)
        #expect(try work.contacts(of: child).map(\.details.priority) == [1])
    }

    @Test("S17: a file of another system without best times leaves those that are known")
    func blankTimes() throws {
        try work.keepContact(contact("Dariush", "father", mayCollect: true), of: child)
        let upn = TestSetting.upn(3)
        let file = "UPN,Surname,Forename,Relationship,Priority,Phone\n\(upn),Bahrami,Dariush,Father,1,01632 960199\n"
        _ = try work.take(ImportRequest(kind: .contacts, bytes: Array(file.utf8)))
        let known = try #require(try work.contacts(of: child).first).details
        #expect(known.phone == "01632 960199" && known.bestTime == "after 15:00")
    }

    @Test("S20: there is exactly one named contact at a time, dated, and a child without one is listed")
    func namedContact() throws {
        #expect(try work.missingDetails().first { $0.id == child }?.missing.contains(.namedContact) == true)
        try work.chooseNamedContact(staff("Priya"), of: child, from: monday.adding(days: -7))
        try work.chooseNamedContact(staff("Alex"), of: child, from: monday)
        try work.chooseNamedContact(staff("Sam"), of: child, from: monday.adding(days: 7))
        let named = try #require(try work.profile(of: child).namedContact)
        #expect(named.name == "Alex Morgan" && named.from == monday)
        #expect(try work.missingDetails().first { $0.id == child }?.missing.contains(.namedContact) == false)
        try setting.clock.set("2026-11-30T08:55")
        #expect(try work.profile(of: child).namedContact?.name == "Sam Taylor")
    }

    @Test("S23: a family's circumstances are for those named and the lead, and each reading is recorded")
    func circumstances() throws {
        let entry = try work.keep(
            .circumstances(FamilyCircumstances(text: "in a refuge", whatHelps: "a quiet start")), about: child,
            readership: .restricted(to: [try staff("Sam")]))
        try setting.signIn(as: .practitioner)
        #expect(try work.story(of: child).first { $0.id == entry }?.reading == .withheld)
        #expect(throws: StoryError.notYours) { try work.open(entry, about: child) }
        try work.keep(.note(Note(text: "settled")), about: child)
        try setting.signIn(as: .manager)
        try work.nameKeyAdult(staff("Priya"), of: child, as: .first, from: monday)
        try setting.signIn(as: .practitioner)
        // A key adult sees the kind; this entry still names somebody else.
        #expect(try work.story(of: child).first { $0.id == entry }?.reading == .withheld)
        try setting.signIn(as: .manager)
        try work.changeStaff("alex") { $0.isSafeguardingLead = true }
        try setting.signIn(as: .manager)
        _ = try work.open(entry, about: child)
        let readings = try work.story(of: child).filter { $0.kind == .reading }
        #expect(readings.count == 1 && readings.first?.actor == work.person?.id)
    }

    @Test("S27: a key adult has their own list with what is new, whatever their role")
    func ownList() throws {
        let office = try staff("Sam")
        let elsewhere = TestSetting.child(2, of: TestSetting.elm)
        try work.nameKeyAdult(office, of: elsewhere, as: .first, from: monday)
        try work.keep(.note(Note(text: "found a friend")), about: elsewhere)
        try setting.signIn(as: .office)
        #expect(try work.children().filter(\.isOwn).map(\.id) == [elsewhere])
        #expect(try work.children().first { $0.id == elsewhere }?.news == 2)
        setting.clock.advance(minutes: 1)
        work.noteLook(at: elsewhere)
        #expect(try work.children().first { $0.id == elsewhere }?.news == 0)
        let other = try setting.anotherTerminal(as: .office)
        #expect(try other.children().first { $0.id == elsewhere }?.news == 0)
        setting.clock.advance(minutes: 1)
        let manager = try setting.anotherTerminal(as: .manager)
        try manager.keep(.note(Note(text: "asked for more maps")), about: elsewhere)
        #expect(try work.children().first { $0.id == elsewhere }?.news == 1)
    }

    @Test("S27: children are handed over while a key adult is away, and come back by themselves")
    func handedOver() throws {
        let elsewhere = TestSetting.child(2, of: TestSetting.elm)
        try work.nameKeyAdult(staff("Sam"), of: elsewhere, as: .first, from: monday)
        let priya = try setting.anotherTerminal(as: .practitioner)
        #expect(try !priya.children().contains { $0.id == elsewhere })
        try setting.signIn(as: .office)
        let standIn = try staff("Priya")
        #expect(try work.handOverChildren(to: standIn, from: monday, until: monday.adding(days: 1)) == 1)
        #expect(priya.noticeOthers())
        #expect(try priya.children().first { $0.id == elsewhere }?.isOwn == true)
        #expect(try priya.whoSees(elsewhere).contains { $0.name == "Priya Nair" && $0.why.contains("standing in") })
        try setting.clock.set("2026-11-25T08:55")
        priya.renewPerson()
        #expect(try !priya.children().contains { $0.id == elsewhere })
        #expect(throws: AccessError.self) { try priya.story(of: elsewhere) }
    }

    @Test("S27: a hand-over is taken back by one Ctrl-Z")
    func handedBack() throws {
        for index in 0..<3 {
            try work.nameKeyAdult(
                staff("Sam"), of: TestSetting.child(index, of: TestSetting.elm), as: .first, from: monday)
        }
        try setting.signIn(as: .office)
        #expect(try work.handOverChildren(to: staff("Priya"), from: monday, until: monday) == 3)
        guard case .done = work.undo() else { Issue.record("not undone"); return }
        let priya = try setting.anotherTerminal(as: .practitioner)
        #expect(try !priya.children().contains { $0.group == "Elm Room" })
        guard case .done = work.redo() else { Issue.record("not redone"); return }
        #expect(priya.noticeOthers())
        #expect(try priya.children().count { $0.group == "Elm Room" } == 3)
    }

    @Test("S29: a class's own teacher has the class as their own list")
    func tutor() throws {
        try setting.signIn(as: .practitioner)
        let own = try work.children().filter(\.isOwn)
        #expect(own.count == 30 && own.allSatisfy { $0.group == "Oak Room" })
    }

    @Test("a new key adult takes the place of the one before, who stays in the history with a last day")
    func successor() throws {
        try work.nameKeyAdult(staff("Sam"), of: child, as: .first, from: monday.adding(days: -14))
        try work.nameKeyAdult(staff("Priya"), of: child, as: .first, from: monday)
        #expect(try work.profile(of: child).keyAdults.map(\.name) == ["Priya Nair"])
        guard case .done = work.undo() else { Issue.record("not undone"); return }
        #expect(try work.profile(of: child).keyAdults.map(\.name) == ["Sam Taylor"])
    }

    @Test("brothers and sisters are found by what their contacts share, and confirmed by a person")
    func siblings() throws {
        let other = TestSetting.child(1, of: TestSetting.elm)
        try work.keepContact(contact("Dariush", "father", mayCollect: true), of: child)
        var father = contact("Dariush", "father", mayCollect: true)
        father.phone = "+44 1632 960100"
        try work.keepContact(father, of: other)
        #expect(try work.siblings(of: child).seen.isEmpty)
        let hints = try work.siblingHints(for: child)
        #expect(hints.map(\.id) == [other])
        #expect(hints.first?.shared == ["a phone number", "a contact's name"])
        try work.confirmSibling(other, of: child, isSibling: true)
        #expect(try work.siblings(of: child).seen.map(\.id) == [other])
        #expect(try work.siblings(of: other).seen.map(\.id) == [child])
        #expect(try work.siblings(of: child).seen.first?.strip.count == 20)
        #expect(try work.siblingHints(for: child).isEmpty)
        guard case .done = work.undo() else { Issue.record("not undone"); return }
        #expect(try work.siblings(of: other).seen.isEmpty)
    }
}
