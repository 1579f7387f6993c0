import Application
import Canvas
import Domain

/// A lesson note in two or three keys: what was seen by its letter, which lesson by its digit; the mark stays as it is.
struct LessonLayer: Screen {
    let child: ChildID
    let place: Place?
    /// The session that it is about; now where it is opened elsewhere than in a register.
    let session: Session?
    var calledName = ""
    var lessons: [LessonPlace] = []
    /// What was seen; `nil` while that is asked.
    var sign: LessonSign?
    var field = TextField()
    private var now = Session(CivilDate(dayNumber: 0), .morning)

    /// A note about a child.
    init(child: ChildID, from place: Place?, session: Session? = nil) {
        self.child = child
        self.place = place
        self.session = session
    }

    /// What can be done here.
    static let actions: [Action<LessonLayer>] = [
        Action(
            "lesson.keep", label: "keep", "Keep this lesson note; the session's mark stays as it is.", keys: [.enter],
            unless: { layer, _ in layer.sign == nil ? "What was seen? One of the letters shown." : nil },
            run: { layer, _ in layer.keep(LessonPlace(layer.field.text) ?? LessonPlace(lesson: "")) }),
        Action(
            "lesson.back", label: "back", "Back, one choice; nothing is kept.", keys: [.escape],
            run: { layer, _ in
                guard layer.sign != nil else { return [.pop] }
                layer.sign = nil
                return []
            }),
    ]

    /// It lies over a screen.
    var isLayer: Bool { true }
    /// Letters choose.
    var isTyping: Bool { true }
    /// Where you are.
    var path: [String] { ["Lesson note"] }
    /// What it is for.
    var purpose: String { "What you saw within a session: left a lesson, stayed elsewhere. It never changes the mark." }
    /// A kinder way to say what is typed.
    func hint(in scene: Scene) -> String? { scene.language.hint(for: field.text) }

    /// Asks which lessons there are to choose from.
    mutating func load(from work: Workspace) throws {
        calledName = try work.called(child)
        lessons = try work.lessonsToChoose(for: child)
        now = session ?? Session(work.wall.date, work.wall.clock.minute < 12 * 60 + 30 ? .morning : .afternoon)
    }

    /// A letter says what was seen, then a digit which lesson; everything else types a lesson.
    mutating func type(_ key: Key, in scene: Scene) -> [Intent]? {
        guard sign != nil else {
            guard case .character(let letter) = key else { return nil }
            guard let found = LessonSign.allCases.first(where: { String($0.letter) == letter.lowercased() }) else {
                return [.say(.refusal("\(letter) is none of these: one of the letters shown."))]
            }
            sign = found
            return []
        }
        if field.isEmpty, case .character(let digit) = key, let number = digit.wholeNumberValue,
            lessons.indices.contains(number - 1)
        {
            return keep(lessons[number - 1])
        }
        return field.handle(key) ? [] : nil
    }

    private func keep(_ place: LessonPlace) -> [Intent] {
        guard let sign else { return [] }
        let note = LessonNote(
            sign: sign, lesson: place.lesson, room: place.room, adult: place.adult, half: now.half)
        return [.ask(StoryRequest.keep(.lesson(note), child: child, name: calledName, on: now.date))]
    }

    private var rows: [String] {
        guard sign != nil else { return LessonSign.allCases.map { "\($0.letter)  \($0.words) \u{2026}" } }
        return lessons.enumerated().map { "\($0 + 1)  \($1.words)" }
    }

    /// Draws the letters, or the lessons and a field for another.
    func draw(on grid: inout Grid, in area: Rect, scene: Scene) -> Rest {
        let title = "Lesson note: \(calledName), \(now.half.name) of \(now.date.short)"
        let count = rows.count + (sign == nil ? 1 : 2)
        let inside = Panel(title: title, lines: count, width: 64).draw(on: &grid, in: area, scene: scene)
        let question = sign.map { "\(calledName) \($0.words) …" } ?? "What did you see?"
        grid.write(question, row: inside.row, column: inside.column, width: inside.columns, role: .textStrong)
        let room = max(inside.rows - (sign == nil ? 1 : 2), 0)
        for (index, line) in rows.prefix(room).enumerated() {
            grid.write(line, row: inside.row + 1 + index, column: inside.column, width: inside.columns)
        }
        guard sign != nil else { return Rest(Position(row: inside.row, column: inside.column)) }
        let label = "Another: "
        let row = inside.endRow - 1
        let column = grid.write(label, row: row, column: inside.column, role: .text)
        let rect = Rect(row: row, column: column, rows: 1, columns: max(inside.endColumn - column, 1))
        field.draw(
            on: &grid, in: rect, signs: scene.signs, placeholder: "lesson, room, adult",
            marked: scene.language.marks(in: field.text))
        return Rest(field.cursor(in: rect), isVisible: true)
    }
}
