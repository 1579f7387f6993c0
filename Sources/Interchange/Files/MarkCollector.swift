import Domain

/// Gathers the marks of a file and notices a child's session that comes twice.
struct MarkCollector {
    var imported = Imported<MarkRow>()
    private var children: [String: Int] = [:]
    private var lastDate: (text: String, date: CivilDate)?
    private var seen: [Int: (mark: Mark, line: Int)] = [:]

    /// Takes a row that is one mark.
    mutating func takeLong(
        _ source: RowSource<MarkColumn>, _ places: MarkPlaces
    ) throws(ColumnFault<MarkColumn>) {
        let upn = CellText.capitals(try source.value(.upn, at: places.upn, CellText.line))
        let text = source.text(at: places.date)
        // Files are mostly in the order of days, and a date is dear to read.
        if text != lastDate?.text { lastDate = (text, try source.value(.date, at: places.date, CellText.date)) }
        guard let date = lastDate?.date else { throw ColumnFault(column: .date, fault: .missing) }
        let half = try source.value(.session, at: places.session, CellText.half)
        let code = try source.value(.mark, at: places.mark, CellText.code)
        let minutes = try source.value(.minutesLate, at: places.minutesLate, CellText.minutes)
        let comment = source.text(at: places.comment)
        do throws(CellFault) {
            try take(upn, Session(date, half), code, minutes, comment, at: (source.line, places.markHeading))
        } catch {
            if case .minutesWithoutLate = error { throw ColumnFault(column: .minutesLate, fault: error) }
            throw ColumnFault(column: .mark, fault: error)
        }
    }

    /// Takes a row that is one child with a cell a session; each cell is refused alone.
    mutating func takeWide(
        _ source: inout RowSource<MarkColumn>, _ sessions: [(index: Int, session: Session)]
    ) {
        let upn = CellText.capitals(source.text(.upn))
        guard !upn.isEmpty else { return source.refuse(.upn, because: .missing) }
        for (index, session) in sessions {
            let text = source.text(at: index)
            do throws(CellFault) {
                try take(
                    upn, session, try CellText.code(text), nil, "", at: (source.line, source.headings[index]))
            } catch {
                source.refuse(heading: source.headings[index], value: text, because: error)
            }
        }
    }

    private mutating func take(
        _ upn: String, _ session: Session, _ code: AttendanceCode?, _ minutes: Int?, _ comment: String,
        at place: (line: Int, heading: String)
    ) throws(CellFault) {
        guard let code else {
            imported.blank += 1
            return
        }
        let otherHalf: HalfDay = session.half == .morning ? .afternoon : .morning
        guard code != .present(in: otherHalf) else { throw .presentInOtherHalf(otherHalf) }
        guard minutes == nil || code == .late || code == .arrivedAfterClosing else {
            throw .minutesWithoutLate(code)
        }
        let mark = Mark(code, minutesLate: minutes)
        let key = child(upn) << 32 | session.number
        if let earlier = seen[key] {
            guard earlier.mark == mark else { throw .otherMark(line: earlier.line, sign: earlier.mark.code.sign) }
            imported.repeated += 1
            return
        }
        seen[key] = (mark, place.line)
        report(code, on: session.date, at: place)
        imported.rows.append(MarkRow(line: place.line, upn: upn, session: session, mark: mark, comment: comment))
    }

    /// Says so where a code was not in force on the day; it keeps the meaning that it had or came to have.
    private mutating func report(
        _ code: AttendanceCode, on date: CivilDate, at place: (line: Int, heading: String)
    ) {
        guard code != .presentMorning, code != .presentAfternoon else { return }
        let meaning = CodeTable.meaning(of: code, on: date, isCompulsoryAge: false)
        guard !meaning.isInForce(on: date) else { return }
        let words =
            meaning.validTo.flatMap { last in last < date ? "withdrawn; its last day was \(last.british)" : nil }
            ?? "in force only from \(meaning.validFrom.british)"
        imported.reported.append(
            RowRemark(line: place.line, column: place.heading, value: code.sign, reason: "this code was " + words))
    }

    /// A small number for a child, so that sessions are compared as integers.
    private mutating func child(_ upn: String) -> Int {
        if let number = children[upn] { return number }
        children[upn] = children.count
        return children.count - 1
    }
}

/// Where the columns of a file with a row a mark are.
struct MarkPlaces {
    let upn: Int?
    let date: Int?
    let session: Int?
    let mark: Int?
    let minutesLate: Int?
    let comment: Int?
    let markHeading: String

    init(_ source: RowSource<MarkColumn>) {
        upn = source.place(of: .upn)
        date = source.place(of: .date)
        session = source.place(of: .session)
        mark = source.place(of: .mark)
        minutesLate = source.place(of: .minutesLate)
        comment = source.place(of: .comment)
        markHeading = source.heading(of: .mark)
    }
}
