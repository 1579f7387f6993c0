import Foundation
import Testing

@testable import Application

@Suite("Handing a sheet to the printer")
struct PrinterTests {
    @Test("the whole text reaches the program, however long it is")
    func whole() throws {
        let file = NSTemporaryDirectory() + "belong-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: file) }
        let text = String(repeating: "1  Ada  /\n", count: 100_000)
        try Printer(arguments: ["sh", "-c", "cat > '\(file)'"]).print(text)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }

    @Test("a program that fails, that is not there or that reads nothing has not printed", arguments: ["1", "2", "3"])
    func fails(way: String) {
        let arguments = ["1": ["sh", "-c", "cat > /dev/null; exit 1"], "2": ["no-such-printer"], "3": ["false"]]
        #expect(throws: SheetError.notPrinted) {
            try Printer(arguments: arguments[way] ?? []).print(String(repeating: "x", count: 1 << 20))
        }
    }

    @Test("one that does not answer is ended once patience is")
    func silent() {
        let begun = ContinuousClock.now
        #expect(throws: SheetError.printerSilent) {
            try Printer(arguments: ["sleep", "60"], patience: 100).print("x")
        }
        #expect(ContinuousClock.now - begun < .seconds(20))
    }
}
