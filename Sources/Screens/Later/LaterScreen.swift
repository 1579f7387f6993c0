import Application
public import Canvas

/// A place whose screen is still to come: it says honestly what will be here.
public struct LaterScreen: Screen {
    /// Which place.
    public let place: Place?

    /// A place that is still to come.
    public init(place: Place) {
        self.place = place
    }

    /// Nothing can be done here yet.
    public static let actions: [Action<LaterScreen>] = [
        Action(
            "later.today", label: "Today", "Go to Today.", keys: [.enter], run: { _, _ in [.go(.today)] })
    ]

    /// Where you are.
    public var path: [String] { [place?.title ?? ""] }
    /// What it is for.
    public var purpose: String { "What this place is for, and for whom." }

    private func sentences(_ permissions: Permissions) -> [String] {
        switch place {
        case .children where !permissions.seesNames:
            [
                "Children's stories are for the people who work with them; your role sees totals, never names.",
                "Today has today's totals, and belong measures works out those of a term.",
            ]
        case .children:
            [
                "A child's whole story will be here: strengths first, their own words, the family's, then the figures.",
                "Until then, Ctrl-P finds a child by part of the name and opens the register at that child.",
            ]
        case .followUp:
            [
                "Absences that nobody has explained are here for the people who ask after them; your role sees totals.",
                "Today has today's totals, and belong measures works out those of a term.",
            ]
        case .plans:
            [
                "Plans are here for those who make them with a child and the family; your role sees totals, no names.",
                "Today has today's totals, and belong measures works out those of a term.",
            ]
        default:
            [
                "Totals and trends for leaders will be here: never names.",
                "Until then, belong measures works them out on the command line.",
            ]
        }
    }

    private func heading(_ permissions: Permissions) -> String {
        let isForOthers = (place == .children || place == .followUp) && !permissions.seesNames
        return "\(place?.title ?? ""): \(isForOthers ? "for others to see" : "still to come")."
    }

    /// Draws the sentences.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        var row = area.row + 2
        grid.write(heading(scene.permissions), row: row, column: 4, role: .heading)
        row += 2
        for sentence in sentences(scene.permissions) {
            for line in Text.wrap(sentence, width: min(area.columns - 8, 72)) where row < area.endRow {
                grid.write(line, row: row, column: 4)
                row += 1
            }
            row += 1
        }
        return Rest(Position(row: area.row + 2, column: 4))
    }
}
