import Domain
import EventLog
import Storage
import Testing

/// What every ``EventStore`` must do, whatever keeps it.
@Suite("Every store of events")
struct ConformanceTests {
    enum Kind: CaseIterable {
        case memory
        case file
    }

    /// A store and whatever must live as long as it.
    private struct Subject {
        let store: any EventStore
        let workshop: Workshop?

        init(_ kind: Kind) throws {
            switch kind {
            case .memory: (store, workshop) = (InMemoryEventStore(), nil)
            case .file:
                let workshop = try Workshop()
                (store, self.workshop) = (workshop.database, workshop)
            }
        }
    }

    private func command(_ number: UInt64) -> CommandID {
        CommandID(high: number, low: 1)
    }

    @Test("an empty log has no commits and a hash of zeroes", arguments: Kind.allCases)
    func empty(kind: Kind) throws {
        let subject = try Subject(kind)
        #expect(try subject.store.head() == LogHead(commit: 0, position: 0, hash: Array(repeating: 0, count: 32)))
        #expect(try subject.store.version(of: .setting) == 0)
    }

    @Test("numbers, positions and versions are gapless", arguments: Kind.allCases)
    func gapless(kind: Kind) throws {
        let subject = try Subject(kind)
        let first = try subject.store.append(
            Drafts.draft(command(1), [Drafts.marked(1), Drafts.marked(2)]), expecting: [Drafts.register: 0])
        #expect(first == CommitReceipt(number: 1, first: FactVersion(rawValue: 1), count: 2, isRepeat: false))
        let second = try subject.store.append(
            Drafts.draft(command(2), [Drafts.registered(1), Drafts.marked(3)]), expecting: [:])
        #expect(second == CommitReceipt(number: 2, first: FactVersion(rawValue: 3), count: 2, isRepeat: false))
        #expect(try subject.store.version(of: Drafts.register) == 3)
        #expect(try subject.store.version(of: .child(Drafts.child(1))) == 1)
        let head = try subject.store.head()
        #expect(head.commit == 2 && head.position == 4)
    }

    @Test("a stream that has moved is named with both versions, and nothing is written", arguments: Kind.allCases)
    func moved(kind: Kind) throws {
        let subject = try Subject(kind)
        _ = try subject.store.append(Drafts.draft(command(1), [Drafts.marked(1)]), expecting: [Drafts.register: 0])
        let head = try subject.store.head()
        #expect(throws: AppendError.moved(stream: Drafts.register, expected: 0, found: 1)) {
            try subject.store.append(Drafts.draft(command(2), [Drafts.marked(2)]), expecting: [Drafts.register: 0])
        }
        #expect(try subject.store.head() == head)
    }

    @Test("a command sent again gives its first result, whatever has moved since", arguments: Kind.allCases)
    func repeated(kind: Kind) throws {
        let subject = try Subject(kind)
        let draft = Drafts.draft(command(1), [Drafts.marked(1)])
        var first = try subject.store.append(draft, expecting: [Drafts.register: 0])
        _ = try subject.store.append(Drafts.draft(command(2), [Drafts.marked(2)]), expecting: [:])
        let head = try subject.store.head()
        let again = try subject.store.append(draft, expecting: [Drafts.register: 0])
        first.isRepeat = true
        #expect(again == first)
        #expect(try subject.store.head() == head)
    }

    @Test("a commit without events is refused", arguments: Kind.allCases)
    func emptyAppend(kind: Kind) throws {
        let subject = try Subject(kind)
        #expect(throws: AppendError.empty) {
            try subject.store.append(Drafts.draft(command(1), []), expecting: [:])
        }
        #expect(try subject.store.head().commit == 0)
    }

    @Test("ten thousand events go in as one commit", arguments: Kind.allCases)
    func large(kind: Kind) throws {
        let subject = try Subject(kind)
        let events = (1...10_000).map { Drafts.marked(Int64($0)) }
        let receipt = try subject.store.append(Drafts.draft(command(1), events), expecting: [Drafts.register: 0])
        #expect(receipt.count == 10_000)
        #expect(try subject.store.version(of: Drafts.register) == 10_000)
        #expect(try subject.store.head().position == 10_000)
        #expect(try subject.workshop?.database.verify().isSound ?? true)
    }

    @Test("text of every script goes in", arguments: Kind.allCases)
    func unicode(kind: Kind) throws {
        let subject = try Subject(kind)
        for (number, name) in ["Zoë", "Łukasz", "李明", "שרה", "👩‍👩‍👧", "a\u{301}\0b", ""].enumerated() {
            _ = try subject.store.append(
                Drafts.draft(
                    command(UInt64(number) + 1), [Drafts.registered(Int64(number) + 1, surname: name)],
                    by: Actor(id: StaffID(rawValue: 1), name: name, position: name)), expecting: [:])
        }
        #expect(try subject.store.head().commit == 7)
        #expect(try subject.workshop?.database.verify().isSound ?? true)
    }

    @Test("order comes from numbers: a clock that goes backwards changes nothing", arguments: Kind.allCases)
    func clock(kind: Kind) throws {
        let subject = try Subject(kind)
        for (number, time) in [2_000 as Int64, 1_000, -1_000, 4_102_444_800_000, 0].enumerated() {
            let receipt = try subject.store.append(
                Drafts.draft(command(UInt64(number) + 1), [Drafts.marked(Int64(number) + 1)], at: time),
                expecting: [:])
            #expect(receipt.number == Int64(number) + 1)
        }
        #expect(try subject.workshop?.database.verify().isSound ?? true)
    }

    @Test("every commit changes the head's hash", arguments: Kind.allCases)
    func hashes(kind: Kind) throws {
        let subject = try Subject(kind)
        var seen: Set<[UInt8]> = [try subject.store.head().hash]
        for number in 1...20 {
            _ = try subject.store.append(
                Drafts.draft(command(UInt64(number)), [Drafts.marked(Int64(number))]), expecting: [:])
            #expect(seen.insert(try subject.store.head().hash).inserted)
        }
    }
}
