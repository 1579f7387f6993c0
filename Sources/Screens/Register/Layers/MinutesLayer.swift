public import Application
public import Canvas
import Domain

/// Asks for minutes late, or a time of arrival, of the mark last made.
public struct MinutesLayer: Screen {
    let child: RegisterRow
    var field = TextField()

    /// Asks about a child.
    public init(child: RegisterRow) {
        self.child = child
    }

    /// What can be done here.
    public static let actions: [Action<MinutesLayer>] = [
        Action(
            "minutes.give", label: "keep", "Keep these minutes, or this time of arrival.", keys: [.enter],
            unless: { layer, _ in
                layer.answer == nil ? "Minutes such as 7, or a time such as 0908." : nil
            },
            run: { layer, _ in layer.answer.map { [.submit($0)] } ?? [] }),
        Action("minutes.cancel", label: "leave it", "Change nothing.", keys: [.escape], run: { _, _ in [.pop] }),
    ]

    /// It lies over the register.
    public var isLayer: Bool { true }
    /// Digits are typed.
    public var isTyping: Bool { true }
    /// It belongs to Register.
    public var place: Place? { .register }
    /// Where you are.
    public var path: [String] { ["Minutes"] }
    /// What it is for.
    public var purpose: String { "Say how late, in minutes, or when the child arrived." }

    /// Up to three digits are minutes; four, or a colon, are a time.
    var answer: Answer? {
        let text = field.text.trimmingBlanks()
        let command: RegisterCommand
        if text.count <= 3, let minutes = Int(text), minutes >= 0 {
            command = .setMinutes(child.id, minutes, basis: child.basis)
        } else if let time = ClockTime(text) {
            command = .arrive(child.id, at: time, basis: child.basis)
        } else {
            return nil
        }
        return .changes([command], of: child.id, goesOn: false, draft: nil)
    }

    /// Types digits and colons; anything else is no use here.
    public mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        if case .character(let character) = key, !character.isNumber, character != ":" {
            return [.say(.refusal("Minutes such as 7, or a time such as 0908; then Enter."))]
        }
        return field.handle(key) ? [] : nil
    }

    /// Draws the question.
    public func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        PromptLine(question: "\(child.calledName): minutes late (7) or arrived at (0908)?", scene: scene)
            .draw(on: &grid, in: area, field: field)
    }
}
