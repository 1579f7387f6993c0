import Domain
import Testing

@Suite("The code table")
struct CodeTableTests {
    static let seriesNote =
        "valid_from = start of the reason-for-absence census series (autumn 2006); earlier use likely, UNCERTAIN."

    @Test("every row and column equals the published table")
    func equalsVectors() throws {
        let published = try Vectors.rows(of: "attendance-codes")
        var seen = 0
        for row in published {
            let sign = try #require(row["code"])
            if sign == "-" {
                #expect(CodeReading(cell: sign) == .missing)
                #expect(row["counts_as_possible"] == "no" && row["counts_as_present"] == "no")
                continue
            }
            let meaning = try #require(CodeTable.rows.first { $0.code.sign == sign && $0.name == row["name"] })
            seen += 1
            #expect(columns(of: meaning) == row.filter { $0.key != "code" && $0.key != "name" }, "\(sign)")
        }
        #expect(seen == CodeTable.rows.count)
    }

    private func columns(of meaning: CodeMeaning) -> [String: String] {
        var note = meaning.note
        if meaning.validFrom.iso == "2006-09-01", meaning.validTo == nil {
            note += (note.isEmpty ? "" : " ") + Self.seriesNote
        }
        return [
            "category": meaning.category.name,
            "counts_as_possible": meaning.countsAsPossible ? "yes" : "no",
            "counts_as_present": meaning.countsAsPresent ? "yes" : "no",
            "authorised": meaning.isAuthorised.map { $0 ? "yes" : "no" } ?? "na",
            "physically_on_site": meaning.isOnSite ? "yes" : "no",
            "requires_detail": meaning.detail.words,
            "session_restriction": meaning.half?.abbreviation.lowercased() ?? "both",
            "valid_from": meaning.validFrom.iso,
            "valid_to": meaning.validTo?.iso ?? "",
            "note": note,
            "source": meaning.sources.map(\.rawValue).joined(separator: " ; "),
        ]
    }

    @Test("every code has a row, and the meaning that is given for it has its sign")
    func complete() {
        for code in AttendanceCode.allCases {
            for isCompulsoryAge in [true, false] {
                let meaning = CodeTable.meaning(of: code, on: day("2026-11-23"), isCompulsoryAge: isCompulsoryAge)
                #expect(meaning.code == code)
            }
        }
    }

    @Test(
        "X is about the pandemic for children of compulsory age while that use was in force, else about age",
        arguments: [
            ("2020-08-31", true, CodeStanding.needsNonCompulsoryAge), ("2020-09-01", true, .inForce),
            ("2022-03-31", true, .inForce), ("2022-04-01", true, .needsNonCompulsoryAge),
            ("2021-01-11", false, .inForce), ("2026-11-23", false, .inForce),
            ("2026-11-23", true, .needsNonCompulsoryAge),
        ])
    func twoMeaningsOfX(date: String, isCompulsoryAge: Bool, standing: CodeStanding) {
        let found = CodeTable.standing(of: .notRequired, in: am(date), isCompulsoryAge: isCompulsoryAge)
        #expect(found == standing)
        let meaning = CodeTable.meaning(of: .notRequired, on: day(date), isCompulsoryAge: isCompulsoryAge)
        #expect(meaning.name.contains("coronavirus") == (isCompulsoryAge && standing == .inForce))
        #expect(!meaning.countsAsPossible)
    }

    @Test(
        "a code stands by its dates, its half of the day and the child's age",
        arguments: [
            ("H", "2024-08-18", CodeStanding.inForce), ("H", "2024-08-19", .withdrawn(lastDay: day("2024-08-18"))),
            ("J", "2025-01-06", .withdrawn(lastDay: day("2024-08-18"))),
            ("Y", "2025-01-06", .withdrawn(lastDay: day("2024-08-18"))),
            ("F", "2013-08-31", .inForce), ("F", "2013-09-01", .withdrawn(lastDay: day("2013-08-31"))),
            ("C1", "2024-08-18", .notYet(firstDay: day("2024-08-19"))), ("C1", "2024-08-19", .inForce),
            ("/", "2026-11-23", .inForce), ("\\", "2026-11-23", .wrongHalf(.afternoon)),
            ("Z", "2026-11-23", .onlyBeforeJoining), ("#", "2026-11-23", .onlyWholeSchool),
        ])
    func standings(sign: String, date: String, standing: CodeStanding) throws {
        let code = try #require(AttendanceCode(sign: sign))
        #expect(CodeTable.standing(of: code, in: am(date), isCompulsoryAge: true) == standing)
    }

    @Test("an agreed part-time timetable is only for children of compulsory age")
    func partTime() {
        #expect(CodeTable.standing(of: .partTime, in: am("2026-11-23"), isCompulsoryAge: false) == .needsCompulsoryAge)
        #expect(CodeTable.standing(of: .partTime, in: am("2026-11-23"), isCompulsoryAge: true) == .inForce)
    }

    @Test("what may be chosen today: thirty codes of compulsory age in the morning, none of them withdrawn")
    func choosable() {
        let codes = CodeTable.choosable(in: am("2026-11-23"), isCompulsoryAge: true).map(\.code.sign)
        #expect(codes.count == 30)
        for sign in ["\\", "H", "J", "Y", "F", "X", "Z", "#"] { #expect(!codes.contains(sign)) }
        let young = CodeTable.choosable(in: pm("2026-11-23"), isCompulsoryAge: false).map(\.code.sign)
        #expect(young.contains("X") && young.contains("\\") && !young.contains("/") && !young.contains("C2"))
        let pandemic = CodeTable.choosable(in: am("2021-01-11"), isCompulsoryAge: true)
        #expect(pandemic.filter { $0.code == .notRequired }.map(\.validTo) == [day("2022-03-31")])
    }

    @Test(
        "a code is found by what it means",
        arguments: [
            ("dentist", "M"), ("trip", "V"), ("wedding", "C"), ("part time", "C2"), ("poorly", "I"), ("eid", "R"),
            ("c2", "C2"), ("not yet", "N"), ("after closing", "U"),
        ])
    func search(typed: String, sign: String) {
        let rows = CodeTable.choosable(in: am("2026-11-23"), isCompulsoryAge: true)
        #expect(rows.matching(search: typed).map(\.code.sign).contains(sign))
    }

    @Test("the exact sign comes first, nothing typed gives all, and nonsense gives none")
    func searchOrder() {
        let rows = CodeTable.choosable(in: am("2026-11-23"), isCompulsoryAge: true)
        #expect(rows.matching(search: "c").first?.code == .exceptionalLeave)
        #expect(rows.matching(search: " ") == rows)
        #expect(rows.matching(search: "zzz").isEmpty)
    }
}
