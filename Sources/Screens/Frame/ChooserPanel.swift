import Canvas

/// A list that narrows as words are typed, in a panel over the screen.
struct ChooserPanel<ID: Hashable & Sendable> {
    /// What is chosen from.
    var chooser: Chooser<ID>
    /// The words in the panel's frame.
    let title: String
    /// The words before the field.
    let prompt: String
    /// What is said when nothing matches.
    let empty: String
    /// Columns wanted.
    let width: Int

    /// A panel around options.
    init(_ options: [Chooser<ID>.Option], title: String, prompt: String, empty: String, width: Int) {
        chooser = Chooser(options)
        self.title = title
        self.prompt = prompt
        self.empty = empty
        self.width = width
    }

    /// The option that Enter would choose; `nil` when none matches.
    var selected: Chooser<ID>.Option? { chooser.selected }

    /// Types into the search, or moves in the list.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        let area = Chrome.area(of: scene.size)
        return chooser.handle(key, in: panel(in: area).inside(of: area)) ? [] : nil
    }

    /// Draws the field and the list; gives where the cursor rests.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let inside = panel(in: area).draw(on: &grid, in: area, scene: scene)
        chooser.draw(on: &grid, in: inside, signs: scene.signs, prompt: prompt, empty: empty)
        return Rest(chooser.cursor(in: inside, prompt: prompt), isVisible: true)
    }

    private func panel(in area: Rect) -> Panel {
        Panel(title: title, lines: area.rows - 2, width: width)
    }
}
