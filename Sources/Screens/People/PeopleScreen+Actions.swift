import Application
import Canvas
import Domain

extension PeopleScreen {
    static let actions: [Action<PeopleScreen>] =
        [
            Action(
                "people.open", label: "open", "Change a contact, read why, or open a brother's or sister's page.",
                keys: [.enter],
                unless: { screen, _ in screen.list.target == nil ? "There is nothing to open on this line." : nil },
                run: { screen, _ in screen.open() }),
            Action(
                "people.add", label: "add", "Add somebody to call.", keys: [.character("a")],
                unless: { screen, _ in screen.notContacts }, run: { screen, _ in screen.contact(nil) }),
            Action(
                "people.collector", label: "collects", "Add who may collect, or who may not.",
                keys: [.character("c")], unless: { screen, _ in screen.notCollectors },
                run: { screen, scene in
                    screen.form(
                        CollectorForm(
                            child: screen.child, name: screen.name, those: screen.managers, today: scene.today))
                }),
            Action(
                "people.siblings", label: "siblings", "Look for brothers and sisters by contacts that they share.",
                keys: [.character("s")], unless: { screen, _ in screen.notContacts },
                run: { screen, _ in [.push(SiblingsScreen(child: screen.child, name: screen.name))] }),
            Action(
                "people.up-in-order", "Call this person earlier.", keys: [.character("-")],
                unless: { screen, _ in screen.notContacts }, run: { screen, _ in screen.reorder(by: -1) }),
            Action(
                "people.down-in-order", "Call this person later.", keys: [.character("+")],
                unless: { screen, _ in screen.notContacts }, run: { screen, _ in screen.reorder(by: 1) }),
            Action(
                "people.remove", "Take a contact or a collector off; it stays in the history.", keys: [.character("x")],
                run: { screen, _ in screen.remove() }),
        ] + listMoves("people")

    private func open() -> [Intent] {
        switch list.target {
        case .contact(let line): notContacts.map { [.say(.refusal($0))] } ?? contact(line)
        case .collector(let entry, _, isRestricted: true):
            [.push(RestrictedLayer(entry: entry, child: child, name: name))]
        case .collector: [.say(.refusal("x takes this line back; c adds another."))]
        case .sibling(let other): [.openChild(other)]
        case nil: []
        }
    }

    private func form(_ content: any PeopleForm) -> [Intent] {
        [.push(PeopleFormLayer(content, about: child))]
    }

    private func contact(_ line: ContactLine?) -> [Intent] {
        form(ContactForm(child: child, name: name, known: line, next: (page?.contacts.count ?? 0) + 1))
    }

    private func remove() -> [Intent] {
        switch list.target {
        case .contact(let line):
            if let notContacts { return [.say(.refusal(notContacts))] }
            let request = PeopleRequest(
                sentence: "\(line.details.spokenName) is off \(name)'s list. Ctrl-Z brings them back."
            ) { [child] work in try work.removeContact(line.id, of: child) }
            return [.ask(request)]
        case .collector(let entry, let seen, _):
            if let notCollectors { return [.say(.refusal(notCollectors))] }
            return form(WithdrawForm(child: child, name: name, entry: entry, seen: seen, what: "who collects"))
        default: return [.say(.refusal("Move to a contact or to somebody who collects first."))]
        }
    }

    private func reorder(by step: Int) -> [Intent] {
        guard case .contact(let line)? = list.target else {
            return [.say(.refusal("Move to somebody to call first."))]
        }
        var details = line.details
        details.priority = max(details.priority + step, 1)
        let request = PeopleRequest(
            sentence: "\(details.spokenName) is called as number \(details.priority). Ctrl-Z takes it back."
        ) { [child] work in try work.keepContact(details, of: child, as: line.id, seen: line.details) }
        return [.ask(request)]
    }

    private var notCollectors: String? {
        page?.maySayWhoCollects == true
            ? nil : "Who collects is said by office, managers and the child's key adults. Ask one of them."
    }

    private var notContacts: String? {
        page?.mayChangeContacts == true ? nil : "Contacts are kept by office, managers and the child's key adults."
    }
}
