import Foundation
import Testing

@testable import Application

@Suite("Writing in the person's own editor")
struct ExternalEditorTests {
    private func editor(_ command: String?, places: [String] = ["/dev/shm"]) -> ExternalEditor {
        ExternalEditor(
            environment: { ["EDITOR": command, "PATH": "/usr/bin:/bin"][$0] ?? nil }, places: places)
    }

    private var leftovers: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/dev/shm")) ?? []
        return names.filter { $0.hasPrefix("belong-edit-\(getuid())-\(getpid())-") }
    }

    /// Runs as one test: its parts look for what is left in the one place.
    @Test(
        "what was written comes back, in a folder and a file of one's own, and nothing is left, also of a dead editor")
    func whole() throws {
        try #require(MemoryFolder.isMemory("/dev/shm"))
        let append = "sh -c 'printf more >> \"$1\"' x"
        #expect(editor(append).edit("words") == .success("words\nmore"))
        let modes = "sh -c 'stat -c %a \"$1\" \"$(dirname \"$1\")\" > \"$1.new\"; mv \"$1.new\" \"$1\"' x"
        #expect(editor(modes).edit("words") != .failure(.failed))
        let seen = "sh -c 'm=$(stat -c %a \"$1\" \"$(dirname \"$1\")\"); printf %s \"$m\" > \"$1\"' x"
        #expect(editor(seen).edit("words") == .success("600\n700"))
        // A swap file, and a folder, that the editor leaves.
        #expect(editor("sh -c 'mkdir \"$1.d\"; touch \"$1.d/a\" \"$1.swp\"' x").edit("words") == .success("words"))
        #expect(editor("sh -c 'printf saved > \"$1\"; kill -9 $$' x").edit("words") == .success("saved"))
        #expect(editor("sh -c 'printf half > \"$1\"; exit 1' x").edit("words") == .failure(.failed))
        #expect(editor("sh -c 'rm \"$1\"' x").edit("words") == .failure(.noFile))
        #expect(leftovers.isEmpty)
    }

    @Test("where no editor is chosen, or no folder is kept in memory, it is refused with the reason")
    func refusals() {
        #expect(editor(nil).edit("words") == .failure(.none))
        #expect(editor("true", places: ["/proc", "/nowhere", ""]).edit("words") == .failure(.noMemory))
        #expect("\(EditorError.noMemory)".contains("never written to a disk"))
    }

    @Test("what a crash left behind is removed, and what a living process has is not")
    func sweep() throws {
        try #require(MemoryFolder.isMemory("/dev/shm"))
        let dead = "/dev/shm/belong-edit-\(getuid())-2147480000-crashd"
        let alive = "/dev/shm/belong-edit-\(getuid())-1-alived"
        for folder in [dead, alive] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        defer { try? FileManager.default.removeItem(atPath: alive) }
        MemoryFolder.sweep("/dev/shm")
        #expect(!FileManager.default.fileExists(atPath: dead) && FileManager.default.fileExists(atPath: alive))
    }
}
