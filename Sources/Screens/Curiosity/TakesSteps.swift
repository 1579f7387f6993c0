import Application
import Canvas
import Domain

/// A screen on which somebody takes steps of a curiosity: the list and the page of one child share what can be done.
protocol TakesSteps: Screen {
    /// The child, and what it is about, under the cursor; the item is `nil` where there is only the child.
    var stepped: (child: ChildID, name: String, item: CuriosityItem?)? { get }
}

extension TakesSteps {
    private static func nothing(_ screen: Self) -> String? {
        guard let stepped = screen.stepped, let item = stepped.item else { return "Nothing to be curious about here." }
        return item.record.map { $0.curiosity.isOpen ? nil : "This was closed. o opens it again." } ?? nil
    }

    private static func step(
        _ name: String, _ step: CuriosityForm.Step, _ label: String?, _ sentence: String, key: Character
    ) -> Action<Self> {
        Action(
            "\(name).\(step.rawValue)", label: label, sentence, keys: [.character(key)],
            unless: { screen, _ in nothing(screen) },
            run: { screen, _ in
                guard let stepped = screen.stepped else { return [] }
                return [
                    .push(
                        CuriosityForm(
                            step, child: stepped.child, item: stepped.item, name: stepped.name, from: .followUp))
                ]
            })
    }

    /// The steps that can be taken.
    static func stepActions(_ name: String) -> [Action<Self>] {
        [
            step(name, .ask, "asked", "Somebody was asked: whom, how, and their words.", key: "a"),
            step(
                name, .wonder, "wonder", "What might be going on: here, for the child, at home; nothing is decided.",
                key: "w"),
            step(
                name, .understand, "understood", "What was learned, and what changes because of it: this closes it.",
                key: "u"),
            step(name, .keepOpen, "look again", "Still open: the day on which it comes back.", key: "r"),
            step(
                name, .dismiss, "put aside", "Put aside with a reason; it returns only if it grows.", key: "d"),
            Action(
                "\(name).raise", "Something that you noticed about this child yourself.",
                keys: [.control("u"), .character("n")],
                unless: { screen, _ in screen.stepped == nil ? "There is no child here." : nil },
                run: { screen, _ in
                    screen.stepped.map { [.push(CuriosityForm(.notice, child: $0.child, from: .followUp))] } ?? []
                }),
            Action(
                "\(name).page", label: "page", "The child's page, with the whole story.", keys: [.character("p")],
                unless: { screen, _ in screen.stepped == nil ? "There is no child here." : nil },
                run: { screen, _ in screen.stepped.map { [.openChild($0.child)] } ?? [] }),
            Action(
                "\(name).lesson", "A lesson note: left maths, stayed in the library.", keys: [.control("v")],
                unless: { screen, _ in screen.stepped == nil ? "There is no child here." : nil },
                run: { screen, _ in screen.stepped.map { [.push(LessonLayer(child: $0.child, from: .followUp))] } ?? []
                }
            ),
        ]
    }
}
