import Crypto
import Testing
import Vault

@Suite("Sealing")
struct SealingTests {
    let key = SymmetricKey(size: .bits256)
    let plain = Array("Isla Baker, guinea pigs".utf8)
    let context = Array("child 7".utf8)

    @Test("what was sealed opens with the same key and context", arguments: [0, 1, 15, 16, 17, 4_096])
    func roundTrip(length: Int) throws {
        let plain = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
        let sealed = try Sealing.seal(plain, key: key, context: context)
        #expect(sealed.count == plain.count + Sealing.overhead)
        #expect(try Sealing.open(sealed, key: key, context: context) == plain)
    }

    @Test("no byte can be changed, the version included")
    func tampering() throws {
        let sealed = try Sealing.seal(plain, key: key, context: context)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: SealingFault.self) { try Sealing.open(changed, key: key, context: context) }
        }
    }

    @Test("text cut short at any length does not open")
    func cutShort() throws {
        let sealed = try Sealing.seal(plain, key: key, context: context)
        for length in 0..<sealed.count {
            #expect(throws: SealingFault.self) {
                try Sealing.open(Array(sealed.prefix(length)), key: key, context: context)
            }
        }
        #expect(throws: SealingFault.cutShort) { try Sealing.open([], key: key, context: context) }
    }

    @Test("text moved to another place, or another key, does not open")
    func otherContextOrKey() throws {
        let sealed = try Sealing.seal(plain, key: key, context: context)
        #expect(throws: SealingFault.doesNotOpen) {
            try Sealing.open(sealed, key: key, context: Array("child 8".utf8))
        }
        #expect(throws: SealingFault.doesNotOpen) { try Sealing.open(sealed, key: key, context: []) }
        #expect(throws: SealingFault.doesNotOpen) {
            try Sealing.open(sealed, key: SymmetricKey(size: .bits256), context: context)
        }
    }

    @Test("the same text sealed twice has nothing in common but its version")
    func freshNonce() throws {
        let sealed = try (0..<200).map { _ in try Sealing.seal(plain, key: key, context: context) }
        #expect(Set(sealed.map { $0[1...12] }).count == sealed.count)
        #expect(Set(sealed.map { $0[13...] }).count == sealed.count)
        #expect(Set(sealed.map(\.first)) == [1])
    }

    @Test("a newer form is named, not guessed at")
    func newerForm() throws {
        var sealed = try Sealing.seal(plain, key: key, context: context)
        sealed[0] = 2
        #expect(throws: SealingFault.unknownVersion(2)) { try Sealing.open(sealed, key: key, context: context) }
    }

    @Test("a key of 128 bits is refused")
    func shortKey() {
        let short = SymmetricKey(size: .bits128)
        #expect(throws: SealingFault.unusableKey) { try Sealing.seal(plain, key: short, context: context) }
        #expect(throws: SealingFault.unusableKey) { try Sealing.wrap(short, with: key, context: context) }
    }

    @Test("a wrapped key comes back, and only under its wrapping key")
    func wrapping() throws {
        let inner = SymmetricKey(size: .bits256)
        let wrapped = try Sealing.wrap(inner, with: key, context: context)
        #expect(try Sealing.unwrap(wrapped, with: key, context: context) == inner)
        #expect(throws: SealingFault.doesNotOpen) { try Sealing.unwrap(wrapped, with: inner, context: context) }
    }

    @Test("sealed text that is no key does not unwrap as one")
    func notAKey() throws {
        let sealed = try Sealing.seal(plain, key: key, context: context)
        #expect(throws: SealingFault.doesNotOpen) { try Sealing.unwrap(sealed, with: key, context: context) }
    }
}
