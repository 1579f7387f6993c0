import Crypto
import Testing

@testable import Vault

@Suite("scrypt")
struct ScryptTests {
    @Test("the answer is that of RFC 7914, section 12")
    func publishedVector() throws {
        let cost = try #require(ScryptCost(rounds: 14, blockSize: 8, parallelism: 1))
        let key = try #require(
            cost.derive(from: Array("pleaseletmein".utf8), salt: Array("SodiumChloride".utf8), count: 64))
        let expected: [UInt8] = [
            0x70, 0x23, 0xBD, 0xCB, 0x3A, 0xFD, 0x73, 0x48, 0x46, 0x1C, 0x06, 0xCD, 0x81, 0xFD, 0x38, 0xEB,
            0xFD, 0xA8, 0xFB, 0xBA, 0x90, 0x4F, 0x8E, 0x3E, 0xA9, 0xB5, 0x43, 0xF6, 0x54, 0x5D, 0xA1, 0xF2,
            0xD5, 0x43, 0x29, 0x55, 0x61, 0x3F, 0x0F, 0xCF, 0x62, 0xD4, 0x97, 0x05, 0x24, 0x2A, 0x9A, 0xF9,
            0xE6, 0x1E, 0x85, 0xDC, 0x0D, 0x65, 0x1E, 0x40, 0xDF, 0xCF, 0x01, 0x7B, 0x45, 0x57, 0x58, 0x87,
        ]
        #expect(key.withUnsafeBytes { [UInt8]($0) } == expected)
    }

    @Test("work done side by side is counted, as Python's hashlib counts it")
    func parallel() throws {
        let cost = try #require(ScryptCost(rounds: 10, blockSize: 8, parallelism: 4))
        let key = try #require(cost.derive(from: Array("belong".utf8), salt: Array("NaCl".utf8), count: 32))
        let expected: [UInt8] = [
            0x31, 0x59, 0x57, 0x21, 0x14, 0x1C, 0xC3, 0x4A, 0x92, 0xCF, 0x9A, 0x16, 0x3D, 0x1C, 0xCE, 0x12,
            0xDF, 0x8F, 0x19, 0x5D, 0x68, 0x31, 0x33, 0x53, 0x90, 0x1B, 0xF8, 0xC9, 0x66, 0x5D, 0xE2, 0x3B,
        ]
        #expect(key.withUnsafeBytes { [UInt8]($0) } == expected)
    }

    @Test("every cost inside the bounds that a small machine can pay gives an answer", arguments: 1...16)
    func everyBlockSize(blockSize: Int) throws {
        let cost = try #require(ScryptCost(rounds: 10, blockSize: UInt8(blockSize), parallelism: 4))
        #expect(cost.derive(from: [1], salt: [2], count: 32) != nil)
        let single = try #require(ScryptCost(rounds: 10, blockSize: UInt8(blockSize), parallelism: 1))
        #expect(single.derive(from: [1], salt: [2], count: 32) != nil)
    }

    @Test("an empty secret or salt gives none")
    func empty() {
        #expect(ScryptCost.standard.derive(from: [], salt: [1], count: 32) == nil)
        #expect(ScryptCost.standard.derive(from: [1], salt: [], count: 32) == nil)
    }
}
