import Application
import Canvas

extension ChildScreen {
    /// The child's details, family and people.
    static let peopleActions: [Action<ChildScreen>] = [
        Action(
            "child.profile", label: "profile", "What is known of this child: strengths, words, people, what helps.",
            keys: [.character("p")], run: { screen, _ in [.push(ProfileScreen(child: screen.child))] }),
        Action(
            "child.people", label: "people", "Whom to call, who may collect, brothers and sisters.",
            keys: [.character("f")], run: { screen, _ in [.push(PeopleScreen(child: screen.child))] }),
    ]
}
