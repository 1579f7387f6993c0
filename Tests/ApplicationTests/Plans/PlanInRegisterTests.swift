import Application
import Domain
import TestSupport
import Testing

@Suite("The register follows the plan")
struct PlanInRegisterTests {
    private let setting: TestSetting
    private let child = TestSetting.child(1)
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make(now: "2026-11-23T08:52", children: 4)
        try setting.signIn(as: .manager)
    }

    @Test(
        "for every step and every session of a term, what the register shows as expected is what the plan says",
        arguments: 1...6, [true, false])
    func everySession(step: Int64, isPartTime: Bool) throws {
        var plan = try wayBack(contact: nil, timetable: isPartTime)
        plan.timetable?.from = planDay("2026-09-02")
        plan.timetable?.until = planDay("2026-12-11")
        try plan.choose(LadderMove(kind: .begin, step: StepID(rawValue: step), day: planDay("2026-09-07")))
        try work.keepPlan(.reintegration(plan), about: child)
        var date = planDay("2026-09-02")
        var compared = 0
        while date <= planDay("2026-12-18") {
            for half in [HalfDay.morning, .afternoon] where !date.weekday.isWeekend {
                let session = Session(date, half)
                let page = try work.register(of: TestSetting.oak, session)
                guard let row = page.rows.first(where: { $0.id == child }) else { continue }
                if case .none = row.expectation { continue }
                compared += 1
                switch plan.expectation(of: session, times: page.times) {
                case nil, .here: #expect(row.expectation == .here, "\(session)")
                case .arrival(let by):
                    guard case .arrival(by, _) = row.expectation else {
                        Issue.record("\(session): \(row.expectation)")
                        continue
                    }
                case .agreedAway(let by):
                    guard case .agreedAway(let mark, by, _) = row.expectation else {
                        Issue.record("\(session): \(row.expectation)")
                        continue
                    }
                    #expect(mark.code == .partTime)
                }
            }
            date = date.adding(days: 1)
        }
        #expect(compared > 100)
    }
}
