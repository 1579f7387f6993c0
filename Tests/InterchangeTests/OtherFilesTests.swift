import Domain
import Interchange
import TestSupport
import Testing

@Suite("Files of children, contacts and the calendar")
struct OtherFilesTests {
    @Test("children come with names, dates, groups and interests, and go out byte for byte")
    func children() throws {
        let bytes = try TestFiles.bytes("Excerpts/children.csv")
        let imported = try ChildrenFile.read(bytes)
        #expect(imported.refused.isEmpty)
        #expect(imported.rows.count == 35)
        let first = try #require(imported.rows.first)
        #expect(first.details.registerName == "Li, Priya")
        #expect(first.details.interests == ["Minecraft", "guinea pigs"])
        #expect(first.details.born == CivilDate(year: 2020, month: 11, day: 17))
        #expect(first.group == "Oak")
        #expect(imported.rows.contains { $0.leaving == CivilDate(year: 2026, month: 2, day: 13) })
        #expect(imported.rows.contains { $0.details.preferredForename != $0.details.forename })
        #expect(ChildrenFile.write(imported.rows, dates: .british) == bytes)
    }

    @Test("contacts go out byte for byte")
    func contacts() throws {
        let bytes = try TestFiles.bytes("Excerpts/contacts.csv")
        let imported = try ContactsFile.read(bytes)
        #expect(imported.rows.count == 29)
        #expect(imported.rows.first?.details.phone == "01632 960007")
        #expect(ContactsFile.write(imported.rows) == bytes)
    }

    @Test("the calendar goes out byte for byte")
    func calendar() throws {
        let bytes = try TestFiles.bytes("Excerpts/calendar.csv")
        let imported = try CalendarFile.read(bytes)
        #expect(imported.rows.map(\.kind).prefix(2) == [.schoolYear, .holiday])
        #expect(CalendarFile.write(imported.rows, dates: .british) == bytes)
    }

    @Test("headings of other systems are understood")
    func synonyms() throws {
        let text =
            "Unique Pupil Number;First Name;Surname;DoB;Reg Group;NCyearActual;Entry Date\n"
            + ";Isla;Baker;2019-05-01;Oak;Year 2;2025-09-01\n"
        let imported = try ChildrenFile.read(Array(text.utf8))
        #expect(imported.refused.isEmpty)
        let row = try #require(imported.rows.first)
        #expect(row.details.upn == nil)
        #expect(row.details.yearGroup == "2")
        #expect(row.details.preferredForename == "Isla")
    }

    @Test("whatever children and contacts are written are read again", arguments: 0..<60)
    func roundTrip(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let children = (0..<20).map { TestRows.child($0, using: &random) }
        var found = try ChildrenFile.read(ChildrenFile.write(children))
        #expect(found.refused.isEmpty)
        for index in found.rows.indices { found.rows[index].line = 0 }
        #expect(found.rows == children)
        let contacts = (0..<20).map { _ in TestRows.contact(using: &random) }
        var people = try ContactsFile.read(ContactsFile.write(contacts))
        for index in people.rows.indices { people.rows[index].line = 0 }
        #expect(people.rows == contacts)
    }
}
