import Application
import ArgumentParser
import Domain
import Foundation
import Storage
import Vault

/// A rehearsal of its own for measuring, signed in as its manager.
enum ScratchWorkspace {
    static func make(in folder: DataFolder, now: String = "2026-11-23T08:52") throws -> Workspace {
        guard let start = Instant(london: now) else { throw ExitCode(2) }
        let clock = RehearsalClock(startingAt: start)
        let file = try KeyFile(label: "bench", position: "rehearsal")
        _ = try Founding(name: "Bench", profile: .school, isRehearsal: true).make(
            in: folder, manager: .keyFile(file), clock: clock, terminal: "bench", software: "bench")
        let work = try Workspace(
            database: Database(opening: folder), clock: clock, terminal: "bench", software: "bench")
        try work.signIn(with: file).get()
        return work
    }
}
