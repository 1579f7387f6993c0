import Domain

extension Workspace {
    /// The lines about keeping in touch and about agencies whose answer is awaited.
    func touchLines(_ session: Session) throws -> [TodayLine] {
        let today = wall.date
        let due = try checkInsDue().map { touch in
            let when =
                switch touch.schoolDaysLate {
                case 0: touch.due == today ? "due today" : "due"
                case 1: "due 1 school day ago"
                case let days: "due \(days) school days ago"
                }
            let whose = touch.agreement.who == person?.id || touch.who.isEmpty ? "" : " \u{00B7} \(touch.who)"
            return line(
                .keepInTouch, touch.child, touch.name, session, detail: touch.how + whose, aside: when,
                opening: .checkIn(touch.id))
        }
        let awaited = try agenciesAwaiting().map { asked in
            line(
                .agency, asked.child, asked.name, session, detail: "\(asked.agency): \(asked.about)",
                aside: "asked \(asked.asked.short)", opening: .agency(asked.id))
        }
        return try due + reviewLines(session) + awaited
    }

    private func line(
        _ kind: TodayLine.Kind, _ child: ChildID, _ name: String, _ session: Session, detail: String, aside: String,
        opening: TodayLine.Opening
    ) -> TodayLine {
        TodayLine(
            kind: kind, subject: name, detail: detail, aside: aside, isPressing: kind == .keepInTouch,
            group: directory.children[child]?.membership.group(on: session.date) ?? GroupID(rawValue: 0),
            session: session, child: child, opening: opening)
    }
}
