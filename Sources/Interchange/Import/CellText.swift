import Domain

/// How the text of a cell becomes a value; text comes without blanks at either end.
enum CellText {
    /// A date, day first or as in ISO 8601, never month first; a time of midnight after it is left aside.
    static func date(_ text: String) throws(CellFault) -> CivilDate {
        guard !text.isEmpty else { throw .missing }
        if let date = CivilDate(british: text) ?? CivilDate(iso: text) { return date }
        guard let divider = text.firstIndex(where: { $0 == " " || $0 == "T" }),
            midnights.contains(String(text[text.index(after: divider)...]))
        else { throw .notADate }
        let day = String(text[..<divider])
        guard let date = CivilDate(british: day) ?? CivilDate(iso: day) else { throw .notADate }
        return date
    }

    /// A date, or none where the cell is blank.
    static func optionalDate(_ text: String) throws(CellFault) -> CivilDate? {
        text.isEmpty ? nil : try date(text)
    }

    /// A half-day by its name: `AM`, `pm`, `Morning`.
    static func half(_ text: String) throws(CellFault) -> HalfDay {
        switch text {
        case "AM", "am": return .morning
        case "PM", "pm": return .afternoon
        case "": throw .missing
        default: break
        }
        switch text.lowercased() {
        case "am", "a.m.", "a.m", "morning": return .morning
        case "pm", "p.m.", "p.m", "afternoon": return .afternoon
        default: throw .notASession
        }
    }

    /// A session by the heading of its column in a wide file: `2025-09-02 AM`, `Tue 02/09/2025 pm`.
    static func session(heading: String) -> Session? {
        var words = heading.split { $0 == " " || $0 == "_" || $0 == "," }
        if words.count == 3, words[0].allSatisfy(\.isLetter) { words.removeFirst() }
        guard words.count == 2, let date = try? date(String(words[0])), let half = try? half(String(words[1])) else {
            return nil
        }
        return Session(date, half)
    }

    /// A mark's code, or none where the cell is blank or has the sign for not marked.
    ///
    /// The longest sign wins (`Y1` before `Y`), and words after it are taken as its name: `Y1 transport`.
    static func code(_ text: String) throws(CellFault) -> AttendanceCode? {
        if text.isEmpty || text == "-" { return nil }
        if let code = AttendanceCode(sign: text) { return code }
        guard let (code, rest) = AttendanceCode.parse(prefixOf: text[...]) else { throw .notACode }
        let name = rest.drop { " -–:(".contains($0) }
        guard name.first?.isLetter == true, name.count < rest.count else { throw .notACode }
        return code
    }

    /// Minutes late, or none where the cell is blank or 0.
    static func minutes(_ text: String) throws(CellFault) -> Int? {
        guard !text.isEmpty else { return nil }
        guard let minutes = Int(text), (0...999).contains(minutes) else { throw .notMinutes }
        return minutes == 0 ? nil : minutes
    }

    /// Yes or no; a blank cell is no.
    static func yesOrNo(_ text: String) throws(CellFault) -> Bool {
        switch text.lowercased() {
        case "yes", "y", "true", "1": return true
        case "no", "n", "false", "0", "": return false
        default: throw .notYesOrNo
        }
    }

    /// A place in an order, from 1; the last one where the cell is blank.
    static func order(_ text: String) throws(CellFault) -> Int {
        guard !text.isEmpty else { return 99 }
        guard let order = Int(text), (1...99).contains(order) else { throw .notAnOrder }
        return order
    }

    /// A year group as it is kept: `R`, `1`; `Year 1`, `Reception` and `Nursery` are understood.
    static func yearGroup(_ text: String) throws(CellFault) -> String {
        var name = text.uppercased()
        for prefix in ["YEAR ", "YR ", "Y"] where name.hasPrefix(prefix) {
            name.removeFirst(prefix.count)
            break
        }
        switch name {
        case "", "N1", "N2", "R": return name
        case "RECEPTION": return "R"
        case "NURSERY": return "N2"
        default:
            guard let year = Int(name), (1...14).contains(year) else { throw .notAYearGroup }
            return String(year)
        }
    }

    /// A kind of calendar period by its name.
    static func periodKind(_ text: String) throws(CellFault) -> CalendarPeriod.Kind {
        switch text.lowercased() {
        case "school year", "academic year": return .schoolYear
        case "term": return .term
        case "holiday", "school holiday", "half-term", "half term": return .holiday
        case "inset", "inset day", "training day", "staff training": return .inset
        case "bank holiday": return .bankHoliday
        case "planned closure", "closure", "closed": return .plannedClosure
        case "": throw .missing
        default: throw .notAPeriodKind
        }
    }

    /// Text that must be there and has no control characters.
    static func line(_ text: String) throws(CellFault) -> String {
        guard !text.isEmpty else { throw .missing }
        return try optionalLine(text)
    }

    /// Text without control characters, or none.
    static func optionalLine(_ text: String) throws(CellFault) -> String {
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw .controlCharacter }
        return text
    }

    /// Small letters as capitals; text that has none is not copied.
    static func capitals(_ text: String) -> String {
        text.utf8.allSatisfy { !(0x61...0x7A).contains($0) } ? text : text.uppercased()
    }

    private static let midnights = ["00:00", "00:00:00", "00:00:00.000"]
}
