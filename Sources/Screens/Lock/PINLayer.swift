import Application
public import Canvas

/// Chooses the PIN that lets this person back in while Belong runs.
public struct PINLayer: Screen {
    var first = TextField(isSecret: true)
    var second = TextField(isSecret: true)
    var isRepeating = false

    /// Asks for a PIN twice.
    public init() {}

    /// What can be done here.
    public static let actions: [Action<PINLayer>] = [
        Action(
            "pin.choose", label: "choose", "Keep this PIN.", keys: [.enter],
            run: { layer, _ in layer.enter() }),
        Action("pin.cancel", label: "back", "Keep things as they are.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over a screen.
    public var isLayer: Bool { true }
    /// Digits are typed.
    public var isTyping: Bool { true }
    /// It belongs to no place.
    public var place: Place? { nil }
    /// Where you are.
    public var path: [String] { ["PIN"] }
    /// What it is for.
    public var purpose: String { "Choose a PIN of 4 to 8 digits for today's hand-overs." }

    mutating func enter() -> [Intent] {
        guard isRepeating else {
            isRepeating = true
            return []
        }
        guard first.text == second.text else {
            self = PINLayer()
            return [.say(.refusal("The two were not the same. Once more, please."))]
        }
        let pin = first.text
        self = PINLayer()
        return [.choosePIN(pin)]
    }

    /// Types into the field.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        (isRepeating ? second.handle(key) : first.handle(key)) ? [] : nil
    }

    /// Draws the question.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let hints = [
            "A PIN goes on where F9 locked, while Belong runs; it never opens the file.",
            "4 to 8 digits, not all the same and not counting up or down (no 1111, no 1234).",
        ].flatMap { Text.wrap($0, width: area.columns) }
        return PromptLine(question: isRepeating ? "The same PIN again:" : "Your new PIN:", scene: scene)
            .draw(on: &grid, in: area, field: isRepeating ? second : first, above: hints)
    }
}
