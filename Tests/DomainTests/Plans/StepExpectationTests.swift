import Domain
import Testing

@Suite("What the register expects of a live step")
struct StepExpectationTests {
    private static let plan = EntryID(rawValue: 77)

    private func expected(
        _ plan: ReintegrationPlan, _ session: Session, isCompulsoryAge: Bool = true
    ) -> ExpectedAttendance {
        var membership = Membership()
        membership.join(GroupID(rawValue: 1), from: day("2026-09-02"))
        return .of(
            session, calendar: .sample, times: .proposed(for: session.half), membership: membership,
            plans: ChildPlans(ladders: [Ladder(entry: Self.plan, plan: plan)]), isCompulsoryAge: isCompulsoryAge)
    }

    /// What is expected by the words of the plan, minute by minute: when the child is on site while the session runs.
    private func byTheMinute(
        _ live: PlanStep?, _ session: Session, isPartTime: Bool, isCompulsoryAge: Bool
    ) -> ExpectedAttendance {
        guard let live else { return .here }
        let times = SessionTimes.proposed(for: session.half)
        let code: AttendanceCode = isCompulsoryAge ? .partTime : .notRequired
        let id = PlanID(rawValue: Self.plan.rawValue)
        var minutes: [Int] = []
        if live.weekdays.contains(session.date.weekday) {
            minutes = (times.opens.minute..<times.ends.minute).filter { live.from.minute <= $0 && $0 < live.to.minute }
        }
        guard let first = minutes.first, let arrives = ClockTime(minute: first) else {
            return isPartTime ? .agreedAway(code, by: nil, plan: id) : .here
        }
        if first == times.opens.minute { return .here }
        if first >= times.closes.minute, isPartTime { return .agreedAway(code, by: arrives, plan: id) }
        return .arrival(by: arrives, plan: id)
    }

    @Test("for every step and every day of a term the register expects what the plan says", arguments: [true, false])
    func everyStepEveryDay(isPartTime: Bool) throws {
        let term = day("2026-09-02")...day("2026-12-18")
        for live in sixSteps {
            var plan = wayBack(sixSteps, timetable: isPartTime ? partTime("2026-09-02", "2026-12-18") : nil)
            try plan.choose(LadderMove(kind: .begin, step: live.id, day: term.lowerBound))
            for session in SchoolCalendar.sample.sessions(in: term) {
                for isCompulsoryAge in [true, false] {
                    let wanted = byTheMinute(
                        live, session, isPartTime: isPartTime, isCompulsoryAge: isCompulsoryAge)
                    #expect(
                        expected(plan, session, isCompulsoryAge: isCompulsoryAge) == wanted,
                        "\(live.what) \(session)")
                }
            }
        }
    }

    @Test("whatever is chosen and whenever, the register follows the plan day by day", arguments: 0..<60)
    func randomPlans(seed: UInt64) throws {
        var random = Generator(seed: seed)
        let term = day("2026-09-02")...day("2026-12-18")
        let days = SchoolCalendar.sample.schoolDays(in: term)
        let steps: [PlanStep] = try (1...6).map { number in
            let from = Int.random(in: 500...900, using: &random)
            let to = from + Int.random(in: 15...300, using: &random)
            return PlanStep(
                id: StepID(rawValue: Int64(number)), what: "step \(number)",
                weekdays: Set(Weekday.allCases.filter { _ in Bool.random(using: &random) }),
                from: try #require(ClockTime(minute: from)), to: try #require(ClockTime(minute: to)),
                agreements: [PlanAgreement(name: "Mum", party: .family, day: days[0])])
        }
        let first = days[Int.random(in: 0..<20, using: &random)]
        let last = first.adding(days: Int.random(in: 0...60, using: &random))
        let timetable = PartTimeTimetable(from: first, until: last, parent: "Mum")
        var plan = wayBack(steps, timetable: Bool.random(using: &random) ? timetable : nil)
        var chosen: [CivilDate: StepID?] = [:]
        for day in days where Int.random(in: 0..<6, using: &random) == 0 {
            let step = Int.random(in: 0..<4, using: &random) == 0 ? nil : steps.randomElement(using: &random)?.id
            let move = LadderMove(kind: step == nil ? .pause : .begin, step: step, day: day)
            do throws(LadderRefusal) {
                try plan.choose(move)
                chosen[day] = .some(step)
            } catch { continue }
        }
        var live: StepID?
        for day in days {
            if let change = chosen[day] { live = change }
            #expect(plan.liveStep(on: day)?.id == live)
            let isPartTime = plan.timetable != nil && (first...last).contains(day)
            for half in [HalfDay.morning, .afternoon] {
                let session = Session(day, half)
                let isCompulsoryAge = Bool.random(using: &random)
                let wanted = byTheMinute(
                    steps.first { $0.id == live }, session, isPartTime: isPartTime, isCompulsoryAge: isCompulsoryAge)
                #expect(expected(plan, session, isCompulsoryAge: isCompulsoryAge) == wanted, "\(session)")
            }
        }
    }

    @Test("S7: on an agreed part-time timetable an arrival after closing is C2 with the arrival beside it, never U")
    func afterClosing() throws {
        var plan = wayBack(sixSteps, timetable: partTime("2026-11-02", "2026-12-04"))
        try plan.choose(LadderMove(kind: .begin, step: StepID(rawValue: 3), day: day("2026-11-16")))
        let id = PlanID(rawValue: Self.plan.rawValue)
        #expect(expected(plan, am("2026-11-23")) == .agreedAway(.partTime, by: time("0930"), plan: id))
        #expect(expected(plan, pm("2026-11-23")) == .agreedAway(.partTime, by: nil, plan: id))
        #expect(
            expected(plan, pm("2026-11-23"), isCompulsoryAge: false) == .agreedAway(.notRequired, by: nil, plan: id))
        #expect(expected(plan, am("2026-11-13")) == .here, "before the step began")
        #expect(expected(plan, pm("2026-12-07")) == .here, "after the agreement's end")
    }

    @Test("S7: without such an agreement an arrival after closing stays an arrival, and the form is told so")
    func softStart() throws {
        var plan = wayBack(sixSteps)
        try plan.choose(LadderMove(kind: .begin, step: StepID(rawValue: 3), day: day("2026-11-16")))
        let id = PlanID(rawValue: Self.plan.rawValue)
        #expect(expected(plan, am("2026-11-23")) == .arrival(by: time("0930"), plan: id))
        #expect(expected(plan, pm("2026-11-23")) == .here)
        let times: (Session) -> SessionTimes = { .proposed(for: $0.half) }
        #expect(plan.arrivesLate(sixSteps[2], on: day("2026-11-23"), times: times))
        #expect(!plan.arrivesLate(sixSteps[5], on: day("2026-11-23"), times: times))
        plan.timetable = partTime("2026-11-02", "2026-12-04")
        #expect(!plan.arrivesLate(sixSteps[2], on: day("2026-11-23"), times: times))
        #expect(plan.arrivesLate(sixSteps[2], on: day("2026-12-07"), times: times), "the agreement has ended")
    }

    @Test("a planned absence goes before the live step, and that before a later arrival")
    func order() throws {
        var ladder = wayBack(sixSteps, timetable: partTime("2026-11-02", "2026-12-04"))
        try ladder.choose(LadderMove(kind: .begin, step: StepID(rawValue: 3), day: day("2026-11-16")))
        var membership = Membership()
        membership.join(GroupID(rawValue: 1), from: day("2026-09-02"))
        let arrival = ArrivalPlan(id: PlanID(rawValue: 1), from: day("2026-11-02"), until: nil, by: time("0905"))
        let absence = PlannedAbsence(
            id: PlanID(rawValue: 2), from: am("2026-11-24"), to: am("2026-11-24"), code: .medical)
        let plans = ChildPlans(
            absences: [absence], arrivals: [arrival], ladders: [Ladder(entry: Self.plan, plan: ladder)])
        func expect(_ session: Session) -> ExpectedAttendance {
            .of(
                session, calendar: .sample, times: .proposed(for: session.half), membership: membership, plans: plans,
                isCompulsoryAge: true)
        }
        #expect(expect(am("2026-11-23")).mark == Mark(.partTime))
        #expect(expect(am("2026-11-24")).mark == Mark(.medical))
        #expect(expect(am("2026-11-13")) == .arrival(by: time("0905"), plan: arrival.id))
    }
}

/// A small generator with a seed.
private struct Generator: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let mixed = (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ (mixed >> 33)
    }
}
