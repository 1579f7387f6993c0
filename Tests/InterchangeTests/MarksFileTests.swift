import Domain
import Interchange
import TestSupport
import Testing

@Suite("Files of marks")
struct MarksFileTests {
    @Test("the canonical form, and the long form of another system, give the same marks")
    func sameMarks() throws {
        let canonical = try MarksFile.read(TestFiles.bytes("Excerpts/marks.csv"))
        let long = try MarksFile.read(TestFiles.bytes("Excerpts/marks-long.csv"))
        #expect(canonical.rows.count == 49)
        #expect(canonical.rows == long.rows)
        #expect(canonical.refused.isEmpty && long.refused.isEmpty)
        #expect(long.ignoredHeadings == ["Surname", "Forename"])
    }

    @Test("the wide form gives a mark a cell, and none where it has a dash or nothing")
    func wide() throws {
        let wide = try MarksFile.read(TestFiles.bytes("Excerpts/marks-wide.csv"))
        #expect(wide.refused.isEmpty)
        #expect(wide.ignoredHeadings == ["Pupil"])
        #expect(wide.rows.count + wide.blank == 8 * 10)
        #expect(wide.blank >= 1)
        let canonical = try MarksFile.read(TestFiles.bytes("Excerpts/marks.csv"))
        let known = Dictionary(uniqueKeysWithValues: canonical.rows.map { (Key($0), $0.mark) })
        let shared = wide.rows.filter { known[Key($0)] != nil }
        #expect(shared.count >= 15)
        for row in shared { #expect(row.mark == known[Key(row)]) }
    }

    @Test("dates of both kinds, day names and names for the halves are understood in headings")
    func wideHeadings() throws {
        let text = "Pupil UPN,Tue 02/09/2025 am,2025-09-02_PM,3/9/2025 Morning\nk878200725001,/,\\,L\n"
        let rows = try MarksFile.read(Array(text.utf8)).rows
        let first = try #require(CivilDate(iso: "2025-09-02"))
        #expect(
            rows.map(\.session) == [
                Session(first, .morning), Session(first, .afternoon), Session(first.adding(days: 1), .morning),
            ])
        #expect(rows.allSatisfy { $0.upn == "K878200725001" })
    }

    @Test(
        "the longest sign wins, small letters and names after the sign are understood",
        arguments: zip(
            ["Y1", "Y", "c2", "C", "J1 interview", "I - Illness", "/ Present (AM)", "y7: other"],
            [
                AttendanceCode.transport, .formerExceptional, .partTime, .exceptionalLeave, .interview, .illness,
                .presentMorning, .unavoidable,
            ]))
    func signs(text: String, code: AttendanceCode) throws {
        let file = "UPN,Date,Session,Mark\nK878200725001,02/09/2025 00:00,AM,\(text)\n"
        #expect(try MarksFile.read(Array(file.utf8)).rows.map(\.mark) == [Mark(code)])
    }

    @Test("a withdrawn code is taken for what it was and reported after its last day")
    func withdrawn() throws {
        let file = "UPN,Date,Session,Mark\nK878200725001,01/07/2024,AM,H\nK878200725001,02/09/2025,AM,H\n"
        let imported = try MarksFile.read(Array(file.utf8))
        #expect(imported.rows.map(\.mark) == [Mark(.agreedHoliday), Mark(.agreedHoliday)])
        #expect(
            imported.reported == [
                RowRemark(
                    line: 3, column: "Mark", value: "H", reason: "this code was withdrawn; its last day was 18/08/2024")
            ])
    }

    @Test("the same mark twice counts once")
    func repeated() throws {
        let file = "UPN,Date,Session,Mark\nK878200725001,02/09/2025,AM,/\nk878200725001,2025-09-02,am,/\n"
        let imported = try MarksFile.read(Array(file.utf8))
        #expect(imported.rows.count == 1)
        #expect(imported.repeated == 1)
    }

    @Test("a blank row, and a mark of - or nothing, is no mark and no fault")
    func blank() throws {
        let file = "UPN,Date,Session,Mark\n,,,\nK878200725001,02/09/2025,AM,-\nK878200725001,02/09/2025,PM,\n"
        let imported = try MarksFile.read(Array(file.utf8))
        #expect(imported.rows.isEmpty && imported.refused.isEmpty)
        #expect(imported.blank == 2)
    }

    @Test("a mapping that a person gave comes before guesses, and can be kept as text")
    func mapping() throws {
        let file = "Id,Date,Session,Mark,Official\nK878200725001,02/09/2025,AM,ill,I\n"
        let mapping = try ColumnMapping(reading: ["Id=UPN", "Official = Mark"])
        #expect(try MarksFile.read(Array(file.utf8), mapping: mapping).rows.map(\.mark) == [Mark(.illness)])
        #expect(mapping.pairs.map(\.text) == ["Id=UPN", "Official=Mark"])
        #expect(try ColumnMapping(reading: mapping.pairs.map(\.text)) == mapping)
    }

    @Test(
        "a mapping that cannot be followed says why",
        arguments: zip(
            ["Mark", "Id=Sign", "Name=UPN"],
            [
                ColumnMappingFault.notAPair("Mark"),
                .unknownColumn("Sign", known: ["UPN", "Date", "Session", "Mark", "Minutes Late", "Comment"]),
                .headingMissing("Name", headings: ["Id", "Date"]),
            ]))
    func faultyMapping(text: String, fault: ColumnMappingFault) {
        var found: ColumnMappingFault?
        do {
            _ = try MarksFile.read(Array("Id,Date\n".utf8), mapping: ColumnMapping(reading: [text]))
        } catch ImportFault.columns(let fault) {
            found = fault
        } catch {
            found = error as? ColumnMappingFault
        }
        #expect(found == fault)
    }

    @Test("whatever marks are written are read again, in either style of date", arguments: 0..<40)
    func roundTrip(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let rows = TestRows.marks(count: 60, using: &random)
        for style in [DateStyle.iso, .british] {
            let imported = try MarksFile.read(MarksFile.write(rows, dates: style))
            #expect(imported.refused.isEmpty)
            #expect(imported.rows.map(TestRows.withoutLine) == rows)
        }
    }

    private struct Key: Hashable {
        let upn: String
        let session: Session

        init(_ row: MarkRow) {
            upn = row.upn
            session = row.session
        }
    }
}
