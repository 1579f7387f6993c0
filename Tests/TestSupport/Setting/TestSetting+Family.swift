public import Application
public import Domain

extension TestSetting {
    /// Gives a child three people to ask: Mum, who likes texts and speaks Welsh, Dad, who likes calls, and a grandmother
    /// outside the household of whom nothing else is known.
    public func addContacts(to place: Int, of group: GroupID = oak, surname: String = "Baker") throws {
        let upn = Self.upn(place, of: group)
        let lines = [
            "UPN,Surname,Forename,Relationship,Parental Responsibility,Priority,Phone,Email,Preferred Channel,Language,"
                + "Lives With,May Collect",
            "\(upn),\(surname),Rachel,Mum,yes,1,01632 960001,rachel@example.org,text after 15:00,Welsh,yes,yes",
            "\(upn),\(surname),Tom,Dad,yes,2,01632 960002,,call,English,yes,yes",
            "\(upn),\(surname),Joan,Gran,no,3,01632 960003,,,,no,no",
        ]
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        _ = try anotherTerminal(as: .manager).take(ImportRequest(kind: .contacts, bytes: bytes))
        _ = workspace.noticeOthers()
    }

    /// Marks a child at this terminal, amending with a reason where the register has closed.
    @discardableResult
    public func mark(
        _ place: Int, of group: GroupID = oak, _ date: String, _ half: HalfDay, _ code: AttendanceCode?
    ) throws -> ChangeOutcome {
        try workspace.mark(
            MarkRequest(
                upn: Self.upn(place, of: group), session: Session(TestSchool.date(date), half), code: code,
                reason: AmendmentReason("as it was")))
    }
}
