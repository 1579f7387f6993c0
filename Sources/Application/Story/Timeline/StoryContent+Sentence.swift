import Domain

extension StoryContent {
    /// What an entry says in one line, by whom it was written.
    func sentence(by author: String, _ names: TimelineNames) -> String {
        switch self {
        case .note(let note): "\(author) noted: \(note.text)"
        case .attempt(let attempt): attempt.sentence(by: author)
        case .worry(let worry):
            join(["\(names.staff(worry.toldTo)) was told of a worry, \(worry.at)", worry.words], ": ")
        case .keyAdult(let adult):
            "\(names.staff(adult.staff)) is \(adult.place.words)\(until(adult.until))"
        case .namedContact(let contact): "\(names.staff(contact.staff)) is the named contact"
        case .profile(let profile):
            join(["\(author) kept the profile", profile.strengths.joined(separator: ", ")], ": ")
        case .adjustment(let adjustment): "Adjustment\(until(adjustment.until)): \(adjustment.text)"
        case .circumstances(let shared):
            join(["The family shared: \(shared.text)", shared.whatHelps.isEmpty ? "" : "helps: \(shared.whatHelps)"])
        case .collector(let collector):
            join(
                ["\(collector.name) \(collector.standing.words)\(until(collector.until))", collector.relationship], ", "
            )
        case .collection(let left):
            "Left \(left.at) with \(left.with), not listed; \(names.staff(left.agreedBy)) agreed: \(left.reason)"
        case .sibling(let link):
            "\(names.child(link.other)) is \(link.isSibling ? "a brother or sister" : "not of the same family")"
        case .voice(let voice): voice.sentence(of: names.child)
        case .checkIn(let checkIn):
            join(
                [
                    "\(names.staff(checkIn.who)) keeps in touch\(every(checkIn.everyDays)), \(checkIn.channel.words)"
                        + until(checkIn.until), checkIn.what,
                ], ": ")
        case .checkedIn(let done): join(["\(author) kept in touch, \(done.channel.words)", done.words], ": ")
        case .sent(let sent): join(["Sent home, \(sent.channel.words)", sent.what], ": ")
        case .book(let book): "\(book.who.isEmpty ? author : book.who), \(book.side.words): \(book.text)"
        case .belonging(let note): note.sentence(by: author)
        case .agency(let agency):
            join([
                join(["\(author) asked \(agency.agency)", agency.about], ": "),
                agency.answer.isEmpty
                    ? "no answer yet"
                    : "answer" + (agency.answered.map { " \($0.short)" } ?? "")
                        + ": \(agency.answer)",
            ])
        case .handover(let handover):
            join(["\(names.staff(handover.to)) follows up\(until(handover.until))", handover.words], ": ")
        case .reading: "\(author) read a restricted entry"
        case .escalation(let taken): join(["\(taken.at) \(taken.step)", taken.words], ": ")
        case .actionPlan, .reintegration: SupportPlan(self)?.sentence(by: author) ?? ""
        case .stepDay(let day): day.sentence(of: names.child)
        case .planReview(let review): review.sentence
        case .meeting(let meeting): meeting.sentence
        case .curiosity(let curiosity): curiosity.sentence(by: author)
        case .lesson(let note):
            join(["\(author) saw, \(note.half.name): \(names.child) \(note.what)", note.words])
        case .withheld(let kind, _): "A \(kind.words) whose words are gone"
        }
    }

    private func until(_ day: CivilDate?) -> String { day.map { " until \($0.short)" } ?? "" }

    private func every(_ days: Int) -> String { days == 1 ? " every school day" : " every \(days) school days" }
}

/// Parts that are not empty, one after the other.
private func join(_ parts: [String], _ separator: String = "; ") -> String {
    parts.filter { !$0.isEmpty }.joined(separator: separator)
}

extension ContactAttempt {
    fileprivate func sentence(by author: String) -> String {
        let next = [nextStep, nextOn?.short ?? "", nextAt?.description ?? ""].filter { !$0.isEmpty }
        return join([
            "\(author) tried \(whom.isEmpty ? "the family" : whom), \(channel.words): \(outcome.words)",
            words.isEmpty ? "" : "“\(words)”", help.isEmpty ? "" : "offered \(help)",
            expectedBack.map { "expected back \($0.short)" } ?? "",
            next.isEmpty ? "" : "next: \(next.joined(separator: " "))",
        ])
    }
}

extension Voice {
    /// Whose words, by what means, and the words as they were said.
    fileprivate func sentence(of child: String) -> String {
        let whose = speaker == .child ? child : who.isEmpty ? speaker.words.capitalisedFirst : who
        let means = tool.isEmpty ? "" : " (\(tool))"
        return join([
            "\(whose)\(means): \(words.isEmpty ? "" : "“\(words)”")", saw.isEmpty ? "" : "seen: \(saw)",
            mayTell.isEmpty ? "" : "may tell us: \(mayTell)", changed.isEmpty ? "" : "changed: \(changed)",
        ])
    }
}

extension BelongingNote {
    fileprivate func sentence(by author: String) -> String {
        let scales = [wellBeing.map { "well-being \($0)" }, involvement.map { "involvement \($0)" }].compactMap(\.self)
        let settled = [place, with.isEmpty ? "" : "with \(with)"].filter { !$0.isEmpty }
        let seen = join([
            scales.joined(separator: ", "), settled.isEmpty ? "" : "settled \(settled.joined(separator: " "))",
            interest.isEmpty ? "" : "new interest: \(interest)", text,
        ])
        return "\(author) saw: \(seen)"
    }
}
