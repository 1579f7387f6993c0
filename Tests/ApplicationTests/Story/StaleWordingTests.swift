import Application
import Domain
import TestSupport
import Testing

@Suite("A form that was opened earlier does not replace somebody else's newer words")
struct StaleWordingTests {
    private let setting: TestSetting
    private let child = TestSetting.child(3)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:55")
        try setting.signIn(as: .practitioner)
    }

    private func note(_ text: String) -> StoryContent { .note(Note(text: text)) }

    private func newest() throws -> StoryLine {
        try #require(try work.story(of: child).last(where: \.isCurrent))
    }

    @Test("a new wording of what has changed since is refused with the words that stand; seen anew, it is kept")
    func rewriting() throws {
        let entry = try work.keep(note("loves boots"), about: child)
        let seen = try newest().version
        try setting.anotherTerminal(as: .manager).keep(note("loves her red boots"), about: child, revising: entry)
        let refusal = try #require(throws: StoryError.self) {
            try work.keep(note("loves wellies"), about: child, revising: entry, seen: seen)
        }
        #expect(refusal == .changedSince(by: "Alex Morgan", words: "Alex Morgan noted: loves her red boots"))
        #expect(try newest().content == note("loves her red boots"))
        try work.keep(note("loves wellies"), about: child, revising: entry, seen: newest().version)
        #expect(try newest().content == note("loves wellies"))
    }

    @Test("what has changed since is not taken back unseen")
    func withdrawing() throws {
        let entry = try work.keep(note("loves boots"), about: child)
        let seen = try newest().version
        try setting.anotherTerminal(as: .manager).keep(note("loves her red boots"), about: child, revising: entry)
        #expect(throws: StoryError.self) { try work.withdraw(entry, about: child, reason: "a slip", seen: seen) }
        #expect(try newest().content == note("loves her red boots"))
    }

    @Test("a profile that somebody has changed since is refused; a first one needs no basis")
    func profile() throws {
        try work.keepProfile(ChildProfile(strengths: ["kind"]), of: child, seen: nil)
        let seen = try work.profile(of: child).profileVersion
        try setting.anotherTerminal(as: .manager).keepProfile(ChildProfile(strengths: ["brave"]), of: child)
        #expect(throws: StoryError.self) {
            try work.keepProfile(ChildProfile(strengths: ["funny"]), of: child, seen: seen)
        }
        #expect(try work.profile(of: child).profile.strengths == ["brave"])
    }

    @Test("a contact and a child's details that somebody has changed since are refused; another calling order is not")
    func people() throws {
        try setting.signIn(as: .office)
        try setting.addContacts(to: 3)
        let other = try setting.anotherTerminal(as: .manager)
        let page = try work.profile(of: child)
        let contact = try #require(page.contacts.first)
        var (phone, name, order) = (contact.details, page.details, page.contacts[1].details)
        order.priority = 1
        try other.keepContact(order, of: child, as: page.contacts[1].id)
        phone.phone = "01632 960009"
        try work.keepContact(phone, of: child, as: contact.id, seen: contact.details)
        let stands = try #require(work.contacts(of: child).first).details
        #expect(throws: PeopleError.changedSince(by: try #require(work.person).details.name, stands)) {
            try other.keepContact(contact.details, of: child, as: contact.id, seen: contact.details)
        }
        name.doorNote = "nut allergy"
        try other.changeChild(child, to: name, seen: page.details)
        var year = page.details
        year.yearGroup = "2"
        #expect(throws: ChildrenError.changedSince(by: try #require(other.person).details.name, name)) {
            try work.changeChild(child, to: year, seen: page.details)
        }
        #expect(try work.profile(of: child).details.doorNote == "nut allergy")
    }
}
