import Testing
import Vault

@Suite("Passphrases and PINs")
struct PassphraseTests {
    @Test(
        "ten characters will do, counted as people count them", arguments: ["guinea pig", "ŵyn ar y fô", "我们一起画地图和小火车"])
    func longEnough(text: String) throws {
        _ = try Passphrase(choosing: text)
    }

    @Test("a shorter one is told how many are missing", arguments: zip(["", "maps", "nine char"], [10, 6, 1]))
    func tooShort(text: String, missing: Int) {
        #expect(throws: PassphraseFault.tooShort(missing: missing)) { try Passphrase(choosing: text) }
    }

    @Test(
        "a row of the same few characters is not a passphrase",
        arguments: ["aaaaaaaaaaaa", "ababababababab", "1231231231231"])
    func alike(text: String) {
        #expect(throws: PassphraseFault.tooAlike) { try Passphrase(choosing: text) }
    }

    @Test("a pasted document is not a passphrase")
    func tooLong() {
        let text = String(repeating: "maps and guinea pigs ", count: 60)
        #expect(throws: PassphraseFault.tooLong) { try Passphrase(choosing: text) }
    }

    @Test("four to eight digits make a PIN", arguments: ["1350", "9042", "1122", "13579246", "8642"])
    func pin(text: String) throws {
        _ = try Pin(choosing: text)
    }

    @Test(
        "other lengths and other characters do not",
        arguments: zip(
            ["", "135", "135792468", "13a5", "１３５０"],
            [
                PinFault.wrongLength, .wrongLength, .wrongLength, .notDigits, .notDigits,
            ]))
    func notAPin(text: String, fault: PinFault) {
        #expect(throws: fault) { try Pin(choosing: text) }
    }

    @Test("the digits that everybody tries first are refused", arguments: ["1234", "4321", "0000", "7777", "456789"])
    func firstGuesses(text: String) {
        #expect(throws: PinFault.firstGuess) { try Pin(choosing: text) }
    }

    @Test("secrets do not describe themselves")
    func notShown() throws {
        #expect("\(Passphrase(typed: "maps and guinea pigs"))" == "passphrase (not shown)")
        #expect("\(Pin(typed: "1350"))" == "PIN (not shown)")
        #expect("\(RecoveryPhrase())" == "recovery phrase (not shown)")
        #expect("\(try KeyFile(label: "night", position: "script"))" == "key file of night (key not shown)")
    }
}
