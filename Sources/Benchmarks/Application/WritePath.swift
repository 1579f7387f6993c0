import Application
import ArgumentParser
import CFloor
import Crypto
import Domain
import Foundation
import Storage
import Vault

/// One durable mark through the whole write path, and signing in, each beside its floor.
struct WritePath: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write-path",
        abstract: "Measures a mark from the request to the disk, and a passphrase to Today.",
        discussion: "Makes an invented school of its own in FOLDER and removes it again.")

    @Option(help: "How many marks.")
    var marks = 1_000

    @Option(help: "Where to write; the disk decides the floor.")
    var folder = "/var/tmp"

    func run() throws {
        let place = ScratchSetting.folder(in: folder)
        defer {
            ScratchSetting.remove(place)
            try? FileManager.default.removeItem(atPath: DemoSchool.keyFile(of: place))
        }
        guard let start = Instant(london: "2026-11-23T08:52") else { throw ExitCode(2) }
        let clock = RehearsalClock(startingAt: start)
        let people = try DemoSchool(seed: 1, clock: clock, terminal: "bench", software: "bench").make(in: place)
        let work = try Workspace(
            database: Database(opening: place), clock: clock, terminal: "bench", software: "bench")
        let isQuick = try measureSignIn(work, people, in: place)
        let isFast = try measureMarks(work, in: place)
        guard isQuick, isFast else { throw ExitCode(1) }
    }

    private func measureSignIn(_ work: Workspace, _ people: [DemoSchool.SignIn], in place: DataFolder) throws -> Bool {
        guard let person = people.first(where: { $0.role == .practitioner }) else { throw ExitCode(1) }
        var whole: [Double] = []
        var scrypt: [Double] = []
        for _ in 0..<5 {
            let slot = try KeySlot(
                label: "floor", passphrase: Passphrase(typed: person.passphrase), settingKey: .init(size: .bits256))
            var begun = microseconds()
            _ = try slot.open(Passphrase(typed: person.passphrase))
            scrypt.append(microseconds() - begun)
            begun = microseconds()
            try work.signIn(name: person.signInName, passphrase: person.passphrase).get()
            _ = try work.today()
            whole.append(microseconds() - begun)
            work.signOut()
        }
        let beyond = Statistics.median(whole) - Statistics.median(scrypt)
        print(
            "passphrase to Today: \(Figure(beyond / 1000)) ms beyond scrypt's "
                + "\(Figure(Statistics.median(scrypt) / 1000)) ms (bar 200 ms)"
        )
        try work.signIn(name: person.signInName, passphrase: person.passphrase).get()
        return beyond <= 200_000
    }

    private func measureMarks(_ work: Workspace, in place: DataFolder) throws -> Bool {
        guard let store = floor_store_open(place.path + "/floor.db") else { throw ExitCode(3) }
        defer { floor_store_close(store) }
        let (group, session) = try work.registerToOpen().get()
        let page = try work.register(of: group, session)
        var seen: [ChildID: FactVersion] = [:]
        for row in page.rows { seen[row.id] = row.version }
        var ours: [Double] = []
        var theirs: [Double] = []
        for index in 0..<marks {
            let child = page.rows[index % page.rows.count].id
            let code: AttendanceCode = index / page.rows.count % 2 == 0 ? .illness : .medical
            var mark = floor_mark(
                child: Int64(index % 30) + 1, session: Int64(index / 30), code: 1, stream: Int64(index / 30) + 1,
                version: Int64(index % 30) + 1)
            var begun = microseconds()
            guard floor_store_mark(store, &mark) == 0 else { throw ExitCode(3) }
            theirs.append(microseconds() - begun)
            let request = RegisterRequest(
                group: group, session: session, commands: [.mark(child, code, basis: MarkBasis(seen: seen[child]))])
            begun = microseconds()
            let outcome = work.change(request)
            ours.append(microseconds() - begun)
            guard case .done = outcome else {
                print("a mark was not made: \(outcome)")
                throw ExitCode(1)
            }
            seen[child] = try work.register(of: group, session).rows.first { $0.id == child }?.version
        }
        let mine = Statistics.median(ours)
        let least = Statistics.median(theirs)
        print(
            "one durable mark: \(Figure(mine)) µs, plain C \(Figure(least)) µs, "
                + "ratio \(Figure(mine / least)) (bar 1.5)")
        return mine / least <= 1.5
    }
}
