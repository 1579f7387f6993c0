import Canvas

extension PlanScreen {
    /// The signs of steps, and what the register makes of the live one.
    static func helpLines(_ scene: Scene) -> [HelpLayer.Line] {
        func sign(_ sign: Sign, _ text: String) -> HelpLayer.Line {
            HelpLayer.Line(key: sign.text(scene.signs), text: text)
        }
        let rules = [
            "At most one step is live, and only with the family's agreement. People choose the next; the calendar never "
                + "does. A step back is a choice, and a pause has no live step.",
            "On a part-time timetable that a parent agreed to, sessions that are not the child's are expected as C2, or "
                + "X below compulsory school age. Where the child comes after the register closes, the session is C2 "
                + "and the arrival is recorded beside it, never U. C2 for part of a session is our reading.",
            "Without such an agreement a step changes only its own sessions. A soft start ends before the register "
                + "closes; later arrivals are U, so the form asks.",
            "A part-time timetable has an end and is looked at again within a fortnight. After its last day the "
                + "register expects what it expects of everybody.",
        ]
        return [
            HelpLayer.Line(key: "", text: "Signs of the steps", isHeading: true),
            sign(.live, "live: the register knows it"),
            sign(.done, "was live before; or an action of which something came"), sign(.open, "still to come"),
            HelpLayer.Line(key: "", text: "What the register expects", isHeading: true),
        ] + rules.map { HelpLayer.Line(key: "", text: $0) }
    }
}
