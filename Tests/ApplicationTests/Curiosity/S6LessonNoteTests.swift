import Domain
import Storage
import TestSupport
import Testing

@testable import Application

@Suite("S6: a lesson note is kept beside the register and never alters it")
struct S6LessonNoteTests {
    @Test("the session's mark and every figure stay as they were")
    func marksStay() throws {
        let setting = try CuriosityScene.make()
        let work = setting.workspace
        let child = TestSetting.child(1)
        let before = try work.childPage(of: child)
        for day in ["2026-11-18", "2026-11-19", "2026-11-20"] {
            try work.keep(
                .lesson(LessonNote(sign: .left, lesson: "Maths", room: "Room 4", adult: "Mr Okafor", half: .morning)),
                about: child, on: CuriosityScene.date(day))
        }
        let after = try work.childPage(of: child)
        #expect(after.figures.counts == before.figures.counts)
        #expect(after.timeline.filter { if case .entry = $0.content { true } else { false } }.count == 3)
        let words = after.timeline.compactMap { item in
            if case .entry = item.content { item.sentence(after.names) } else { nil }
        }
        #expect(words.first?.hasSuffix("left Maths, Room 4, Mr Okafor") == true)
        #expect(words.first?.contains("morning") == true)
    }

    @Test("lesson and adult are what a child stayed away from; of another place only the lesson is")
    func avoided() throws {
        let left = LessonNote(sign: .left, lesson: "maths", room: "Room 4", adult: "Mr Okafor", half: .morning)
        let stayed = LessonNote(sign: .stayed, room: "library", half: .morning)
        let hall = LessonNote(sign: .away, room: "lunch hall", half: .afternoon)
        #expect(left.avoided == ["maths", "Mr Okafor"] && stayed.avoided.isEmpty && hall.avoided == ["lunch hall"])
        #expect(stayed.what == "stayed in library" && hall.what == "was not in lunch hall")
    }

    @Test("notes in any spelling of one lesson are one lesson to detection, in order of time")
    func missedLessons() throws {
        let setting = try CuriosityScene.make()
        let work = setting.workspace
        let child = TestSetting.child(1)
        for (day, lesson) in [("2026-11-20", "MATHS"), ("2026-11-18", "maths"), ("2026-11-19", "Music")] {
            try work.keep(
                .lesson(LessonNote(sign: .left, lesson: lesson, half: .morning)), about: child,
                on: CuriosityScene.date(day))
        }
        let missed = try work.database.read { try work.missedLessons(at: $0) }
        #expect(missed.keys.map(\.self) == [child])
        #expect(missed[child]?.map(\.session.date.iso) == ["2026-11-18", "2026-11-19", "2026-11-20"])
        #expect(missed[child]?.map(\.lesson) == ["MATHS", "Music", "MATHS"])
    }

    @Test("lessons are chosen with one key: the child's own first, then those most often named, then proposed ones")
    func lessons() throws {
        let setting = try CuriosityScene.make()
        let work = setting.workspace
        for (place, lesson, room) in [(1, "music", ""), (2, "maths", "Room 4"), (3, "maths", "Room 4")] {
            try work.keep(
                .lesson(LessonNote(sign: .left, lesson: lesson, room: room, half: .morning)),
                about: TestSetting.child(place))
        }
        let own = try work.lessonsToChoose(for: TestSetting.child(1)).map(\.words)
        #expect(own.prefix(2) == ["music", "maths, Room 4"] && own.count == 9)
        #expect(try work.lessonsToChoose(for: TestSetting.child(4)).map(\.words).first == "maths, Room 4")
        #expect(
            LessonPlace("maths, Room 4, Mr Okafor") == LessonPlace(lesson: "maths", room: "Room 4", adult: "Mr Okafor"))
        #expect(LessonPlace(" , ") == nil)
    }
}
