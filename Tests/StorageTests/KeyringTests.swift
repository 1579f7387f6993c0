import Domain
import EventLog
import Foundation
import Storage
import Testing

@Suite("The keyring")
struct KeyringTests {
    private struct Refused: Error {}

    @Test("words come back from the file when it is opened again with the key")
    func reopened() throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.registered(1, surname: "Okonkwo-Żmuda")])
        let opened = try workshop.opened()
        let sealer = try #require(opened.sealer)
        let (details, words) = try opened.read { (snapshot: Snapshot) throws in
            (
                try snapshot.child(Drafts.child(1))?.details?.open(with: sealer),
                try snapshot.commits(after: 0).first?.actorWords.open(with: sealer)
            )
        }
        #expect(details?.surname == "Okonkwo-Żmuda")
        #expect(words == StaffWords(name: "Priya Nair", position: "class teacher"))
    }

    @Test("nothing personal lies in the folder's bytes")
    func nothingPersonal() throws {
        let workshop = try Workshop()
        let contact = ContactDetails(
            surname: "Quixoticsurname", forename: "Rachel", relationship: "Mother", hasParentalResponsibility: true,
            priority: 1, phone: "01632 960007", email: "quixotic@example.org", preferredChannel: "text",
            language: "English", livesWith: true, mayCollect: true)
        let child = Drafts.child(1)
        try workshop.record([
            Drafts.registered(1, surname: "Vermilionsurname"),
            NewEvent(.child(child), .child(.contactAdded(child, ContactID(rawValue: 1), contact))),
            NewEvent(
                Drafts.register,
                .register(.noted(child: child, session: Drafts.morning, note: SessionNote(said: "Heliotropewords")))),
        ])
        try workshop.database.checkpointIfIdle()
        let bytes = try workshop.bytes()
        for word in [
            "Vermilionsurname", "Quixoticsurname", "01632 960007", "quixotic@", "Heliotropewords", "Priya Nair",
            "class teacher",
        ] {
            #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
        }
        // The search itself finds what is plain.
        #expect(bytes.range(of: Data("Oak door".utf8)) != nil)
    }

    @Test("one child's key opens nothing of another's, and no words pass for another kind")
    func bound() throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.registered(1), Drafts.registered(2)])
        let sealer = try #require(workshop.database.sealer)
        let details = try #require(try workshop.database.read { try $0.child(Drafts.child(1))?.details })
        let key = details.context.rawValue
        #expect(throws: (any Error).self) {
            try sealer.open(details.bytes, with: .child(Drafts.child(2)), context: key)
        }
        #expect(throws: (any Error).self) {
            try sealer.open(details.bytes, with: .child(Drafts.child(1)), context: key + 1)
        }
        #expect(throws: (any Error).self) { try sealer.open(details.bytes, with: .setting, context: key) }
    }

    @Test("a destroyed key opens as nothing and seals nothing more")
    func destroyed() throws {
        let workshop = try Workshop()
        try workshop.record([Drafts.registered(1)])
        try workshop.tamper("UPDATE child_key SET wrapped = NULL WHERE child = 1")
        let opened = try workshop.opened()
        let sealer = try #require(opened.sealer)
        let details = try #require(try opened.read { try $0.child(Drafts.child(1))?.details })
        #expect(try details.open(with: sealer) == nil)
        let command = workshop.command()
        #expect(throws: StorageError.keyDestroyed) {
            try opened.change(command) { _ in Drafts.draft(command, [Drafts.registered(1)]) }
        }
    }

    @Test("a key made in a change that failed is not used again")
    func rolledBack() throws {
        let workshop = try Workshop()
        let command = workshop.command()
        #expect(throws: Refused.self) {
            try workshop.database.change(
                command, alongside: { _ in throw Refused() },
                decide: { _ in Drafts.draft(command, [Drafts.registered(1)]) })
        }
        try workshop.record([Drafts.registered(1, surname: "Baker")])
        let opened = try workshop.opened()
        let details = try #require(try opened.read { try $0.child(Drafts.child(1))?.details })
        #expect(try details.open(with: try #require(opened.sealer))?.surname == "Baker")
    }
}
