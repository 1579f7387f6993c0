import Application
import Domain
import TestSupport
import Testing

@Suite("What is written and shown stays with those who need it")
struct NeedToKnowTests {
    private let setting: TestSetting
    private let child = TestSetting.child(3)
    private let monday = Session.monday.date
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T09:20")
        try setting.signIn(as: .manager)
    }

    @Test("the log that is given out says why a note was withdrawn, and not why a restricted or hidden entry was")
    func withdrawnReasons() throws {
        let restricted = try work.keep(.note(Note(text: "one")), about: child, readership: .restricted(to: []))
        let hidden = try work.keep(.circumstances(FamilyCircumstances(text: "two")), about: child)
        let open = try work.keep(.note(Note(text: "three")), about: child)
        try work.withdraw(restricted, about: child, reason: "quokka first")
        try work.withdraw(hidden, about: child, reason: "quokka second")
        try work.withdraw(open, about: child, reason: "about her cousin")
        try setting.signIn(as: .office)
        let log = String(decoding: try work.export(ExportRequest(kind: .log)).bytes, as: UTF8.self)
        #expect(!log.contains("quokka"))
        #expect(log.contains("about her cousin"))
    }

    @Test("a practitioner puts nobody on the collecting list", arguments: CollectorStanding.allCases)
    func collectors(standing: CollectorStanding) throws {
        try setting.signIn(as: .practitioner)
        #expect(throws: AccessError.self) {
            try work.keep(.collector(Collector(name: "Aunt Sue", standing: standing)), about: child)
        }
        #expect(try work.profile(of: child).maySayWhoCollects == false)
        try setting.signIn(as: .office)
        try work.keep(.collector(Collector(name: "Aunt Sue", standing: standing)), about: child)
        #expect(try work.profile(of: child).maySayWhoCollects)
    }

    @Test("a practitioner neither says that a child goes home alone nor that it does not", arguments: [false, true])
    func travelling(alone: Bool) throws {
        try work.keepProfile(ChildProfile(strengths: ["builds"], travelsAlone: alone), of: child)
        try setting.signIn(as: .practitioner)
        let page = try work.profile(of: child)
        var profile = page.profile
        profile.strengths = ["sings"]
        profile.travelsAlone = !alone
        try work.keepProfile(profile, of: child)
        #expect(try work.collectionList(of: child, on: monday).travelsAlone == alone)
        #expect(try work.profile(of: child).profile.strengths == ["sings"])
        profile.strengths = ["paints"]
        let entry = try work.story(of: child).last { $0.isCurrent && $0.kind == .profile }?.id
        try work.keep(.profile(profile), about: child, revising: entry)
        #expect(try work.collectionList(of: child, on: monday).travelsAlone == alone)
    }

    @Test("whose family is called first is told by the list only to those who may see an identity")
    func calledFirst() throws {
        try work.keepProfile(ChildProfile(isCalledFirst: true, hasSocialWorker: true), of: child)
        try setting.mark(3, "2026-11-23", .morning, .notYetKnown)
        #expect(try work.followUp().families.first { $0.id == child }?.order == .calledFirst)
        try setting.signIn(as: .practitioner)
        let line = try #require(try work.followUp().families.first { $0.id == child })
        #expect(line.order != .calledFirst)
    }

    @Test("a key adult of the past or of later hands nobody over, and nobody for longer than their own time")
    func handingOver() throws {
        let staff = try work.staffForChildren()
        let sam = try #require(staff.first { $0.details.name.hasPrefix("Sam") }).id
        let priya = try #require(staff.first { $0.details.name.hasPrefix("Priya") }).id
        let (past, now, later) = (child, TestSetting.child(4), TestSetting.child(6))
        try work.nameKeyAdult(
            sam, of: past, as: .first, from: monday.adding(days: -14), until: monday.adding(days: -7))
        try work.nameKeyAdult(sam, of: later, as: .first, from: monday.adding(days: 7))
        try setting.signIn(as: .office)
        #expect(throws: PeopleError.handedOverFromThePast) {
            try work.handOverChildren(to: priya, from: monday.adding(days: -10), until: monday.adding(days: 30))
        }
        #expect(throws: PeopleError.nothingToHandOver) {
            try work.handOverChildren(to: priya, from: monday, until: monday.adding(days: 30))
        }
        try setting.signIn(as: .manager)
        try work.nameKeyAdult(sam, of: now, as: .first, from: monday, until: monday.adding(days: 2))
        try setting.signIn(as: .office)
        #expect(throws: PeopleError.nothingToHandOver) {
            try work.handOverChildren(to: priya, from: monday.adding(days: 3), until: monday.adding(days: 30))
        }
        #expect(try work.handOverChildren(to: priya, from: monday, until: monday.adding(days: 30)) == 1)
        let standIn = try #require(try work.profile(of: now).keyAdults.first { $0.staff == priya })
        #expect(standIn.until == monday.adding(days: 2))
    }

    @Test("an entry is opened, and written anew, by those who may read its kind alone, and keeps its kind")
    func opening() throws {
        let hidden = try work.keep(.circumstances(FamilyCircumstances(text: "two")), about: child)
        let note = try work.keep(.note(Note(text: "three")), about: child)
        try work.keepProfile(ChildProfile(address: "9 Hidden Lane"), of: child)
        let profile = try #require(try work.story(of: child).last { $0.isCurrent && $0.kind == .profile }?.id)
        #expect(throws: StoryError.notYours) {
            try work.keep(.circumstances(FamilyCircumstances(text: "four")), about: child, revising: note)
        }
        try setting.signIn(as: .practitioner)
        #expect(throws: StoryError.notYours) { try work.open(hidden, about: child) }
        #expect(throws: StoryError.notYours) {
            try work.keep(.note(Note(text: "over it")), about: child, revising: hidden)
        }
        guard case .profile(let seen) = try work.open(profile, about: child) else {
            Issue.record("no profile")
            return
        }
        #expect(seen.address.isEmpty)
    }

    @Test("the strip of a child who joined a practitioner's group has none of the marks from before")
    func strips() throws {
        let joined = TestSetting.child(2, of: TestSetting.elm)
        try work.moveChild(joined, to: TestSetting.oak, from: monday)
        #expect(try work.strip(of: joined).prefix(10).contains(.here))
        try setting.signIn(as: .practitioner)
        let strips = [
            try work.strip(of: joined), try #require(try work.children().first { $0.id == joined }).strip,
            try #require(try work.register(of: TestSetting.oak, .monday).rows.first { $0.id == joined }).strip,
        ]
        for strip in strips { #expect(strip.prefix(10).allSatisfy { $0 == .unrecorded }) }
        #expect(try work.strip(of: child).prefix(10).contains(.here))
    }

    @Test("the year's figures of a safeguarding lead are the same on the profile and on the child's page")
    func figures() throws {
        let joined = TestSetting.child(2, of: TestSetting.elm)
        try work.moveChild(joined, to: TestSetting.oak, from: monday)
        let whole = try work.profile(of: joined).figures
        try setting.signIn(as: .practitioner)
        #expect(try work.profile(of: joined).figures[.attendance] == 0)
        try setting.signIn(as: .manager)
        try work.changeStaff("priya") { $0.isSafeguardingLead = true }
        try setting.signIn(as: .practitioner)
        #expect(try work.profile(of: joined).figures == whole)
    }
}
