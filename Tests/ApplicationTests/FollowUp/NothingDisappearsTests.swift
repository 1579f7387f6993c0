import Application
import Domain
import TestSupport
import Testing

@Suite("Over random histories")
struct NothingDisappearsTests {
    private static let days = ["2026-11-18", "2026-11-19", "2026-11-20"]

    @Test("every absence ends as explained or stands on the list; nothing disappears by itself", arguments: 1...5)
    func property(seed: Int) throws {
        let setting = try TestSetting.make(now: "2026-11-20T15:00", children: 4)
        try setting.signIn(as: .office)
        let work = setting.workspace
        var random = SeededGenerator(seed: seed)
        for step in 0..<60 {
            let before = try unheard(in: work)
            let changed = try act(setting, &random)
            let after = try unheard(in: work)
            #expect(try listed(in: work) == after, "step \(step)")
            if !changed { #expect(before.isSubset(of: after), "step \(step): one went without a mark changing") }
        }
        try setting.clock.set("2027-03-01T09:00")
        #expect(try listed(in: work) == unheard(in: work), "months later they are all still there")
    }

    /// Does something at random; whether it may have changed a mark.
    private func act(_ setting: TestSetting, _ random: inout SeededGenerator) throws -> Bool {
        let work = setting.workspace
        let reason = AmendmentReason("it was so")
        switch Int.random(in: 0..<10, using: &random) {
        case 0...3:
            let codes: [AttendanceCode?] = [.notYetKnown, .notYetKnown, .illness, .medical, nil]
            try setting.mark(
                Int.random(in: 0..<4, using: &random), try #require(Self.days.randomElement(using: &random)),
                Bool.random(using: &random) ? .morning : .afternoon, try #require(codes.randomElement(using: &random)))
            return true
        case 4:
            let lines = try work.followUp().families.filter(\.isAway)
            guard let line = lines.randomElement(using: &random) else { return false }
            let open = line.children.flatMap { child in
                child.sessions.map { Explanation.Explained(child: child.id, open: $0) }
            }
            let some = open.filter { _ in Bool.random(using: &random) }
            guard !some.isEmpty else { return false }
            _ = try work.explain(Explanation(sessions: some, code: .illness, words: "a cold"))
            return true
        case 5:
            _ = work.undo(reason: reason)
            return true
        case 6:
            _ = work.redo(reason: reason)
            return true
        case 7:
            let (one, other) = (TestSetting.child(0), TestSetting.child(Int.random(in: 1..<4, using: &random)))
            try work.keep(.sibling(SiblingLink(other: other, isSibling: Bool.random(using: &random))), about: one)
        case 8:
            setting.clock.advance(minutes: 7)
            let open = try work.followUp().families.flatMap { line in
                line.children.flatMap { child in
                    child.sessions.map { Explanation.Explained(child: child.id, open: $0) }
                }
            }
            _ = try? work.closeNotYetKnown(open)
            return true
        default:
            let child = TestSetting.child(Int.random(in: 0..<4, using: &random))
            try work.recordAttempt(
                ContactAttempt(at: work.wall.clock, channel: .call, outcome: .spoke, safety: .safe), to: nil,
                about: [child])
        }
        return false
    }

    /// What the registers say is not yet known.
    private func unheard(in work: Workspace) throws -> Set<String> {
        var found: Set<String> = []
        for day in Self.days {
            for half in HalfDay.allCases {
                let session = Session(try #require(CivilDate(iso: day)), half)
                for row in try work.register(of: TestSetting.oak, session).rows where row.mark?.code == .notYetKnown {
                    found.insert("\(row.id.rawValue) \(session.number)")
                }
            }
        }
        return found
    }

    private func listed(in work: Workspace) throws -> Set<String> {
        Set(
            try work.followUp().families.flatMap { line in
                line.children.flatMap { child in
                    child.sessions.map { "\(child.id.rawValue) \($0.session.number)" }
                }
            })
    }
}
