import Domain

extension WorthAskingScreen {
    /// What help says beside the keys: what a prompt is, and how a curiosity goes on.
    static let helpLines: [HelpLayer.Line] =
        [
            HelpLayer.Line(key: "", text: "What stands here", isHeading: true),
            HelpLayer.Line(
                key: "prompt",
                text:
                    "a change against the child's own past that is more than chance, and more than the group's same days"
            ),
            HelpLayer.Line(key: "noticed", text: "what somebody saw and kept with Ctrl-U, wherever a child is shown"),
            HelpLayer.Line(
                key: "who asks",
                text: "whoever stands in for the key adult, the key adult, else the group's own adults, else a manager"),
            HelpLayer.Line(key: "", text: "The way of a curiosity", isHeading: true),
            HelpLayer.Line(
                key: "steps", text: "noticed, wondering, asked, understood; or still open, with a day to look again"),
            HelpLayer.Line(
                key: "put aside", text: "owes a reason; it returns only if it grows, and then says how large it was"),
            HelpLayer.Line(
                key: "quiet notes",
                text: "first absence, first week, spells and bands: on the child's page, never counted here"
            ),
            HelpLayer.Line(key: "", text: "Patterns that ask", isHeading: true),
        ]
        + PatternKind.allCases.filter(\.isPrompt).map { HelpLayer.Line(key: "", text: $0.name) }
}
