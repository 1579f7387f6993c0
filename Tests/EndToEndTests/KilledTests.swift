import Foundation
import TestSupport
import Testing

@Suite("Killed at any moment while marks are typed", .serialized)
struct KilledTests {
    /// How often; `KILLS=500` for the long check.
    private static var kills: Int {
        ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? 5
    }

    @Test("every mark that was shown is there afterwards, and the log verifies")
    func killed() throws {
        let program = try Program()
        // None that a plan expects: an expected mark is shown, dim, before anybody records it.
        let codes = ["I", "R", "T", "V", "P"]
        var shownInAll = 0
        for round in 0..<Self.kills {
            let code = codes[round % codes.count]
            let terminal = try program.open()
            try terminal.wait(for: "Registers")
            try terminal.press("Enter")
            try terminal.wait(for: "Mark  Time")
            try terminal.type(String(repeating: code, count: 17))
            usleep(.random(in: 0..<150_000))
            try terminal.killProcess()
            let screen = try terminal.screen()
            let stored = try program.marks()
            for (number, sign) in Self.shown(on: screen) where sign == code {
                shownInAll += 1
                #expect(stored[number] == code, "row \(number) showed \(sign) in round \(round)")
            }
        }
        #expect(shownInAll > 0)
        #expect(try program.run("verify").status == 0)
    }

    /// The signs in the column Mark, by the number of the row.
    ///
    /// A planned absence shows its code before anybody confirms it, but no time: that is no mark yet.
    private static func shown(on screen: [String]) -> [Int: String] {
        guard let heading = screen.first(where: { $0.contains("Mark  Time") }),
            let place = heading.range(of: "Mark  ")
        else { return [:] }
        let column = heading.distance(from: heading.startIndex, to: place.lowerBound)
        let timeColumn = heading.distance(from: heading.startIndex, to: place.upperBound)
        var signs: [Int: String] = [:]
        for line in screen {
            let digits = line.drop { !$0.isNumber }.prefix { $0.isNumber }
            guard let number = Int(digits), line.count > column, line.prefix(3).contains(where: \.isNumber) else {
                continue
            }
            guard line.dropFirst(timeColumn).first?.isNumber == true else { continue }
            signs[number] = String(line.dropFirst(column).prefix { $0 != " " })
        }
        return signs
    }
}

extension Program {
    /// The marks of the practitioner's register as the command line tells them, by the number of the row.
    func marks() throws -> [Int: String] {
        let output = try run("register", "--group", "Elm", "--date", "2026-11-23", "--session", "AM", "--json").output
        let register = try JSONDecoder().decode(Register.self, from: Data(output.utf8))
        return Dictionary(
            register.children.compactMap { child in child.mark.map { (child.number, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private struct Register: Decodable {
        struct Child: Decodable {
            var number: Int
            var mark: String?
        }

        var children: [Child]
    }
}
