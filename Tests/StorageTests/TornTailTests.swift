import Domain
import EventLog
import Foundation
import Storage
import TestSupport
import Testing

/// What a power cut may leave: the write-ahead log cut anywhere, or with torn sectors.
@Suite("A write-ahead log that was cut")
struct TornTailTests {
    @Test("leaves the longest run of whole commits, which verifies", arguments: 1...6)
    func cut(seed: UInt64) throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.registered(1)])
        // Emptied, the file grows with each commit, so that its length tells how many are whole.
        try workshop.tamper("PRAGMA wal_checkpoint(TRUNCATE)")
        var sizes: [Int] = []
        for child in 1...60 {
            try workshop.record([Drafts.marked(Int64(child)), Drafts.joined(Int64(child))])
            sizes.append(try Data(contentsOf: URL(filePath: workshop.folder.file + "-wal")).count)
        }
        let main = try Data(contentsOf: URL(filePath: workshop.folder.file))
        let wal = try Data(contentsOf: URL(filePath: workshop.folder.file + "-wal"))
        var random = SeededGenerator(seed: seed)
        for round in 0..<20 {
            let length = Int.random(in: 0...wal.count, using: &random)
            var tail = wal.prefix(length)
            if round.isMultiple(of: 3), tail.count > 512 {
                let sector = Int.random(in: 0..<tail.count / 512, using: &random) * 512
                tail.replaceSubrange(sector..<sector + 512, with: Data(repeating: 0, count: 512))
            }
            let folder = DataFolder(workshop.folder.path + "/cut\(round)")
            try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
            try main.write(to: URL(filePath: folder.file))
            try tail.write(to: URL(filePath: folder.file + "-wal"))
            let opened = try Storage.Database(opening: folder)
            let report = try opened.verify()
            #expect(report.isSound, "cut at \(length): \(String(describing: report.fault))")
            if !round.isMultiple(of: 3) {
                let whole = sizes.filter { $0 <= length }.count
                #expect(report.head.commit == Int64(whole) + 1)
            }
        }
    }
}
