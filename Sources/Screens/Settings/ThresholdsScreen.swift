import Application
import Canvas
import Domain

/// The thresholds of patterns: what they would have raised in the last half-term is shown before they are kept.
struct ThresholdsScreen: Screen {
    /// What can be changed of a kind.
    enum Column: Int, CaseIterable {
        case isOn, atLeast, schoolDays, oneIn
    }

    /// The thresholds as they are kept.
    var kept = PatternSettings()
    /// As they stand in the table.
    var settings = PatternSettings()
    var preview: PatternPreview?
    /// The thresholds that the preview is of.
    var previewed: PatternSettings?
    var window = ListWindow(count: PatternKind.allCases.count)
    var column = Column.atLeast
    /// The digits that were typed for the number under the cursor.
    var digits = ""
    private var isLoaded = false

    /// It belongs to Follow-up.
    var place: Place? { .followUp }
    /// Where you are.
    var path: [String] { ["Follow-up", "Worth asking", "Thresholds"] }
    /// What it is for.
    var purpose: String {
        "What it takes for each pattern. F8 shows what that would have raised in the last half-term; F8 again keeps it."
    }
    /// Whether something was changed.
    func fact(in scene: Scene) -> String {
        if settings == kept { return "as kept" }
        return isPreviewed ? "F8 keeps these" : "changed: F8 shows what they would raise"
    }

    var kind: PatternKind { PatternKind.allCases[min(window.selection, PatternKind.allCases.count - 1)] }
    var isPreviewed: Bool { previewed == settings }
    var wantsPreview = false

    /// Asks for the thresholds, once; for a preview where one is wanted.
    mutating func load(from work: Workspace) throws {
        let current = work.patternSettings
        if !isLoaded {
            settings = current
            isLoaded = true
        }
        kept = current
        if wantsPreview {
            preview = try work.preview(settings)
            previewed = settings
        }
        wantsPreview = false
    }

    /// What can be done here.
    static let actions: [Action<ThresholdsScreen>] = [
        Action(
            "thresholds.keep", label: "preview, then keep",
            "What these would have raised in the last half-term; once that is shown, keep them.",
            keys: [.function(8), .enter],
            unless: { screen, scene in
                guard scene.permissions.managesSetting else { return "Choosing thresholds is for managers." }
                return screen.isPreviewed && screen.settings == screen.kept ? "These are kept already." : nil
            },
            run: { screen, _ in
                guard screen.isPreviewed else {
                    screen.wantsPreview = true
                    return [.reload]
                }
                return [.ask(SettingsRequest.tune(screen.settings))]
            }),
        Action(
            "thresholds.toggle", label: "on or off", "Look for this pattern, or do not.", keys: [.character(" ")],
            run: { screen, _ in screen.change { $0.isOn.toggle() } }),
        Action(
            "thresholds.more", label: "more", "A larger number.", keys: [.character("+"), .character("=")],
            run: { screen, _ in screen.step(by: 1) }),
        Action(
            "thresholds.less", label: "less", "A smaller number.", keys: [.character("-")],
            run: { screen, _ in screen.step(by: -1) }),
        Action(
            "thresholds.default", label: "as proposed", "This pattern as proposed.", keys: [.character("x")],
            run: { screen, _ in
                let kind = screen.kind
                return screen.change { $0 = PatternSettings()[kind] }
            }),
        Action(
            "thresholds.defaults", "Every pattern as proposed.", keys: [.character("X")],
            run: { screen, _ in
                screen.settings = PatternSettings()
                return []
            }),
        Action(
            "thresholds.down", "The next pattern.", keys: [.down, .character("j")],
            run: { screen, _ in screen.moved(by: 1) }),
        Action(
            "thresholds.up", "The pattern before.", keys: [.up, .character("k")],
            run: { screen, _ in screen.moved(by: -1) }),
        Action("thresholds.page-down", "A page down.", keys: [.pageDown], run: { screen, _ in screen.moved(by: 10) }),
        Action("thresholds.page-up", "A page up.", keys: [.pageUp], run: { screen, _ in screen.moved(by: -10) }),
        Action("thresholds.first", "The first.", keys: [.home], run: { screen, _ in screen.moved(by: .min / 2) }),
        Action("thresholds.last", "The last.", keys: [.end], run: { screen, _ in screen.moved(by: .max / 2) }),
        Action(
            "thresholds.right", "The next number.", keys: [.right, .tab],
            run: { screen, _ in screen.turn(by: 1) }),
        Action(
            "thresholds.left", "The number before.", keys: [.left, .backTab],
            run: { screen, _ in screen.turn(by: -1) }),
    ]

    private mutating func moved(by steps: Int) -> [Intent] {
        digits = ""
        window.move(by: steps)
        return []
    }

    private mutating func turn(by step: Int) -> [Intent] {
        digits = ""
        let all = Column.allCases
        column = all[(column.rawValue + step + all.count) % all.count]
        return []
    }

    private mutating func change(_ change: (inout PatternSettings.Threshold) -> Void) -> [Intent] {
        digits = ""
        change(&settings[kind])
        return []
    }

    private mutating func step(by step: Int) -> [Intent] {
        let column = column
        return change { threshold in
            switch column {
            case .isOn: threshold.isOn = step > 0
            case .atLeast: threshold.atLeast = min(max(threshold.atLeast + step, 1), 200)
            case .schoolDays: threshold.schoolDays = min(max(threshold.schoolDays + 5 * step, 1), 195)
            case .oneIn:
                let steps = [1, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]
                let next = step > 0 ? steps.first { $0 > threshold.oneIn } : steps.last { $0 < threshold.oneIn }
                threshold.oneIn = next ?? threshold.oneIn
            }
        }
    }

    /// Digits write the number under the cursor.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        switch key {
        case .mouse(.wheelDown, _): return moved(by: 1)
        case .mouse(.wheelUp, _): return moved(by: -1)
        case .character(let digit):
            guard let value = digit.wholeNumberValue, digit.isASCII, column != .isOn else { return nil }
            let typed = String((digits + String(value)).suffix(5))
            guard let number = Int(typed) else { return nil }
            let column = column
            _ = change { threshold in
                switch column {
                case .isOn: break
                case .atLeast: threshold.atLeast = min(max(number, 1), 200)
                case .schoolDays: threshold.schoolDays = min(max(number, 1), 195)
                case .oneIn: threshold.oneIn = min(max(number, 1), 10_000)
                }
            }
            digits = typed
            return []
        default: return nil
        }
    }
}
