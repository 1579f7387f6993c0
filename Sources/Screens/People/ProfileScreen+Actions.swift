import Application
import Canvas
import Domain

extension ProfileScreen {
    static let actions: [Action<ProfileScreen>] =
        [
            Action(
                "profile.open", label: "open", "Open or change what this line says.", keys: [.enter],
                unless: { screen, _ in screen.list.target == nil ? "There is nothing to open on this line." : nil },
                run: { screen, scene in screen.open(scene) }),
            Action(
                "profile.known", label: "edit", "Write down strengths, names, languages, what helps.",
                keys: [.character("e")], run: { screen, _ in screen.edit() }),
            Action(
                "profile.people", label: "people", "Whom to call, who may collect, brothers and sisters.",
                keys: [.character("f")], run: { screen, _ in [.push(PeopleScreen(child: screen.child))] }),
            Action(
                "profile.adjust", label: "adjust", "Add a reasonable adjustment, from a day to another.",
                keys: [.character("a")], run: { screen, scene in screen.adjust(nil, scene) }),
            Action(
                "profile.arrival", "Plan a soft start: by when, which door, who greets.", keys: [.character("s")],
                run: { screen, scene in
                    screen.form(ArrivalForm(child: screen.child, name: screen.name, today: scene.today))
                }),
            Action(
                "profile.circumstances", "Write what staff should know of the family's circumstances.",
                keys: [.character("c")], unless: { screen, _ in screen.notInFull },
                run: { screen, _ in
                    screen.form(
                        CircumstancesForm(child: screen.child, name: screen.name, those: screen.thoseWhoNeedToKnow))
                }),
            Action(
                "profile.key-adult", "Name the key adult, the second one, or who stands in.", keys: [.character("y")],
                unless: { screen, _ in screen.notNaming }, run: { screen, scene in screen.nameKeyAdult(scene) }),
            Action(
                "profile.named-contact", "Choose the one person whom the family can always ask.",
                keys: [.character("n")], unless: { screen, _ in screen.notNaming },
                run: { screen, scene in screen.chooseNamedContact(scene) }),
            Action(
                "profile.details", "Name, number, birthday, year, door note.", keys: [.character("d")],
                unless: { screen, _ in screen.notRoll }, run: { screen, scene in screen.changeDetails(scene) }),
            Action(
                "profile.move", "Move to another group from a day on, or come again.", keys: [.character("g")],
                unless: { screen, _ in screen.notRoll },
                run: { screen, scene in
                    screen.form(
                        MoveForm(
                            child: screen.child, name: screen.name, groups: screen.groups, today: scene.today))
                }),
            Action(
                "profile.leave", "Record the last day, and why.", keys: [.character("l")],
                unless: { screen, _ in screen.notRoll },
                run: { screen, scene in
                    screen.form(LeaveForm(child: screen.child, name: screen.name, today: scene.today))
                }),
            Action(
                "profile.withdraw", "Take an adjustment or a family's circumstances back, with a reason.",
                keys: [.character("x")],
                unless: { screen, _ in
                    screen.entryToWithdraw == nil ? "Move to an adjustment or to a family's circumstances first." : nil
                },
                run: { screen, _ in
                    guard let (entry, seen, what) = screen.entryToWithdraw else { return [] }
                    return screen.form(
                        WithdrawForm(child: screen.child, name: screen.name, entry: entry, seen: seen, what: what))
                }),
            Action(
                "profile.watchers", "Who can see this child, and why.", keys: [.character("v")],
                run: { screen, _ in [.push(WatchersScreen(child: screen.child, name: screen.name))] }),
        ] + listMoves("profile")

    private func open(_ scene: Scene) -> [Intent] {
        switch list.target {
        case .known: edit()
        case .roll: notRoll.map { [.say(.refusal($0))] } ?? changeDetails(scene)
        case .keyAdult: notNaming.map { [.say(.refusal($0))] } ?? nameKeyAdult(scene)
        case .namedContact: notNaming.map { [.say(.refusal($0))] } ?? chooseNamedContact(scene)
        case .people: [.push(PeopleScreen(child: child))]
        case .arrival: form(ArrivalForm(child: child, name: name, today: scene.today))
        case .watchers: [.push(WatchersScreen(child: child, name: name))]
        case .adjustment(let words): adjust(words, scene)
        case .restricted(let entry): [.push(RestrictedLayer(entry: entry, child: child, name: name))]
        case nil: []
        }
    }

    private func form(_ content: any PeopleForm) -> [Intent] {
        [.push(PeopleFormLayer(content, about: child))]
    }

    private func edit() -> [Intent] {
        guard let page else { return [] }
        return form(
            KnownForm(
                child: child, name: name, known: page.profile, seen: page.profileVersion,
                showsIdentity: page.missing != nil, asksTravelling: page.maySayWhoCollects))
    }

    private func adjust(_ known: ProfilePage.DatedWords?, _ scene: Scene) -> [Intent] {
        form(AdjustmentForm(child: child, name: name, known: known, today: scene.today))
    }

    private func nameKeyAdult(_ scene: Scene) -> [Intent] {
        form(KeyAdultForm(child: child, name: name, staff: staff, today: scene.today))
    }

    private func chooseNamedContact(_ scene: Scene) -> [Intent] {
        form(NamedContactForm(child: child, name: name, staff: staff, today: scene.today))
    }

    private func changeDetails(_ scene: Scene) -> [Intent] {
        form(ChildForm(child: child, known: page?.details, groups: groups, today: scene.today))
    }

    private var entryToWithdraw: (EntryID, FactVersion?, String)? {
        switch list.target {
        case .adjustment(let words): (words.entry, words.version, "an adjustment")
        case .restricted(let entry):
            (
                entry, page?.circumstances.last { $0.id == entry }?.version, "what the family shared"
            )
        default: nil
        }
    }

    private var notRoll: String? {
        page?.mayChangeRoll == true ? nil : "Names, birthdays and groups are changed by office and managers."
    }

    private var notNaming: String? {
        page?.mayNameStaff == true ? nil : "Key adults and named contacts are named by a manager."
    }

    private var notInFull: String? {
        page?.maySeeCircumstances == true
            ? nil : "This is for managers, the child's key adults and the safeguarding lead."
    }

    /// The managers and the child's key adults of today.
    private var thoseWhoNeedToKnow: [StaffID] {
        staff.filter { $0.details.role == .manager }.map(\.id) + (page?.keyAdults.map(\.staff) ?? [])
    }
}
