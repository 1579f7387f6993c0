import Crypto
import Testing

@testable import Vault

@Suite("Key slots")
struct KeySlotTests {
    let settingKey = SymmetricKey(size: .bits256)
    /// The least work that a slot may ask for, so that hundreds of attempts stay quick.
    let cheap: ScryptCost

    init() throws {
        cheap = try #require(ScryptCost(rounds: 10, blockSize: 1, parallelism: 1))
    }

    @Test("a passphrase opens its slot, also after the slot was stored, at the cost of a new one")
    func passphrase() throws {
        let made = try KeySlot(
            label: "priya", passphrase: Passphrase(choosing: "maps and guinea pigs"), settingKey: settingKey)
        let slot = try KeySlot(bytes: made.bytes)
        #expect(slot == made)
        #expect(slot.cost == .standard)
        #expect(try slot.open(Passphrase(typed: "maps and guinea pigs")) == settingKey)
    }

    @Test(
        "another passphrase, also an empty one, is a wrong passphrase", arguments: ["", "maps", "Maps and guinea pigs"])
    func wrongPassphrase(typed: String) throws {
        let slot = try passphraseSlot()
        #expect(throws: KeySlotFault.wrongPassphrase) { try slot.open(Passphrase(typed: typed)) }
    }

    @Test("an accent typed as one character or as two opens the same slot")
    func composedForm() throws {
        let slot = try KeySlot(
            label: "priya", passphrase: Passphrase(choosing: "am\u{E9}lie draws maps"), settingKey: settingKey,
            cost: cheap)
        #expect(try slot.open(Passphrase(typed: "ame\u{301}lie draws maps")) == settingKey)
    }

    @Test("the recovery phrase opens its slot after a trip over paper")
    func recovery() throws {
        let phrase = RecoveryPhrase()
        let made = try KeySlot(label: "recovery", recovery: phrase, settingKey: settingKey)
        let typed = try RecoveryPhrase(reading: phrase.printed.lowercased())
        #expect(try KeySlot(bytes: made.bytes).open(typed) == settingKey)
        #expect(throws: KeySlotFault.wrongRecoveryPhrase) { try made.open(RecoveryPhrase()) }
    }

    @Test("a key file opens its slot and no other file does")
    func keyFile() throws {
        let file = try KeyFile(label: "night import", position: "data script")
        let slot = try KeySlot(keyFile: file, settingKey: settingKey)
        #expect(slot.label == "night import")
        #expect(try slot.open(KeyFile(text: file.text)) == settingKey)
        let other = try KeyFile(label: "night import", position: "data script")
        #expect(throws: KeySlotFault.wrongKeyFile) { try slot.open(other) }
    }

    @Test("a slot says what it opens with when it is tried with something else")
    func otherKind() throws {
        #expect(throws: KeySlotFault.otherKind(.passphrase)) { try passphraseSlot().open(RecoveryPhrase()) }
        let recovery = try KeySlot(label: "recovery", recovery: RecoveryPhrase(), settingKey: settingKey)
        #expect(throws: KeySlotFault.otherKind(.recovery)) { try recovery.open(Passphrase(typed: "maps")) }
    }

    @Test("two slots of one passphrase have nothing in common")
    func salted() throws {
        let first = try passphraseSlot()
        let second = try passphraseSlot()
        #expect(first.salt != second.salt)
        #expect(first.wrapped != second.wrapped)
    }

    @Test("a stored slot holds neither the passphrase nor the key")
    func nothingPlain() throws {
        let passphrase = "maps and guinea pigs"
        let bytes = try passphraseSlot(passphrase).bytes
        let key = settingKey.withUnsafeBytes { [UInt8]($0) }
        #expect(!bytes.holds(Array(passphrase.utf8)))
        #expect(!bytes.holds(Array(key.prefix(8))))
        #expect(bytes.holds(Array("priya".utf8)), "the label is plain by design, and proves that the search finds")
    }

    @Test("no byte of a stored slot can be changed: label, kind, salt and cost are bound to the key")
    func tampering() throws {
        let slot = try passphraseSlot()
        for index in slot.bytes.indices {
            for bit: UInt8 in [0x01, 0x80] {
                var changed = slot.bytes
                changed[index] ^= bit
                #expect(throws: KeySlotFault.self) {
                    try KeySlot(bytes: changed).open(Passphrase(typed: "maps and guinea pigs"))
                }
            }
        }
    }

    @Test("bytes that are cut short or go on are no slot")
    func wrongLength() throws {
        let bytes = try passphraseSlot().bytes
        for length in 0..<bytes.count {
            #expect(throws: KeySlotFault.malformed) { try KeySlot(bytes: Array(bytes.prefix(length))) }
        }
        #expect(throws: KeySlotFault.malformed) { try KeySlot(bytes: bytes + [0]) }
    }

    @Test(
        "a cost outside the bounds is refused before any work is done",
        arguments: [[63, 8, 1], [15, 255, 1], [9, 8, 1], [15, 8, 0]])
    func costBounds(cost: [UInt8]) throws {
        var bytes = try passphraseSlot().bytes
        bytes.replaceSubrange(3..<6, with: cost)
        #expect(throws: KeySlotFault.costOutOfBounds) { try KeySlot(bytes: bytes) }
    }

    @Test("a slot of a newer program is named as one")
    func newerVersion() throws {
        var bytes = try passphraseSlot().bytes
        bytes[0] = 9
        #expect(throws: KeySlotFault.unknownVersion(9)) { try KeySlot(bytes: bytes) }
    }

    @Test(
        "a label must have characters, not too many, and none that move a cursor",
        arguments: ["", "a\u{1B}[2J", String(repeating: "é", count: 101)])
    func labels(label: String) {
        #expect(throws: KeySlotFault.unusableLabel) {
            try KeySlot(label: label, recovery: RecoveryPhrase(), settingKey: settingKey)
        }
    }

    private func passphraseSlot(_ text: String = "maps and guinea pigs") throws -> KeySlot {
        try KeySlot(label: "priya", passphrase: Passphrase(choosing: text), settingKey: settingKey, cost: cheap)
    }
}

extension [UInt8] {
    /// Whether these bytes hold the others in a row.
    func holds(_ needle: [UInt8]) -> Bool {
        guard count >= needle.count else { return false }
        return (0...(count - needle.count)).contains { self[$0..<($0 + needle.count)].elementsEqual(needle) }
    }
}
