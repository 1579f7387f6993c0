import Application
import Domain
import Interchange
import TestSupport
import Testing

@Suite("Y5 is for office, manager and safeguarding lead alone")
struct DetentionTests {
    private let setting: TestSetting
    private var work: Workspace { setting.workspace }
    private let child = TestSetting.child(4)
    private let friday = Session(Session.monday.date.adding(days: -3), .morning)

    init() throws {
        setting = try TestSetting.make(children: 15)
        try setting.signIn(as: .manager)
        _ = try work.mark(
            MarkRequest(
                upn: TestSetting.upn(4), session: friday, code: .detention,
                reason: AmendmentReason("Letter of the court")))
        try work.planAbsence(
            of: child, from: .monday, to: .monday, code: .detention, back: nil, reason: "until the hearing")
    }

    /// Everything that somebody of a role is told about the child.
    private func told(_ role: Role) throws -> String {
        let other = try setting.anotherTerminal(as: role)
        var told: [String] = []
        for session in [friday, .monday] {
            let page = try other.register(of: TestSetting.oak, session)
            let row = try #require(page.rows.first { $0.id == child })
            dump(row, to: &told)
            told += try other.history(of: child, session)
            told.append(try other.registerSheet(of: TestSetting.oak, session).text)
        }
        told.append(try other.rollSheet().text)
        let conflict = other.change(
            RegisterRequest(
                group: TestSetting.oak, session: friday,
                commands: [.mark(child, .illness, basis: MarkBasis(seen: nil))],
                reason: AmendmentReason("Marked in error")))
        guard case .conflict(let conflict) = conflict else { return "no conflict: \(conflict)" }
        told.append("\(conflict)")
        let confirmed = other.change(
            RegisterRequest(group: TestSetting.oak, session: .monday, commands: [.confirmExpected([child])]))
        told.append("\(confirmed)")
        return told.joined(separator: "\n")
    }

    private func dump(_ row: RegisterRow, to told: inout [String]) {
        told += ["\(row)"]
    }

    @Test("a practitioner reads “away, explained”, and neither code nor reason anywhere")
    func practitioner() throws {
        let told = try told(.practitioner)
        #expect(told.contains("away, explained"))
        for secret in ["Y5", "detention", "court", "hearing"] { #expect(!told.contains(secret), "\(secret)") }
    }

    @Test("a manager reads both")
    func manager() throws {
        let told = try told(.manager)
        for fact in ["Y5", "detention", "Letter of the court", "until the hearing"] {
            #expect(told.contains(fact), "\(fact)")
        }
    }

    @Test("a safeguarding lead reads both, whatever their role")
    func lead() throws {
        try work.changeStaff("priya") { $0.isSafeguardingLead = true }
        let told = try told(.practitioner)
        for fact in ["Y5", "until the hearing"] { #expect(told.contains(fact), "\(fact)") }
    }

    @Test("a withheld mark is a mark all the same")
    func counted() throws {
        let other = try setting.anotherTerminal(as: .practitioner)
        let page = try other.register(of: TestSetting.oak, friday)
        let row = try #require(page.rows.first { $0.id == child })
        #expect(row.mark?.sign == "Y")
        #expect(row.mark?.code == nil)
        #expect(row.sign == StripSign(.detention))
        #expect(page.marked == 15)
    }
}
