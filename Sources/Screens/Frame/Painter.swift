import Canvas

/// Turns the stack of screens into one frame: the frontmost whole screen, its chrome, and the layers over it.
struct Painter {
    let scene: Scene

    /// The frame of a stack.
    func frame(of stack: [any Screen], message: Message?, keys: [KeyBar.Item]) -> Frame {
        var grid = Grid(size: scene.size)
        let base = stack.lastIndex { !$0.isLayer } ?? 0
        let area = Chrome.area(of: scene.size)
        var rest = Rest(Position(row: area.row, column: 0))
        guard base < stack.count else { return Frame(grid: grid, cursor: rest.position) }
        if stack[base].blanksScreen {
            rest = stack[base].draw(on: &grid, in: Rect(scene.size), scene: scene)
        } else {
            let chrome = Chrome(scene: scene)
            chrome.drawPlaces(on: &grid, current: stack[base].place)
            chrome.drawPath(on: &grid, path: stack[base].path, fact: stack[base].fact(in: scene))
            rest = stack[base].draw(on: &grid, in: area, scene: scene)
            let hint = stack.last?.hint(in: scene).map { Message(.refusal, $0) }
            chrome.drawMessage(on: &grid, message: message ?? hint, count: stack[base].count(in: scene))
            chrome.drawKeys(on: &grid, items: keys)
        }
        for layer in stack[(base + 1)...] {
            rest = layer.draw(on: &grid, in: area, scene: scene)
        }
        return Frame(grid: grid, cursor: rest.position, isCursorVisible: rest.isVisible)
    }
}
