import Domain
import Interchange
import TestSupport

/// Rows made up from a seed.
enum TestRows {
    static let texts = [
        "O'Brien", "Brânză", "Ŵyn", "=cmd", "-5", "a, b", "say \"hello\"", "Łukasz", "小明", "+44", "@home", "'=x",
        "semi;colon",
        "", "x\ty",
    ]

    static func marks(count: Int, using random: inout SeededGenerator) -> [MarkRow] {
        let first = CivilDate(dayNumber: 20_000)
        return (0..<count).map { index in
            let half: HalfDay = index.isMultiple(of: 2) ? .morning : .afternoon
            let codes = AttendanceCode.allCases.filter { $0 != .presentMorning && $0 != .presentAfternoon }
            let code =
                Bool.random(using: &random) ? .present(in: half) : codes.randomElement(using: &random) ?? .illness
            let mark = Mark(code, minutesLate: Int.random(in: 1...999, using: &random))
            return MarkRow(
                upn: "K878200725001", session: Session(first.adding(days: index), half), mark: mark,
                comment: text(using: &random))
        }
    }

    static func child(_ number: Int, using random: inout SeededGenerator) -> ChildRow {
        let born = CivilDate(dayNumber: Int.random(in: 15_000...18_000, using: &random))
        let admission = born.adding(days: Int.random(in: 0...2_000, using: &random))
        let details = ChildDetails(
            upn: nil, surname: name(using: &random), forename: name(using: &random),
            preferredForename: name(using: &random), born: born,
            yearGroup: ["N1", "R", "6", "14", ""].randomElement(using: &random) ?? "R",
            interests: Bool.random(using: &random) ? ["space", "guinea pigs"] : [],
            doorNote: Bool.random(using: &random) ? "nut allergy" : "")
        return ChildRow(
            details: details, group: name(using: &random), admission: admission,
            leaving: Bool.random(using: &random) ? admission.adding(days: number) : nil)
    }

    static func contact(using random: inout SeededGenerator) -> ContactRow {
        let details = ContactDetails(
            surname: name(using: &random), forename: text(using: &random, except: ["x\ty"]),
            relationship: "Mother", hasParentalResponsibility: Bool.random(using: &random),
            priority: Int.random(in: 1...99, using: &random), phone: "+44 1632 960007", email: "@a",
            preferredChannel: "text", language: "Welsh", livesWith: Bool.random(using: &random),
            mayCollect: Bool.random(using: &random))
        return ContactRow(upn: "K878200725001", details: details)
    }

    static func withoutLine(_ row: MarkRow) -> MarkRow {
        MarkRow(upn: row.upn, session: row.session, mark: row.mark, comment: row.comment)
    }

    private static func name(using random: inout SeededGenerator) -> String {
        let text = text(using: &random, except: ["x\ty", ""])
        return text
    }

    private static func text(using random: inout SeededGenerator, except: [String] = []) -> String {
        texts.filter { !except.contains($0) }.randomElement(using: &random) ?? "Li"
    }
}
