import Application
import Domain
import Interchange
import TestSupport
import Testing

@Suite("Giving files out")
struct ExportTests {
    private let setting: TestSetting
    private var work: Workspace { setting.workspace }

    init() throws {
        setting = try TestSetting.make()
        try setting.signIn(as: .manager)
    }

    @Test("what is given out comes in again without changing anything", arguments: ImportKind.allCases)
    func roundTrip(kind: ImportKind) throws {
        let bytes = try export(kind)
        let report = try work.take(ImportRequest(kind: kind, bytes: bytes))
        #expect(report.refused.isEmpty)
        #expect(report.taken == 0)
        #expect(report.commit == nil)
        if kind != .contacts { #expect(report.unchanged > 0) }
    }

    @Test("another setting that takes the files in gives the same ones out")
    func copy() throws {
        let other = try TestSetting.make(children: 0)
        try other.signIn(as: .manager)
        for kind in [ImportKind.children, .calendar, .marks] {
            let bytes = try export(kind)
            let report = try other.workspace.take(ImportRequest(kind: kind, bytes: bytes))
            #expect(report.refused.isEmpty)
            let copied = try other.workspace.export(
                ExportRequest(kind: try #require(ExportRequest.Kind(rawValue: kind.rawValue))))
            #expect(meaning(copied.bytes, of: kind) == meaning(bytes, of: kind))
        }
    }

    @Test("a rehearsal's file says so in its name")
    func name() throws {
        #expect(try work.export(ExportRequest(kind: .marks)).name == "rehearsal-marks-2026-11-23.csv")
        #expect(try work.export(ExportRequest(kind: .log)).name == "rehearsal-log-2026-11-23.jsonl")
    }

    @Test("days and a group narrow the marks")
    func narrowed() throws {
        let friday = Session.monday.date.adding(days: -3)
        let bytes = try work.export(
            ExportRequest(kind: .marks, from: friday, to: friday, group: TestSetting.oak, format: .jsonl)
        ).bytes
        #expect(bytes.split(separator: UInt8(ascii: "\n")).count == 60)
    }

    @Test("the log has an object for each commit with its sealed text opened")
    func log() throws {
        let text = String(decoding: try work.export(ExportRequest(kind: .log)).bytes, as: UTF8.self)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[0].contains(#""name":"setting.opened""#))
        #expect(text.contains("dentist in Exeter"))
        #expect(text.contains("Alex Morgan"))
    }

    @Test("what a kind does not have is refused plainly")
    func refused() throws {
        #expect(throws: ExportError.format(.children, .jsonl)) {
            try work.export(ExportRequest(kind: .children, format: .jsonl))
        }
        #expect(throws: ExportError.notByGroup(.log)) {
            try work.export(ExportRequest(kind: .log, group: TestSetting.oak))
        }
        #expect(throws: ExportError.notByDay(.calendar)) {
            try work.export(ExportRequest(kind: .calendar, from: Session.monday.date))
        }
    }

    private func export(_ kind: ImportKind) throws -> [UInt8] {
        try work.export(ExportRequest(kind: #require(ExportRequest.Kind(rawValue: kind.rawValue)))).bytes
    }

    /// The rows without the columns that say who recorded them and when, in one order.
    private func meaning(_ bytes: [UInt8], of kind: ImportKind) -> [String] {
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        guard kind == .marks else { return lines.sorted() }
        return lines.map { line in
            line.split(separator: "Z,", maxSplits: 1).first.map { String($0.dropLast(23)) } ?? line
        }.sorted()
    }
}
