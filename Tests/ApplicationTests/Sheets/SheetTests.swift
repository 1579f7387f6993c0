import Application
import Domain
import Foundation
import Interchange
import Storage
import TestSupport
import Testing

@Suite("Sheets for paper")
struct SheetTests {
    private let setting: TestSetting
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make()
        try setting.signIn(as: .practitioner)
    }

    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test("a sheet goes beside the setting's folder, where only its owner can read it")
    func place() throws {
        let sentence = try work.produce(SheetRequest(kind: .roll, destination: .file)).get()
        let names = try FileManager.default.contentsOfDirectory(atPath: setting.folder.sheets)
        #expect(names == ["rehearsal-roll-2026-11-23-0852.txt"])
        let path = setting.folder.sheets + "/" + (names.first ?? "")
        #expect(names.allSatisfy(sentence.contains) && sentence.contains(setting.folder.sheets))
        #expect(try mode(setting.folder.sheets) == 0o700)
        #expect(try mode(path) == 0o600)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == work.rollSheet().text)
    }

    @Test("a folder that is a link to another is not written into")
    func link() throws {
        let other = setting.folder.path + "-other"
        try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: other) }
        try FileManager.default.createSymbolicLink(atPath: setting.folder.sheets, withDestinationPath: other)
        #expect(throws: SheetError.notWritten(path: setting.folder.sheets)) {
            try work.produce(SheetRequest(kind: .roll, destination: .file)).get()
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: other).isEmpty)
    }

    @Test("namesakes on the roll are told apart by their birthdays")
    func namesakes() throws {
        let roll = try work.rollSheet()
        let names = roll.groups.flatMap { $0.unmarked + $0.onSite + $0.away }.map(\.name)
        #expect(names.filter { $0.hasPrefix("Li, Priya") } == ["Li, Priya (14/03/2021)", "Li, Priya (26/03/2021)"])
        #expect(roll.text.contains("Li, Priya (14/03/2021)"))
    }
}
