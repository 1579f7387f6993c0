import Application
import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

/// A child with a story of every kind, and the ways to the page.
@MainActor
enum ChildVisits {
    nonisolated static let child = TestSetting.child(5)

    /// Writes a story about Isla Bell as a manager does, then hands over.
    static func write(in setting: TestSetting) throws {
        try setting.signIn(as: .practitioner)
        let work = setting.workspace
        let priya = try #require(work.person?.id)
        try setting.signIn(as: .manager)
        let day = try #require(CivilDate(iso: "2026-11-18"))
        let at = try #require(ClockTime("10:05"))
        try work.keep(
            .profile(
                ChildProfile(strengths: ["kind to new children", "draws maps"], saidAs: "Eye-la", pronouns: "she/her")),
            about: child, on: day.adding(days: -70))
        try work.keep(.keyAdult(KeyAdult(staff: priya, place: .first)), about: child, on: day.adding(days: -70))
        try work.keep(.namedContact(NamedContact(staff: priya)), about: child, on: day.adding(days: -70))
        try work.keep(
            .adjustment(Adjustment(text: "headphones at lunch", until: day.adding(days: 60))), about: child,
            on: day.adding(days: -20))
        try work.keep(
            .voice(Voice(speaker: .child, tool: "faces", words: "maps 5 of 5, lunch hall 1 of 5")), about: child,
            on: day)
        try work.keep(
            .attempt(
                ContactAttempt(
                    at: at, whom: "Rachel Bell, mother", channel: .text, outcome: .spoke,
                    words: "she's been worrying about lunch", safety: .safe)), about: child, on: day.adding(days: 2))
        let note = try work.keep(
            .note(Note(text: "sat with Noah")), about: child, on: day.adding(days: 1))
        try work.keep(
            .note(Note(text: "sat with Noah at lunch for the first time")), about: child, on: day.adding(days: 1),
            revising: note)
        try work.keep(
            .circumstances(FamilyCircumstances(text: "moving house in the night")), about: child, on: day,
            readership: .restricted(to: []))
        try work.keep(
            .agency(AgencyContact(agency: "Family Hub", about: "help with mornings")), about: child,
            on: day.adding(days: -1))
        _ = try work.mark(
            MarkRequest(
                upn: TestSetting.upn(5), session: Session(day.adding(days: 2), .morning), code: .medical,
                reason: AmendmentReason("evidence of an appointment")))
    }

    /// A person in front of the page.
    static func open(
        as role: Role = .practitioner, size: Size = .standard, signs: SignSet = .unicode
    ) throws -> (setting: TestSetting, robot: Robot) {
        let setting = try TestSetting.make()
        try write(in: setting)
        try setting.signIn(as: role)
        let robot = Robot(setting.workspace, size: size, signs: signs)
        robot.shell.carryOut(.openChild(child))
        return (setting, robot.hear(.minute))
    }
}
