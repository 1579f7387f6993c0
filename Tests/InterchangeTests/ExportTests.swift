import Domain
import Interchange
import TestSupport
import Testing

@Suite("Exports")
struct ExportTests {
    @Test("exported marks have the promised headings and are read again as the same marks", arguments: 0..<20)
    func marks(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let rows = TestRows.marks(count: 30, using: &random)
        let bytes = MarksExport.csv(rows.map(exported))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text.hasPrefix(
                "UPN,Child,Date,Session,Mark,Minutes Late,Comment,Recorded At,Recorded By,Position,Amended From,Reason\r\n"
            ))
        let imported = try MarksFile.read(bytes)
        #expect(imported.rows.map(TestRows.withoutLine) == rows)
        #expect(imported.refused.isEmpty)
    }

    @Test("a mark that was taken back is exported as not marked")
    func takenBack() throws {
        var row = exported(MarkRow(upn: "K878200725001", session: Session(number: 40_000), mark: Mark(.illness)))
        row.mark = nil
        row.amendedFrom = .illness
        let bytes = MarksExport.csv([row])
        #expect(String(decoding: bytes, as: UTF8.self).contains(",AM,-,,,"))
        #expect(try MarksFile.read(bytes).blank == 1)
    }

    @Test("JSON Lines have one object a line with keys in a fixed order")
    func jsonLines() {
        var row = exported(
            MarkRow(
                upn: "K878200725001", session: Session(CivilDate(dayNumber: 20_333), .afternoon),
                mark: Mark(.late, minutesLate: 7), comment: "\u{1B}[2J"))
        row.amendedFrom = .notYetKnown
        let text = String(decoding: MarksExport.jsonLines([row, row]), as: UTF8.self)
        let line =
            #"{"upn":"K878200725001","child":"Li, Priya","date":"2025-09-02","session":"PM","mark":"L","minutesLate":7,"#
            + #""comment":"\u001b[2J","recordedAt":"2025-09-02T12:31:00.000Z","recordedBy":"Priya N","#
            + #""position":"class teacher","amendedFrom":"N","reason":"Mum rang"}"#
        #expect(text == line + "\n" + line + "\n")
    }

    @Test(
        "JSON writes numbers exactly and lets no character move a cursor",
        arguments: zip(
            [
                JSONValue.decimal(931, places: 1), .decimal(-5, places: 3), .decimal(7, places: 0),
                .string("a\"\\\n\t\u{7}"),
                .string("\u{202E}\u{9B}\u{7F}é你"), ["a": [1, .null, true], "b": [:]],
            ],
            [
                "93.1", "-0.005", "7", #""a\"\\\n\t\u0007""#, #""\u202e\u009b\u007fé你""#,
                #"{"a":[1,null,true],"b":{}}"#,
            ]))
    func json(value: JSONValue, text: String) {
        #expect(value.description == text)
    }

    @Test("a commit is one object with its events inside")
    func log() throws {
        let time = try #require(ClockTime(hour: 13, minute: 31))
        let event = LogEventRow(
            position: 9, stream: "register/4/2025-09-02/PM", version: 2, name: "attendance.marked", schema: 1,
            payload: ["code": "L"])
        let commit = LogCommitRow(
            number: 3, commandID: "c-1", at: Instant(milliseconds: 1_756_816_260_000),
            wallDate: CivilDate(dayNumber: 20_333), wallTime: time, actor: 7, name: nil, position: nil,
            terminal: "door", software: "0.1", previousHash: "00", hash: "ff", events: [event])
        #expect(
            commit.json.description
                == #"{"commit":3,"command":"c-1","at":"2025-09-02T12:31:00.000Z","wall":"2025-09-02T13:31","actor":7,"#
                + #""name":null,"position":null,"terminal":"door","software":"0.1","previous":"00","hash":"ff","events":"#
                + #"[{"position":9,"stream":"register/4/2025-09-02/PM","version":2,"name":"attendance.marked","schema":1,"#
                + #""payload":{"code":"L"}}]}"#)
    }

    private func exported(_ row: MarkRow) -> MarkExportRow {
        MarkExportRow(
            upn: row.upn, child: "Li, Priya", session: row.session, mark: row.mark, comment: row.comment,
            recordedAt: Instant(milliseconds: 1_756_816_260_000), recordedBy: "Priya N", position: "class teacher",
            reason: "Mum rang")
    }
}
