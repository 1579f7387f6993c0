import Application
import Canvas
import Domain

extension Shell {
    /// Carries out one wish after the other.
    func carryOut(_ intents: [Intent]) {
        for intent in intents where isRunning { carryOut(intent) }
    }

    /// Carries out one wish.
    func carryOut(_ intent: Intent) {
        switch intent {
        case .go(let place): go(to: place)
        case .openRegister(let group, let session): openRegister(group, session)
        case .plan(let request, let isSure): plan(request, isSure: isSure)
        case .ask(let request): ask(request)
        case .openChild(let child):
            open(ChildScreen(child: child))
            work.noteLook(at: child)
        case .cover(let request): cover(request)
        case .draft(let words, let name, let child): keepDraft(words, name: name, child: child)
        case .push(let screen): open(screen)
        case .pop: pop()
        case .reload: reload()
        case .say(let message): self.message = message
        case .change(let request): hear(work.change(request), about: .change(request))
        case .undo(let reason): hear(work.undo(reason: reason), about: .undo)
        case .redo(let reason): hear(work.redo(reason: reason), about: .redo)
        case .perform(let name): perform(name)
        case .answer(let answer): tell(.answer(answer))
        case .submit(let answer): submit(answer)
        case .lock: lock()
        case .signIn(let name, let passphrase): signIn(name: name, passphrase: passphrase)
        case .handOver(let name, let pin): handOver(name: name, pin: pin)
        case .choosePIN(let pin): choosePIN(pin)
        case .leave:
            keepUnfinished()
            isRunning = false
        case .theme(let name, let isKept):
            message = themes.use(name, isKept: isKept) ?? message
            hasThemeChanged = true
        case .redraw: wantsRedraw = true
        case .write(let text): textToWrite = text
        case .sheet(let request) where request.destination == .printer:
            sheetToPrint = request
            message = .done("Sending to the printer, for a few seconds at most.")
        case .sheet(let request): message = print(request)
        }
    }

    private func go(to place: Place) {
        guard work.person != nil, !isLocked else { return }
        keepUnfinished()
        if place == .register {
            switch work.registerToOpen() {
            case .success(let (group, session)): openRegister(group, session)
            case .failure(let refusal): message = .refusal(refusal.description)
            }
            return
        }
        stack = []
        open(screen(of: place))
    }

    /// The screen with which a place opens.
    private func screen(of place: Place) -> any Screen {
        switch place {
        case .today: TodayScreen()
        case .children where work.permissions.seesNames: ChildrenScreen()
        case .followUp where work.permissions.seesNames: FollowUpScreen()
        case .plans where work.permissions.seesNames: PlansScreen()
        default: LaterScreen(place: place)
        }
    }

    private func openRegister(_ group: GroupID, _ session: Session) {
        guard !isLocked else { return }
        keepUnfinished()
        stack = []
        open(TodayScreen())
        open(RegisterScreen(group: group, session: session))
    }

    private func pop() {
        guard stack.count > 1, !front.blanksScreen else { return }
        let wasLayer = front.isLayer
        stack.removeLast()
        if !wasLayer { reload() }
    }

    private func perform(_ name: String) {
        let scene = scene
        if let intents = stack[stack.count - 1].perform(name, in: scene) {
            carryOut(intents)
        } else if let action = Self.actions.first(where: { $0.name == name }) {
            if let reason = action.unless(self, scene) {
                message = .refusal(reason)
            } else {
                var shell = self
                carryOut(action.run(&shell, scene))
            }
        }
    }

    private func tell(_ outcome: Outcome) {
        let scene = scene
        carryOut(stack[stack.count - 1].received(outcome, in: scene))
    }

    /// Says what came of a change, or asks for what it still owes.
    private func hear(_ outcome: ChangeOutcome, about waiting: WaitingChange) {
        switch outcome {
        case .done(let notice):
            message = .done(notice.text)
            reload()
        case .unchanged(let text):
            message = .refusal(text)
        case .refused(let text):
            wasRefused = true
            message = .refusal(text)
        case .failed(let text):
            wasRefused = true
            message = .fault(text)
        case .reasonNeeded(let why):
            open(ReasonLayer(waiting: waiting, why: why))
            return
        case .conflict(let conflict):
            reload()
            open(ConflictLayer(conflict: conflict, waiting: waiting))
            return
        case .unmarked:
            break
        }
        tell(.register(outcome))
    }

    private func lock() {
        guard work.person != nil, !isLocked else { return }
        keepUnfinished()
        message = nil
        open(LockScreen())
    }

    private func signIn(name: String, passphrase: String) {
        switch work.signIn(name: name, passphrase: passphrase) {
        case .success:
            message = .done(work.welcomeSentence)
            begin()
        case .failure(let refusal):
            tell(.signInFailed(refusal.description))
        }
    }

    private func handOver(name: String, pin: String) {
        let before = work.person?.id
        switch work.handOver(name: name, pin: pin) {
        case .success:
            if work.person?.id == before {
                stack.removeLast()
                reload()
            } else {
                begin()
            }
            message = .done(work.welcomeSentence)
        case .failure(let refusal):
            if work.person == nil {
                begin()
                message = .warning(refusal.description)
            } else {
                tell(.signInFailed(refusal.description))
            }
        }
    }

    private func choosePIN(_ pin: String) {
        switch work.choosePIN(pin) {
        case .success:
            if front is PINLayer { stack.removeLast() }
            message = .done("Your PIN is kept. F9 locks; the PIN lets you back in while Belong runs.")
        case .failure(let refusal): message = .refusal(refusal.description)
        }
    }

    private func cover(_ request: CoverRequest) {
        do {
            let sentence = try request.carryOut(in: work)
            pop()
            message = .done(sentence)
        } catch {
            message = .refusal("\(error)")
        }
    }

    /// A form stays as it is until what it asks for is done, so that no letter typed on falls through it.
    private func submit(_ answer: Answer) {
        let layer = stack.removeLast()
        wasRefused = false
        tell(.answer(answer))
        if wasRefused { stack.append(layer) }
    }

    private func plan(_ request: PlanRequest, isSure: Bool) {
        do {
            if !isSure, let fact = try request.fact(in: work) {
                message = .warning("Enter again plans it. \(fact)")
                return
            }
            let sentence = try request.carryOut(in: work)
            if front.isLayer { carryOut(front.served + [.pop]) }
            reload()
            message = .done(sentence)
        } catch {
            message = .refusal("\(error)")
        }
    }

    private func ask(_ request: any WorkRequest) {
        do {
            let sentence = try request.carryOut(in: work)
            if front.isLayer { carryOut(front.served + [.pop]) }
            reload()
            message = .done(sentence)
        } catch {
            // What was met is seen with the words that say so; what was typed is there when the form opens again.
            keepUnfinished(isQuiet: true)
            reload()
            if let conflict = error as? PlanConflict { choose(conflict) }
            message = .refusal("\(error)")
        }
    }

    /// Puts both wordings of a plan in place of the form that met another's; its draft stays until one is chosen.
    private func choose(_ conflict: PlanConflict) {
        let served = front.isLayer ? front.served : []
        if front.isLayer { pop() }
        open(PlanConflictLayer(conflict, served: served))
    }

    func keepDraft(_ words: [String], name: String, child: ChildID, isQuiet: Bool = false) {
        do {
            if words.allSatisfy(\.isEmpty) {
                try work.forgetDraft(named: name, about: child)
            } else {
                try work.keepDraft(words, named: name, about: child)
                if !isQuiet { message = .done("Your words are kept as a draft; the same form brings them back.") }
            }
        } catch {
            message = .fault("\(error)")
        }
    }

    /// Does what had to wait until its message was seen; whether there was anything.
    func doWhatWaits() -> Bool {
        guard let request = sheetToPrint else { return false }
        sheetToPrint = nil
        message = print(request)
        return true
    }

    /// Gives the terminal to the person's own editor where that was asked for; whether it was.
    func writeElsewhere(_ lend: (() -> Void) -> Void) -> Bool {
        guard let text = textToWrite else { return false }
        textToWrite = nil
        // What is typed is safe before another program has the terminal.
        keepUnfinished(isQuiet: true)
        var result = Result<String, EditorError>.failure(.failed)
        lend { result = editor(text) }
        switch result {
        case .success(let written):
            message = .done("What you wrote is here; the editor's file is gone.")
            tell(.written(written))
        case .failure(let error): message = .refusal("\(error)")
        }
        return true
    }

    private func print(_ request: SheetRequest) -> Message {
        switch work.produce(request) {
        case .success(let sentence): .done(sentence)
        case .failure(let refusal): .refusal(refusal.description)
        }
    }
}
