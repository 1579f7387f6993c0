import Domain
import EventLog
import GRDB
import Storage
import Testing

@Suite("Read models are what the log gives")
struct ReplayTests {
    @Test("a replay from nothing gives the kept read models, row for row", arguments: 1...12)
    func replay(seed: UInt64) throws {
        let workshop = try Workshop()
        var history = RandomHistory(workshop, seed: seed)
        try history.run(commits: 120)
        let report = try workshop.database.verify()
        #expect(report.fault == nil)
        #expect(report.drifted == [])
        let rebuilt = try workshop.database.rebuild()
        #expect(rebuilt.isUnchanged && rebuilt.remade == [])
    }

    @Test("marks are those of a plain fold, now and as at every commit", arguments: [3, 7])
    func fold(seed: UInt64) throws {
        let workshop = try Workshop()
        var history = RandomHistory(workshop, seed: seed)
        try history.run(commits: 80)
        try workshop.database.read { (snapshot: Snapshot) throws in
            for (place, entry) in history.marks {
                let kept = try #require(try snapshot.entry(of: place.child, in: place.session))
                #expect(RandomHistory.Entry(mark: kept.mark, version: kept.version) == entry)
            }
            for (commit, marks) in history.ages.enumerated() where commit.isMultiple(of: 7) {
                for place in history.marks.keys {
                    let then = try snapshot.history(of: place.child, in: place.session)
                        .last { $0.commit.number <= commit }
                    #expect(then?.to == marks[place]?.mark)
                    #expect(then?.version == marks[place]?.version)
                }
                for session in Set(history.marks.keys.map(\.session)) {
                    let register = try snapshot.register(Drafts.group, session, asAt: Int64(commit))
                    let wanted = marks.filter { $0.key.session == session && $0.value.mark != nil }
                    #expect(register == Dictionary(uniqueKeysWithValues: wanted.map { ($0.key.child, $0.value.mark!) }))
                }
            }
        }
    }

    @Test("a read model that drifted is named, put right, and then holds")
    func drift() throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.marked(1), Drafts.marked(2), Drafts.registered(1)])
        try workshop.tamper("UPDATE mark SET code = 19 WHERE child = 1")
        try workshop.tamper("DELETE FROM mark WHERE child = 2")
        try workshop.tamper("INSERT INTO listed_reason VALUES (0, 'because')")
        let report = try workshop.database.verify()
        #expect(!report.isSound)
        #expect(report.drifted.map(\.table) == ["listed_reason", "mark"])
        let rebuilt = try workshop.database.rebuild()
        let mark = try #require(rebuilt.changed.first { $0.table == "mark" })
        #expect(mark.missing == 2 && mark.wrong == 1)
        #expect(try workshop.database.verify().isSound)
        #expect(try workshop.database.rebuild().isUnchanged)
    }

    @Test("a read model made by older rules is remade on opening, beside the others")
    func versions() throws {
        let workshop = try Workshop()
        var history = RandomHistory(workshop, seed: 5)
        try history.run(commits: 40)
        try workshop.tamper("UPDATE read_model SET version = 0 WHERE name = 'mark'")
        try workshop.tamper("DELETE FROM read_model WHERE name = 'membership'")
        try workshop.tamper("DROP TABLE mark; CREATE TABLE mark(old TEXT) STRICT")
        try workshop.tamper("INSERT INTO read_model VALUES ('of-long-ago', 3)")
        let opened = try workshop.opened()
        #expect(try opened.verify().isSound)
        let versions = try workshop.rawQueue().read { raw in
            try Row.fetchAll(raw, sql: "SELECT name, version FROM read_model ORDER BY name").map {
                $0["name"] as String
            }
        }
        #expect(!versions.contains("of-long-ago") && versions.contains("mark") && versions.contains("membership"))
    }
}
