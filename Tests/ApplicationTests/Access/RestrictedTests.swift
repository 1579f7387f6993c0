import Application
import Domain
import TestSupport
import Testing

@Suite("Restricted words reach nobody whom they are not for, by any road")
struct RestrictedTests {
    static let secret = "quokka"

    /// A child with restricted entries of three kinds, and one whom a manager told about in open entries as well.
    static func fill(_ setting: TestSetting, _ child: ChildID) throws {
        try setting.signIn(as: .manager)
        let work = setting.workspace
        try work.keep(
            .circumstances(FamilyCircumstances(text: "\(secret) one", whatHelps: "\(secret) two")), about: child,
            readership: .restricted(to: []))
        try work.keep(.note(Note(text: "\(secret) three")), about: child, readership: .restricted(to: []))
        try work.keep(
            .collector(
                Collector(
                    name: "Kaveh Azadi", relationship: "\(secret) four", recognisedBy: "\(secret) five",
                    standing: .mayNot)), about: child, readership: .restricted(to: []))
        try work.keepProfile(
            ChildProfile(strengths: ["builds"], address: "9 Hidden Lane", hasSocialWorker: true), of: child)
    }

    @Test("no export has them, for any role, the lead's own neither", arguments: [Role.office, .manager])
    func exports(role: Role) throws {
        let setting = try TestSetting.make()
        try Self.fill(setting, TestSetting.child(3))
        try setting.workspace.changeStaff("sam") { $0.isSafeguardingLead = true }
        try setting.signIn(as: role)
        for kind in ExportRequest.Kind.allCases {
            let file = try setting.workspace.export(ExportRequest(kind: kind))
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains(Self.secret), "\(kind)")
        }
        #expect(try setting.workspace.story(of: TestSetting.child(3)).filter { $0.kind == .reading }.isEmpty)
    }

    @Test("go-to, lists, profile, collection, history and measures have none", arguments: [Role.practitioner, .office])
    func roads(role: Role) throws {
        let setting = try TestSetting.make()
        let child = TestSetting.child(3)
        try Self.fill(setting, child)
        try setting.signIn(as: role)
        let work = setting.workspace
        let roads: [Any] = [
            try work.childrenToGoTo(), try work.children(), try work.profile(of: child), try work.story(of: child),
            try work.collectionList(of: child, on: Session.monday.date).may, try work.history(of: child, .monday),
            try work.whoSees(child), try work.missingDetails(), try work.today(),
            try work.currentEntries(of: StoryKind.allCases).map(\.line),
        ]
        for road in roads {
            var words = ""
            dump(road, to: &words)
            // The relationship of those who may not collect warns, and is never shown: it is held, not public.
            words = words.split(separator: "\n").filter { !$0.contains("\(Self.secret) four") }.joined(separator: "\n")
            #expect(!words.contains(Self.secret), "\(type(of: road))")
        }
        #expect(try work.collectionList(of: child, on: Session.monday.date).mayNot == ["Kaveh Azadi"])
    }

    @Test("a practitioner is not shown address or social worker, and cannot lose them by writing strengths")
    func identity() throws {
        let setting = try TestSetting.make()
        let child = TestSetting.child(3)
        try Self.fill(setting, child)
        try setting.signIn(as: .practitioner)
        let work = setting.workspace
        var profile = try work.profile(of: child).profile
        #expect(profile.address.isEmpty && !profile.hasSocialWorker && profile.strengths == ["builds"])
        #expect(try work.profile(of: child).details.upn == nil)
        #expect(try work.contacts(of: child).isEmpty)
        profile.strengths.append("sings")
        try work.keepProfile(profile, of: child)
        try setting.signIn(as: .manager)
        let kept = try work.profile(of: child).profile
        #expect(kept.address == "9 Hidden Lane" && kept.hasSocialWorker && kept.strengths == ["builds", "sings"])
    }

    @Test("who can see a child is answered by the table itself")
    func whoSees() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .manager)
        let lines = try setting.workspace.whoSees(TestSetting.child(3))
        #expect(lines.map(\.name).sorted() == ["Alex Morgan", "Priya Nair", "Sam Taylor"])
        let elm = try setting.workspace.whoSees(TestSetting.child(3, of: TestSetting.elm))
        #expect(elm.map(\.name).sorted() == ["Alex Morgan", "Sam Taylor"])
        for line in lines + elm { #expect(!line.why.isEmpty && !line.what.isEmpty) }
    }

    @Test("a leader has no child's page, profile, contacts or list, even as safeguarding lead")
    func leader() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .manager)
        try setting.workspace.changeStaff("jo") { $0.isSafeguardingLead = true }
        try setting.signIn(as: .leader)
        let work = setting.workspace
        let child = TestSetting.child(3)
        #expect(try work.children().isEmpty)
        #expect(try work.missingDetails().isEmpty)
        #expect(throws: AccessError.self) { try work.profile(of: child) }
        #expect(throws: AccessError.self) { try work.contacts(of: child) }
        #expect(throws: AccessError.self) { try work.whoSees(child) }
        #expect(throws: AccessError.self) { try work.collectionList(of: child, on: Session.monday.date) }
        #expect(throws: AccessError.self) { try work.staffForChildren() }
    }
}
