import Testing
import Vault

@Suite("Handing over by PIN")
struct HandOverTests {
    @Test("five wrong PINs in a row forget the keys, and a right one after that does not bring them back")
    func fiveWrong() {
        var handOver = HandOver()
        for left in [4, 3, 2, 1] {
            #expect(handOver.entered(isRight: false, by: "priya") == .wrong(left: left))
            #expect(!handOver.mustForget)
        }
        #expect(handOver.entered(isRight: false, by: "priya") == .forgetKeys)
        #expect(handOver.mustForget)
        #expect(handOver.entered(isRight: true, by: "priya") == .forgetKeys)
    }

    @Test("a right PIN takes back the wrong ones of the same person")
    func rightPin() {
        var handOver = HandOver()
        for _ in 0..<20 {
            for _ in 0..<4 { _ = handOver.entered(isRight: false, by: "priya") }
            #expect(handOver.entered(isRight: true, by: "priya") == .accepted)
        }
        #expect(handOver == HandOver())
    }

    @Test("guessing at a colleague's PIN is not hidden by one's own")
    func guessingAtAnother() {
        var handOver = HandOver()
        var tries = 0
        while !handOver.mustForget, tries < 100 {
            for _ in 0..<2 { _ = handOver.entered(isRight: false, by: "sam") }
            _ = handOver.entered(isRight: true, by: "priya")
            tries += 2
        }
        #expect(tries <= 6)
    }

    @Test("wrong PINs spread over several names are counted together")
    func spread() {
        var handOver = HandOver()
        for name in ["a", "b", "c", "d"] { _ = handOver.entered(isRight: false, by: name) }
        #expect(handOver.entered(isRight: false, by: "e") == .forgetKeys)
    }

    @Test("a verifier knows its PIN after being stored, and holds no digit of it")
    func verifier() throws {
        let cost = try #require(ScryptCost(rounds: 10, blockSize: 1, parallelism: 1))
        let made = try #require(PinVerifier(Pin(choosing: "13579246"), cost: cost))
        let verifier = try #require(PinVerifier(bytes: made.bytes))
        #expect(verifier == made)
        #expect(verifier.matches(Pin(typed: "13579246")))
        for wrong in ["", "1357924", "13579247", "135792460"] {
            #expect(!verifier.matches(Pin(typed: wrong)))
        }
        #expect(!made.bytes.holds(Array("1357".utf8)))
        #expect(PinVerifier(bytes: Array(made.bytes.dropLast())) == nil)
        #expect(PinVerifier(bytes: made.bytes + [0]) == nil)
    }

    @Test("wiping leaves nothing to read")
    func wiping() {
        var secret: [UInt8] = Array("maps and guinea pigs".utf8)
        Wiping.wipe(&secret)
        #expect(secret.isEmpty)
        var none: [UInt8] = []
        Wiping.wipe(&none)
        #expect(none.isEmpty)
    }
}
