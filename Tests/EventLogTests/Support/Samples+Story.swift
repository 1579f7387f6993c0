import Domain
import Testing

extension Samples {
    /// One entry of every kind, each field with a value of its own.
    static func story() throws -> [String: StoryEvent] {
        [
            "entry.withdrawn": .withdrawn(child, EntryID(rawValue: 21), reason: "written about another child"),
            "note.written": kept(.note(Note(text: "the text"))),
            "contact.attempted": kept(
                .attempt(
                    ContactAttempt(
                        at: try time(540), contact: ContactID(rawValue: 32), whom: "the whom", channel: .visit,
                        outcome: .visitSeen, isIdentityChecked: true, words: "the words", safety: .notSafe,
                        help: "the help", expectedBack: CivilDate(dayNumber: 20790), nextStep: "the next-step",
                        nextOn: CivilDate(dayNumber: 20792), nextAt: try time(552)))),
            "worry.told": kept(
                .worry(SafeguardingWorry(toldTo: StaffID(rawValue: 31), at: try time(541), words: "the words")),
                readership: .restricted(to: [staff])),
            "key-adult.named": kept(
                .keyAdult(KeyAdult(staff: StaffID(rawValue: 31), place: .second, until: CivilDate(dayNumber: 20783)))),
            "named-contact.chosen": kept(.namedContact(NamedContact(staff: StaffID(rawValue: 31)))),
            "profile.kept": kept(
                .profile(
                    ChildProfile(
                        strengths: ["one of strengths", "another"], saidAs: "the said-as", pronouns: "the pronouns",
                        languages: ["one of languages", "another"], interpreter: "the interpreter", needs: "the needs",
                        health: "the health", address: "the address", sex: "the sex",
                        startingDay: CivilDate(dayNumber: 20790), lastSchool: "the last-school", isCalledFirst: true,
                        hasSocialWorker: true, travelsAlone: true))),
            "adjustment.agreed": kept(.adjustment(Adjustment(text: "the text", until: CivilDate(dayNumber: 20782)))),
            "circumstances.shared": kept(
                .circumstances(FamilyCircumstances(text: "the text", whatHelps: "the what-helps")),
                readership: .restricted(to: [staff])),
            "collector.listed": kept(
                .collector(
                    Collector(
                        name: "the name", relationship: "the relationship", recognisedBy: "the recognised-by",
                        standing: .mayNot, until: CivilDate(dayNumber: 20785)))),
            "collection.agreed": kept(
                .collection(
                    UnlistedCollection(
                        at: try time(540), with: "the with", reason: "the reason", agreedBy: StaffID(rawValue: 34)))),
            "sibling.confirmed": kept(.sibling(SiblingLink(other: ChildID(rawValue: 31), isSibling: true))),
            "voice.heard": kept(
                .voice(
                    Voice(
                        speaker: .setting, who: "the who", tool: "the tool", prompt: "the prompt", words: "the words",
                        saw: "the saw", mayTell: "the may-tell", changed: "the changed",
                        toldBack: CivilDate(dayNumber: 20789), scaffold: ScaffoldID(rawValue: "the scaffold"),
                        answers: [
                            VoiceAnswer(prompt: "lunch hall", choice: .step(1, of: 1...5)),
                            VoiceAnswer(prompt: "maps", words: "best", choice: .pile("I like it")),
                            VoiceAnswer(prompt: "a wish", words: "a den"),
                        ], listener: "the listener", place: "the place", aid: "the aid",
                        whyNotAsked: "the why-not-asked"))),
            "meeting.held": kept(
                .meeting(
                    Meeting(
                        purpose: .homeAndSetting, at: try time(930), place: "the place",
                        present: ["Rachel, mum", "Priya N"], strengths: "the strengths", worries: "the worries",
                        child: MeetingView(who: "the child", words: "the child's words"),
                        family: MeetingView(who: "the family", words: "the family's words"),
                        setting: MeetingView(who: "the setting", words: "the setting's words"),
                        understanding: "the understanding",
                        actions: [
                            MeetingAction(who: "Priya N", what: "the what", by: CivilDate(dayNumber: 20788)),
                            MeetingAction(who: "Rachel", what: "another"),
                        ], next: CivilDate(dayNumber: 20799), staffOnly: "the staff-only",
                        homeLanguage: "the home-language", homeText: "the home-text"))),
            "check-in.agreed": kept(
                .checkIn(
                    CheckIn(
                        who: StaffID(rawValue: 31), channel: .visit, everyDays: 5, what: "the what",
                        until: CivilDate(dayNumber: 20785)))),
            "check-in.done": kept(
                .checkedIn(CheckInDone(checkIn: EntryID(rawValue: 31), channel: .visit, words: "the words"))),
            "work.sent": kept(.sent(SentHome(what: "the what", channel: .visit))),
            "book.written": kept(.book(BookEntry(side: .setting, who: "the who", text: "the text"))),
            "belonging.noticed": kept(
                .belonging(
                    BelongingNote(
                        wellBeing: 3, involvement: 4, place: "the place", with: "the with", interest: "the interest",
                        text: "the text"))),
            "agency.asked": kept(
                .agency(
                    AgencyContact(
                        agency: "the agency", about: "the about", answer: "the answer",
                        answered: CivilDate(dayNumber: 20784)))),
            "follow-up.handed-over": kept(
                .handover(Handover(to: StaffID(rawValue: 31), until: CivilDate(dayNumber: 20782), words: "the words"))),
            "entry.read": kept(.reading(EntryReading(of: EntryID(rawValue: 31)))),
            "escalation.taken": kept(
                .escalation(EscalationTaken(at: try time(540), step: "the step", words: "the words"))),
            "plan.written": kept(.actionPlan(actionPlan)),
            "way-back.written": kept(.reintegration(try reintegration())),
            "step.tried": kept(
                .stepDay(
                    StepDay(
                        plan: EntryID(rawValue: 31), step: StepID(rawValue: 41), result: .partly, confidence: 6,
                        words: "the words", saw: "the saw"))),
            "plan.reviewed": kept(
                .planReview(
                    PlanReview(
                        plan: EntryID(rawValue: 31), cycle: 2, present: "the present", done: "the done",
                        helped: "the helped", learned: "the learned", changes: "the changes",
                        childWords: "the child-words", familyWords: "the family-words",
                        next: CivilDate(dayNumber: 20792)))),
            "curiosity.kept": kept(.curiosity(curiosity)),
            "lesson.noted": kept(
                .lesson(
                    LessonNote(
                        sign: .stayed, lesson: "the lesson", room: "the room", adult: "the adult", half: .afternoon,
                        words: "the words"))),
        ]
    }

    /// A curiosity with each field filled.
    static let curiosity = Curiosity(
        origin: .pattern(
            PatternSeen(
                kind: .weekday, weekday: .friday, lesson: "the lesson", level: 2, size: PatternShare(3, of: 4),
                since: CivilDate(dayNumber: 20770), upTo: CivilDate(dayNumber: 20779),
                evidence: [Session(number: 41_558), Session(number: 41_559)], sentence: "the sentence")),
        noticed: "the noticed", factors: [.friends, .sleep, .mornings], wondering: "the wondering",
        conversations: [
            Curiosity.Conversation(
                day: CivilDate(dayNumber: 20781), whom: "the whom", channel: .visit, words: "the words")
        ], learned: "the learned", changed: "the changed", standing: .open(revisit: CivilDate(dayNumber: 20790)))

    private static func kept(_ content: StoryContent, readership: Readership = .ordinary) -> StoryEvent {
        .kept(
            child, StoryEntry(id: EntryID(rawValue: 21), day: day, readership: readership, content: content))
    }
}
