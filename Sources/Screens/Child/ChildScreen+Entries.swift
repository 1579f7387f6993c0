import Canvas

extension ChildScreen {
    /// Writing in the story, and reading what belongs together in it.
    static let entryActions: [Action<ChildScreen>] = [
        Action(
            "child.write", label: "write", "Write something: every kind of entry by its letter.",
            keys: [.character("w")], run: { screen, _ in [.push(WriteLayer(child: screen.child))] }),
        Action(
            "child.note", label: "note", "Write a note.", keys: [.character("n")],
            run: { screen, _ in [.push(WritingLayer(.note, child: screen.child))] }),
        Action(
            "child.voice", label: "words", "Keep words of the child or the family, as they said them.",
            keys: [.character("v")], run: { screen, _ in [.push(WritingLayer(.voice, child: screen.child))] }),
        Action(
            "child.voices", "Voices: what was said and seen over time, what changed, and ways to listen.",
            keys: [.character("V")], run: { screen, _ in [.push(VoicesScreen(child: screen.child))] }),
        Action(
            "child.meetings", "Meetings with the family, and their copies.", keys: [.character("M")],
            run: { screen, _ in [.push(MeetingsScreen(child: screen.child))] }),
        Action(
            "child.raise", "Something that you noticed about this child: those who ask will see it.",
            keys: [.control("u")],
            run: { screen, _ in [.push(CuriosityForm(.notice, child: screen.child, from: .children))] }),
        Action(
            "child.curious", "What is worth asking about this child: the evidence, and what was asked.",
            keys: [.character("c")], run: { screen, _ in [.push(CuriosityScreen(child: screen.child))] }),
        Action(
            "child.lesson", "A lesson note: left maths, stayed in the library; the mark stays as it is.",
            keys: [.control("v"), .character("l")],
            run: { screen, _ in [.push(LessonLayer(child: screen.child, from: .children))] }),
        Action(
            "child.entries", "Write an entry anew, or take it back with a reason.", keys: [.character("e")],
            run: { screen, _ in [.push(EntriesLayer(child: screen.child))] }),
        Action(
            "child.belonging", "Belonging over time: well-being and involvement, by whom seen.",
            keys: [.character("B")], run: { screen, _ in [.push(BelongingLayer(child: screen.child))] }),
        Action(
            "child.book", "The home\u{2013}setting book, both sides.", keys: [.character("H")],
            run: { screen, _ in [.push(BookLayer(child: screen.child))] }),
        Action(
            "child.touch", "Keeping in touch: what is agreed, due, said and sent.", keys: [.character("K")],
            run: { screen, _ in [.push(TouchLayer(child: screen.child))] }),
        Action(
            "child.plan", "Open the child's plan: the way back in steps, or actions.", keys: [.character("P")],
            unless: { screen, _ in
                screen.newestPlan == nil ? "There is no plan here that is yours to read. F6 begins one." : nil
            },
            run: { screen, _ in
                screen.newestPlan.map { [.push(PlanScreen(child: screen.child, plan: $0))] } ?? []
            }),
        Action(
            "child.agencies", "Agencies: what they were asked, and what came back.", keys: [.character("A")],
            run: { screen, _ in [.push(AgencyLayer(child: screen.child))] }),
    ]
}
