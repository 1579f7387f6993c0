import Application
import Canvas

extension Shell {
    /// Takes one key: typing first where something is being typed, then the front screen, then what works everywhere.
    func handle(_ key: Key) {
        guard !TooSmall.applies(to: size) else { return }
        guard key != .unknown else { return }
        let scene = scene
        let last = stack.count - 1
        if case .paste = key, !stack[last].isTyping { return }
        if case .mouse(let action, let position) = key, click(action, at: position, scene: scene) { return }
        message = nil
        if let intents = answer(to: key, at: last, scene: scene) {
            carryOut(intents)
        } else if let intents = pressEverywhere(key, scene: scene) {
            carryOut(intents)
        } else if case .mouse = key {
            return
        } else {
            message = .refusal("\(key.name) does nothing here. F1 shows what does.")
        }
    }

    private func answer(to key: Key, at last: Int, scene: Scene) -> [Intent]? {
        if stack[last].isTyping {
            return stack[last].type(key, in: scene) ?? stack[last].press(key, in: scene)
        }
        return stack[last].press(key, in: scene) ?? stack[last].type(key, in: scene)
    }

    private func pressEverywhere(_ key: Key, scene: Scene) -> [Intent]? {
        guard let action = Self.actions.first(where: { $0.keys.contains(key) }) else { return nil }
        if isLocked, !Self.worksWhileLocked.contains(action.name) {
            return [.say(.refusal("Belong is locked. Say who you are first."))]
        }
        if front.isLayer, !Self.worksOverLayers.contains(action.name), !action.name.hasPrefix("go.") {
            return [.say(.refusal("\(key.name) does nothing here. Esc goes back first."))]
        }
        if let reason = action.unless(self, scene) { return [.say(.refusal(reason))] }
        var shell = self
        return action.run(&shell, scene)
    }

    /// A press on a place or on the key bar is the key that stands there.
    private func click(_ action: MouseAction, at position: Position, scene: Scene) -> Bool {
        guard action == .press else { return false }
        if let item = KeyBar(keyBarItems(scene)).item(at: position, in: Chrome.keyRow(of: size)), !isLocked {
            if let key = key(named: item.key) { handle(key) }
            return true
        }
        if position.row == 0, work.person != nil, !isLocked {
            if let place = Chrome(scene: scene).places(current: stack.last?.place).place(at: position.column) {
                carryOut([.go(place)])
                return true
            }
        }
        return false
    }

    /// The key that stands in the key bar under a name.
    private func key(named name: String) -> Key? {
        let keys = Self.actions.flatMap(\.keys) + front.shownKeys
        return keys.first { $0.name == name }
    }

    /// The names of the actions that work over a layer: none that changes what lies beneath it.
    static let worksOverLayers: Set<String> = ["leave", "redraw", "help", "lock", "saved", "back"]

    /// The names of the actions that work while the screen is blank.
    static let worksWhileLocked: Set<String> = ["leave", "redraw", "help"]
}
