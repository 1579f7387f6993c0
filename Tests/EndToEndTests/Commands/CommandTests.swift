import Foundation
import Testing

@Suite("Commands, as scripts use them")
struct CommandTests {
    private let setting: CommandSetting

    init() throws {
        setting = try CommandSetting()
    }

    @Test("cover of a past day is refused, today's is listed")
    func cover() throws {
        let added = try setting.run(
            "staff", "add", "-", "--role", "practitioner", input: "Bo Lin\nteacher\nbo\nfive green gates\n")
        #expect(added.status == 0, "\(added.errors)")
        let past = try setting.run("staff", "cover", "--group", "Oak", "--who", "bo", "--date", "2026-11-20")
        #expect(past.status == 1)
        #expect(past.errors.unbroken.contains("Fri 20 Nov 2026 has passed"))
        try setting.must("staff", "cover", "--group", "Oak", "--who", "bo")
        let list = try setting.must("staff", "list").output.split(separator: "\n")
        #expect(list.first?.contains("Covers today") == true)
        #expect(list.contains { $0.hasPrefix("bo ") && $0.hasSuffix(" Oak") })
        #expect(try setting.must("staff", "list", "--json").output.contains(#""coversToday":["Oak"]"#))
    }

    @Test("times from a past day say what becomes of marks, times from today do not")
    func sessions() throws {
        func set(from day: String) throws -> String {
            try setting.must(
                "sessions", "set", "--session", "AM", "--opens", "08:45", "--closes", "09:10", "--ends", "12:00",
                "--from", day
            ).errors.unbroken
        }
        #expect(try set(from: "2026-11-02").contains("Marks that were made since stay as they are"))
        #expect(try !set(from: "2026-11-23").contains("stay as they are"))
    }

    @Test("a file of which every row is refused ends with code 1, skipping or not")
    func allRefused() throws {
        let bad = try setting.file("bad", "UPN,Date,Session,Mark\nA000000000000,16/11/2026,AM,/\n")
        let skipped = try setting.run("import", "marks", bad, "--skip-bad")
        #expect(skipped.status == 1)
        #expect(skipped.output.contains("Nothing was taken in: every row was refused."))
        let mixed = try setting.file(
            "mixed", "UPN,Date,Session,Mark\nA000000000000,16/11/2026,AM,/\n\(CommandSetting.upn),16/11/2026,AM,/\n")
        #expect(try setting.run("import", "marks", mixed).status == 1)
        #expect(try setting.run("import", "marks", mixed, "--skip-bad").status == 0)
    }

    @Test("a day without school has no register to show, in words and as JSON")
    func noSchool() throws {
        let sunday = try setting.must("register", "--group", "Oak", "--date", "2026-11-22")
        #expect(sunday.output.contains("weekend"))
        #expect(sunday.output.contains("There is no register to take on this day."))
        #expect(!sunday.output.contains("Abe"))
        let json = try setting.must("register", "--group", "Oak", "--date", "2026-11-22", "--json").output
        #expect(json.contains(#""standing":"no-school""#) && json.contains(#""children":[]"#))
    }

    @Test("a register is shown as it stood after an earlier commit")
    func asAt() throws {
        func mark(_ code: String) throws -> Int {
            let json = try setting.must(
                "mark", "--upn", CommandSetting.upn, "--date", "2026-11-23", "--session", "AM", "--code", code, "--json"
            ).output
            return try #require(Int(json.drop { $0 != "}" }.isEmpty ? "" : json.digits(after: #""commit":"#)))
        }
        let first = try mark("I")
        let second = try mark("M")
        func shown(_ commit: Int) throws -> String {
            try setting.must("register", "--group", "Oak", "--session", "AM", "--as-at", "\(commit)", "--json").output
        }
        #expect(try shown(first - 1).contains(#""child":"Abe, Jo","mark":null"#))
        #expect(try shown(first).contains(#""child":"Abe, Jo","mark":"I""#))
        #expect(try shown(second).contains(#""child":"Abe, Jo","mark":"M""#))
        let ahead = try setting.run("register", "--group", "Oak", "--as-at", "\(second + 1)")
        #expect(ahead.status == 1 && ahead.errors.contains("no commit \(second + 1)"))
    }

    @Test("namesakes are told apart in figures and on the roll")
    func namesakes() throws {
        for output in [
            try setting.must("measures", "--all", "--from", "2026-11-01", "--to", "2026-11-23").output,
            try setting.must("report", "roll").output,
        ] {
            #expect(output.contains("Li, Priya (03/05/2021)") && output.contains("Li, Priya (04/06/2021)"))
        }
    }

    @Test("minutes that are none, or that belong to no late mark, are wrong use", arguments: ["-1", "1000", "7"])
    func minutes(text: String) throws {
        let answer = try setting.run(
            "mark", "--upn", CommandSetting.upn, "--date", "2026-11-23", "--session", "AM", "--code",
            text == "7" ? "I" : "L", "--minutes", text)
        #expect(answer.status == 2)
        #expect(answer.errors.hasPrefix("belong: --minutes "))
    }

    @Test("a head in a bad form is answered with the form")
    func head() throws {
        let answer = try setting.run("verify", "--against", "412")
        #expect(answer.status == 2)
        #expect(answer.errors.unbroken.contains("a commit’s number, a colon and 64 hexadecimal digits"))
        let printed = try setting.must("verify").output.split(separator: "\n").last?.dropFirst("head ".count)
        #expect(try setting.run("verify", "--against", String(printed ?? "")).status == 0)
    }

    @Test("the steps while nobody has heard are read from standard input and listed; a line that is none is refused")
    func escalation() throws {
        let ours = try setting.must("escalation", "list").output
        #expect(ours.contains("60 min  Tell the safeguarding lead"))
        let set = try setting.run("escalation", "set", "-", input: "45 min  Ring everybody\n\nday 2  Visit\n")
        #expect(set.status == 0)
        #expect(try setting.must("escalation", "list").output == "45 min  Ring everybody\nday 2  Visit\n")
        let wrong = try setting.run("escalation", "set", "-", input: "soon  Ring everybody\n")
        #expect(wrong.status == 2 && wrong.errors.contains("is no step"))
        let listed = try setting.must("escalation", "list", "--json").output
        #expect(listed == "[\"45 min  Ring everybody\",\"day 2  Visit\"]\n")
    }

    @Test("reasons are read from standard input, listed, and taken by an amendment; others are not")
    func reasons() throws {
        let set = try setting.run("reasons", "set", "-", input: "Evidence seen\n\n Family rang \n")
        #expect(set.status == 0 && set.errors.contains("2 listed"))
        #expect(try setting.must("reasons", "list").output == "Evidence seen\nFamily rang\n")
        #expect(try setting.must("reasons", "list", "--json").output == "[\"Evidence seen\",\"Family rang\"]\n")
        func amend(_ reason: String) throws -> CommandSetting.Answer {
            try setting.run(
                "mark", "--upn", CommandSetting.upn, "--date", "2026-11-20", "--session", "AM", "--code", "I",
                "--reason", reason)
        }
        #expect(try amend("Mine").status == 2)
        #expect(try amend("Family rang").status == 0)
    }

    @Test("where there is no terminal to ask at, each command names the way that it has")
    func noTerminal() throws {
        func errors(_ arguments: String...) throws -> String {
            let answer =
                try arguments.count == 1
                ? setting.run(arguments[0]) : setting.run(arguments[0], arguments[1], arguments[2], arguments[3])
            #expect(answer.status == 3)
            return answer.errors.unbroken
        }
        #expect(try errors("staff", "add", "--role", "office").contains("Give “-”"))
        let asked = try errors("group", "list", "--as", "bo")
        #expect(asked.contains("--key-file") && !asked.contains("“-”"))
        let key = try errors("key", "new", setting.folder + "/other.key", "--label=x")
        #expect(key.contains("--position") && !key.contains("“-”"))
    }
}

extension String {
    /// The digits that follow a text.
    fileprivate func digits(after text: String) -> String {
        range(of: text).map { String(self[$0.upperBound...].prefix { $0.isNumber }) } ?? ""
    }
}
