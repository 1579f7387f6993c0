import Application
import Domain
import TestSupport

/// Things to be curious about in the test setting, where no pattern is needed.
enum CuriosityScene {
    static let fridays = Pattern(
        child: TestSetting.child(5), kind: .weekday, weekday: .friday, since: date("2026-10-16"),
        raised: date("2026-11-13"),
        evidence: ["2026-10-16", "2026-11-06", "2026-11-13"].flatMap { day in
            HalfDay.allCases.map { Session(date(day), $0) }
        }, size: PatternShare(3, of: 4), usual: PatternShare(0, of: 6), chance: 0.001)

    static func date(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate(dayNumber: 0) }

    static func talk(_ words: String = "He is tired after swimming.", on day: String = "2026-11-20") -> CuriosityAct {
        .ask(Curiosity.Conversation(day: date(day), whom: "Rachel, mum", channel: .door, words: words))
    }

    static func make(as role: Role = .practitioner, children: Int = 8) throws -> TestSetting {
        let setting = try TestSetting.make(children: children)
        try setting.signIn(as: role)
        return setting
    }
}
