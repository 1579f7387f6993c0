import Domain
import Interchange
import Testing

@Suite("Faulty files")
struct FaultyFileTests {
    static let names = TestFiles.names(in: "Faulty", ending: ".csv")

    @Test("there is a file for each kind of fault")
    func thereAreFiles() {
        #expect(Self.names.count >= 30)
    }

    @Test("a faulty file says which line, column and value, and what to do", arguments: names)
    func message(name: String) throws {
        let bytes = try TestFiles.bytes("Faulty/\(name).csv")
        let expected = try TestFiles.text("Faulty/\(name).txt")
        var found: [String]
        do throws(ImportFault) {
            found = try Self.remarks(on: bytes, kind: String(name.prefix { $0 != "-" })).map {
                "line \($0.line), \($0.column), \($0.value): \($0.reason)"
            }
        } catch {
            found = [error.description]
        }
        #expect(found.map { $0 + "\n" }.joined() == expected)
    }

    private static func remarks(on bytes: [UInt8], kind: String) throws(ImportFault) -> [RowRemark] {
        switch kind {
        case "children": try ChildrenFile.read(bytes).refused
        case "contacts": try ContactsFile.read(bytes).refused
        case "calendar": try CalendarFile.read(bytes).refused
        default: try MarksFile.read(bytes).refused
        }
    }
}
