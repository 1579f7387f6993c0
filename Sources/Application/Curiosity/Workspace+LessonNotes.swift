import Canvas
public import Domain
import Storage

extension Workspace {
    /// Lessons, rooms and adults that lesson notes of the last weeks name, the most often named first: to be chosen
    /// with one key.
    public func lessonsToChoose(for child: ChildID) throws -> [LessonPlace] {
        _ = try requireChild(child)
        let notes = try currentEntries(of: [.lesson], from: wall.date.adding(days: -120), to: wall.date)
        var counts: [LessonPlace: (count: Int, isOwn: Bool)] = [:]
        for (whose, line) in notes {
            guard case .lesson(let note)? = line.content else { continue }
            let place = LessonPlace(lesson: note.lesson, room: note.room, adult: note.adult)
            guard !place.words.isEmpty else { continue }
            counts[place, default: (0, false)].count += 1
            if whose == child { counts[place]?.isOwn = true }
        }
        let known = counts.sorted { left, right in
            (left.value.isOwn ? 0 : 1, -left.value.count, left.key.words)
                < (right.value.isOwn ? 0 : 1, -right.value.count, right.key.words)
        }.map(\.key)
        let proposed = LessonPlace.proposed.filter { place in !known.contains { $0.lesson == place.lesson } }
        return Array((known + proposed).prefix(9))
    }

    /// The lessons, rooms and adults that each child stayed away from: what detection of pattern d11 reads.
    func missedLessons(at snapshot: Snapshot) throws -> [ChildID: [ChildHistory.MissedLesson]] {
        var spellings: [String: String] = [:]
        var missed: [ChildID: [ChildHistory.MissedLesson]] = [:]
        for record in try snapshot.currentEntries(of: [.lesson]) where access.sees(record.child) {
            guard case .lesson(let note)? = try opened(record) else { continue }
            for name in note.avoided {
                let known = spellings[Text.folded(name)] ?? name
                spellings[Text.folded(name)] = known
                missed[record.child, default: []]
                    .append(ChildHistory.MissedLesson(Session(record.day, note.half), known))
            }
        }
        return missed.mapValues { $0.sorted { $0.session.number < $1.session.number } }
    }
}

/// A lesson with its room and its adult, as lesson notes name them.
public struct LessonPlace: Hashable, Sendable {
    /// The lesson.
    public var lesson: String
    /// The room or area.
    public var room: String
    /// The adult.
    public var adult: String

    /// A lesson, with room and adult where they are known.
    public init(lesson: String, room: String = "", adult: String = "") {
        self.lesson = lesson
        self.room = room
        self.adult = adult
    }

    /// As it is chosen and typed: `maths, Room 4, Mr Okafor`.
    public var words: String { [lesson, room, adult].filter { !$0.isEmpty }.joined(separator: ", ") }

    /// Reads a lesson as it is typed: lesson, room, adult, with commas between; `nil` where nothing is typed.
    public init?(_ text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmingBlanks() }
        guard parts.contains(where: { !$0.isEmpty }) else { return nil }
        self.init(
            lesson: parts[0], room: parts.count > 1 ? parts[1] : "",
            adult: parts.dropFirst(2).filter { !$0.isEmpty }.joined(separator: ", "))
    }

    /// Lessons to choose from until notes name others.
    static let proposed = [
        "maths", "English", "phonics", "PE", "assembly", "lunch hall", "science", "music", "group time",
    ].map { LessonPlace(lesson: $0) }
}

extension LessonNote {
    /// What the child stayed away from; where only a room is named it is where they went.
    var avoided: [String] {
        let place = lesson.isEmpty && sign != .stayed ? room : lesson
        return [place, adult].filter { !$0.isEmpty }
    }
}
