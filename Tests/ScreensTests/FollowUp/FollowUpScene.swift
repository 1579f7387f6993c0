import Application
import Domain
import TestSupport

/// A morning on which several families have not been heard from.
enum FollowUpScene {
    /// Monday 23 November at 09:20: one this morning with three contacts, one since Tuesday, brother and sister, one
    /// who was expected and has not come.
    static func make(as role: Role = .office) throws -> TestSetting {
        let setting = try TestSetting.make(now: "2026-11-23T09:20")
        try setting.addContacts(to: 0)
        try setting.addContacts(to: 0, of: TestSetting.elm, surname: "Adeyemi")
        try setting.signIn(as: .office)
        try setting.mark(0, "2026-11-23", .morning, .notYetKnown)
        for half in HalfDay.allCases { try setting.mark(3, "2026-11-18", half, .notYetKnown) }
        try setting.mark(0, of: TestSetting.elm, "2026-11-23", .morning, .notYetKnown)
        try setting.mark(1, of: TestSetting.elm, "2026-11-23", .morning, .notYetKnown)
        let (amy, ben) = (TestSetting.child(0, of: TestSetting.elm), TestSetting.child(1, of: TestSetting.elm))
        let work = setting.workspace
        try work.keep(.sibling(SiblingLink(other: ben, isSibling: true)), about: amy)
        try work.keep(.profile(ChildProfile(travelsAlone: true)), about: TestSetting.child(0))
        let page = try work.callPage(of: amy)
        try work.recordAttempt(
            ContactAttempt(
                at: work.wall.clock, whom: page.contacts[0].whom, channel: .text, outcome: .noReply,
                safety: .notEstablished, nextStep: "try again", nextOn: work.wall.date, nextAt: ClockTime("10:00")),
            to: page.contacts[0], about: [amy, ben])
        try setting.signIn(as: role)
        return setting
    }
}
