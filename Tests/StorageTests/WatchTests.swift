import Domain
import EventLog
import Foundation
import Storage
import Testing

@Suite("Waking for another process's change")
struct WatchTests {
    private func isReadable(_ descriptor: Int32) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 2_000) == 1
    }

    @Test("another's commit wakes the loop, and draining says so once")
    func another() throws {
        let workshop = try Workshop()
        let watch = try WriteWatch(workshop.database)
        let other = try workshop.opened()
        let head = try workshop.database.head().commit
        let command = workshop.command()
        _ = try other.change(command) { _ in Drafts.draft(command, [Drafts.marked(1)]) }
        #expect(isReadable(watch.fileDescriptor))
        #expect(try watch.drain())
        #expect(try !watch.drain())
        let news = try workshop.database.read { try $0.commits(after: head) }
        #expect(news.map(\.commandID) == [command])
    }

    @Test("our own commit is no news")
    func own() throws {
        let workshop = try Workshop()
        let watch = try WriteWatch(workshop.database)
        try workshop.record([Drafts.marked(1)])
        #expect(isReadable(watch.fileDescriptor))
        #expect(try !watch.drain())
    }

    @Test("reading, here or elsewhere, wakes nobody")
    func reading() throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.marked(1)])
        let watch = try WriteWatch(workshop.database)
        let other = try workshop.opened()
        _ = try watch.drain()
        _ = try other.read { try $0.memberships() }
        _ = try workshop.database.head()
        var waiting = pollfd(fd: watch.fileDescriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&waiting, 1, 100) == 0)
    }

    @Test("an idle checkpoint moves the log into the main file and loses nothing")
    func checkpoint() throws {
        let workshop = try Workshop()
        for child in 1...50 { try workshop.record([Drafts.marked(Int64(child))]) }
        let before = try Data(contentsOf: URL(filePath: workshop.folder.file)).count
        try workshop.database.checkpointIfIdle()
        #expect(try Data(contentsOf: URL(filePath: workshop.folder.file)).count >= before)
        // The main file alone now holds everything.
        let copy = try Workshop()
        for suffix in ["-wal", "-shm", ""] { try? FileManager.default.removeItem(atPath: copy.folder.file + suffix) }
        try FileManager.default.copyItem(atPath: workshop.folder.file, toPath: copy.folder.file)
        let opened = try Storage.Database(opening: copy.folder)
        #expect(try opened.head() == workshop.database.head())
        #expect(try opened.verify().isSound)
    }
}
