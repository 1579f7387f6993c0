import Application
import Canvas
import Domain

extension RegisterScreen {
    /// Asks for a change and remembers where the cursor goes once it is on disk.
    mutating func ask(_ commands: [RegisterCommand], then advance: Advance, about child: ChildID? = nil) -> [Intent] {
        digits = ""
        shownFact = nil
        self.advance = advance
        marking = child
        return [.change(RegisterRequest(group: group, session: session, commands: commands))]
    }

    /// Marks the child here, or first shows the fact that somebody else or a plan recorded.
    mutating func markHere(_ scene: Scene) -> [Intent] {
        guard let row = focusedRow else { return [] }
        if let warning = warning(about: row, "Space again says that \(row.calledName) is here.", scene) {
            return warning
        }
        return ask(
            [.mark(row.id, .present(in: session.half), basis: row.basis)], then: .nextUnmarked, about: row.id)
    }

    /// A letter: that code; before the time by which a child is agreed to come, the agreement is shown first.
    mutating func mark(_ code: AttendanceCode, then advance: Advance, _ scene: Scene) -> [Intent] {
        guard let row = focusedRow else { return [] }
        if code == .notYetKnown, row.mark == nil, case .arrival(let by, _) = row.expectation,
            session.date == scene.today, scene.clock < by, shownFact != row.id
        {
            digits = ""
            shownFact = row.id
            return [.say(.warning("\(row.calledName) is agreed to come by \(by). N again says not yet known."))]
        }
        return ask([.mark(row.id, code, basis: row.basis)], then: advance, about: row.id)
    }

    /// L: arrived now; where that would replace what somebody else or a plan recorded, the fact is shown first.
    mutating func arrivedNow(_ scene: Scene) -> [Intent] {
        guard let row = focusedRow else { return [] }
        if case .open? = page?.standing,
            let warning = warning(about: row, "L again: arrived.", scene)
        {
            return warning
        }
        return ask([.arrive(row.id, basis: row.basis)], then: .next, about: row.id)
    }

    mutating func takeBack() -> [Intent] {
        guard let row = focusedRow else { return [] }
        return ask([.takeBack(row.id, basis: row.basis)], then: .stay, about: row.id)
    }

    /// The planned absence becomes a mark that names its cause; then the next child not marked.
    mutating func confirmPlanned() -> [Intent] {
        guard let row = focusedRow else { return [] }
        return ask([.confirmExpected([row.id])], then: .nextUnmarked, about: row.id)
    }

    /// `=`: minutes late, or the arrival, of the mark just made; once the cursor was moved, of the row it is on.
    mutating func askMinutes() -> [Intent] {
        guard let row = lastMarked.flatMap(row(of:)) ?? focusedRow else { return [] }
        digits = ""
        return [.push(MinutesLayer(child: row))]
    }

    func pickCode(_ scene: Scene) -> [Intent] {
        guard let row = focusedRow else { return [] }
        return [.push(CodeLayer(child: row, session: session, permissions: scene.permissions))]
    }

    func openDetails() -> [Intent] {
        guard let row = focusedRow, let page else { return [] }
        return [.push(DetailsLayer(row: row, session: session, times: page.times))]
    }

    func welcome() -> [Intent] {
        guard let row = focusedRow else { return [] }
        return [.push(WelcomeLayer(row: row))]
    }

    func find() -> [Intent] {
        guard let page else { return [] }
        return [
            .push(
                FindLayer(
                    page.rows.map { row in
                        FindLayer.Item(
                            id: row.id.rawValue, title: row.name, key: String(row.number), words: row.calledName)
                    }))
        ]
    }

    func planAbsence() -> [Intent] {
        guard let row = focusedRow else { return [] }
        return [.push(PlanAbsenceLayer(row: row, session: session))]
    }

    func planArrival() -> [Intent] {
        guard let row = focusedRow, let page else { return [] }
        return [.push(PlanArrivalLayer(row: row, session: session, times: page.times))]
    }

    /// Opens the form for an entry about the child under the cursor, or the choice between the kinds.
    func write(_ kind: WritingKind? = nil) -> [Intent] {
        guard let child = focusedRow?.id else { return [] }
        guard let kind else { return [.push(WriteLayer(child: child, from: .register))] }
        return [.push(WritingLayer(kind, child: child, from: .register))]
    }

    func raise() -> [Intent] {
        focusedRow.map { [.push(CuriosityForm(.notice, child: $0.id, from: .register))] } ?? []
    }

    func writeLesson() -> [Intent] {
        focusedRow.map { [.push(LessonLayer(child: $0.id, from: .register, session: session))] } ?? []
    }

    func withdrawPlan() -> [Intent] {
        guard let row = focusedRow else { return [] }
        return [.plan(.withdraw(row, session), isSure: true)]
    }

    func chooseSheet(_ kind: SheetKind) -> [Intent] {
        [.push(SheetLayer(kind: kind))]
    }

    mutating func goToNextUnmarked() -> [Intent] {
        digits = ""
        guard let next = nextUnmarked(after: window.selection) else {
            return [.say(.done("Every child has a mark. F8 finishes."))]
        }
        lastMarked = nil
        window.select(next)
        return []
    }

    func goToGroup(_ step: Int) -> [Intent] {
        guard let index = groups.firstIndex(of: group), groups.count > 1 else {
            return [.say(.refusal("There is no other group that is yours today."))]
        }
        return [.openRegister(groups[(index + step + groups.count) % groups.count], session)]
    }

    func goToSession(_ other: Session?) -> [Intent] {
        guard let other else { return [.say(.refusal("There is no session to go to."))] }
        return [.openRegister(group, other)]
    }

    /// The index of the next child without a mark, going round; those still expected later are passed over.
    func nextUnmarked(after index: Int) -> Int? {
        guard let rows = page?.rows, !rows.isEmpty else { return nil }
        return (1...rows.count).lazy.map { (index + $0) % rows.count }.first { rows[$0].mark == nil }
    }

    /// What came of the change: the cursor moves only now.
    public mutating func received(_ outcome: Outcome, in scene: Scene) -> [Intent] {
        switch outcome {
        case .register(.done), .register(.unchanged):
            if let marking { lastMarked = marking }
            step()
            marking = nil
            defer { finishedDraft = nil }
            return finishedDraft.map { [.draft([], name: $0.name, child: $0.child)] } ?? []
        case .register(.unmarked(let children)):
            return goToUnmarked(children)
        case .answer(let answer):
            return received(answer)
        case .register(.reasonNeeded), .register(.conflict):
            // A layer asks; the cursor goes on once it has its answer.
            return []
        default:
            return received(.cancelled)
        }
    }

    private mutating func step() {
        switch advance {
        case .stay: break
        case .next: window.move(by: 1)
        case .nextUnmarked:
            if let next = nextUnmarked(after: window.selection) { window.select(next) } else { window.move(by: 1) }
        }
        advance = .stay
    }

    private mutating func goToUnmarked(_ children: [ChildID]) -> [Intent] {
        guard let rows = page?.rows, let index = rows.firstIndex(where: { children.contains($0.id) }) else {
            return []
        }
        lastMarked = nil
        window.select(index)
        let words = children.count == 1 ? "1 child has" : "\(children.count) children have"
        return [.say(.warning("\(words) no mark yet, \(rows[index].calledName) first. Mark them, then F8 again."))]
    }

    private mutating func received(_ answer: Answer) -> [Intent] {
        switch answer {
        case .changes(let commands, let child, let goesOn, let draft):
            finishedDraft = draft.map { FinishedDraft(name: $0, child: child) }
            return ask(commands, then: goesOn ? .next : .stay, about: child)
        case .found(let id):
            lastMarked = nil
            if let index = page?.rows.firstIndex(where: { $0.id.rawValue == id }) { window.select(index) }
            return []
        case .cancelled:
            advance = .stay
            marking = nil
            finishedDraft = nil
            return []
        case .day: return []
        }
    }

    /// Says the fact that a second press of the same key goes past; `nil` where there is none or it was said.
    private mutating func warning(about row: RegisterRow, _ again: String, _ scene: Scene) -> [Intent]? {
        guard shownFact != row.id, let fact = factToShow(row, scene: scene) else { return nil }
        digits = ""
        shownFact = row.id
        return [.say(.warning("\(fact) \(again)"))]
    }

    /// The fact that the first Space or L shows: a mark of somebody else's, or what a plan expects.
    private func factToShow(_ row: RegisterRow, scene: Scene) -> String? {
        if let mark = row.mark {
            guard row.markedBy != scene.person?.id || row.cause == .plannedAbsence || row.cause == .arrivalPlan else {
                return nil
            }
            let time = row.markedAt.map { " at \($0.clock)" } ?? ""
            return "\(row.calledName) was marked \(mark.sign) (\(mark.shortName))\(time)."
        }
        guard case .absence(let code, let back, _) = row.expectation else { return nil }
        let until = back.map { ", back \($0)" } ?? ""
        return "A planned absence expects \(row.calledName) as \(code.sign) (\(code.shortName))\(until)."
    }
}
