import Domain
import EventLog
import Testing

/// The expected bytes were worked out from the written layout by another program in another language.
@Suite("Canonical bytes and the hash chain")
struct ChainTests {
    private static let eventBytes = """
        01000000000000002a0000000000000011000000000000001272656769737465722f332f32303738302f300000000000000005\
        000000000000000300000000000000010e870000000000000007000000000000a258000000000000000b0000000000000001\
        0000000000000007015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862c9d0036bed6744bcdf692f\
        c980d8717d7e5f5a4f4e8266b4a84982602fb1cd09
        """
    private static let headerBytes = """
        0100000000000000110102030405060708f1f2f3f4f5f6f7f80000000000000005dba36bffa5cab0f922d087a3aeb179f9d4e745\
        df40b323e1b1471402848c8a3e00000000000000084f616b20646f6f72000001a207a232fb0000000000000000000000000000002a\
        00000000000000020000000000000003312e30
        """
    private static let leaf = "d54f742f107277963e573bd1905c0d2673dd76abf2622097271ab2fb580c0198"
    private static let commit = "fc4d4a7001c40d847ee05b4d1200cd5c94c52939bea7b08ef275f657dd47c511"

    private var header: CommitHeader {
        CommitHeader(
            number: 17, commandID: CommandID(high: 0x0102_0304_0506_0708, low: 0xF1F2_F3F4_F5F6_F7F8), actor: 5,
            actorWords: LogHash(of: Array("words".utf8)), terminal: "Oak door", recordedAt: 1_795_424_400_123,
            offset: 0, firstPosition: 42, eventCount: 2, software: "1.0")
    }

    private func event(_ change: (inout EventColumns) -> Void = { _ in }) -> CanonicalBytes {
        var columns = EventColumns(child: 7, session: 41_560, code: 11, cause: 1)
        change(&columns)
        var canonical = CanonicalBytes()
        canonical.write(
            position: 42, commit: 17, stream: Array("register/3/20780/0".utf8), version: 5, type: 3, schema: 1,
            columns: columns, payload: LogHash(of: Array("{\"a\":1}".utf8)),
            sealed: LogHash(of: Array("sealed".utf8)), sealedKey: 7)
        return canonical
    }

    @Test("an event has the bytes of the written layout")
    func eventLayout() {
        #expect(Hexadecimal.text(event().bytes) == Self.eventBytes)
    }

    @Test("a commit's header has the bytes of the written layout")
    func headerLayout() {
        var canonical = CanonicalBytes()
        canonical.write(header)
        #expect(Hexadecimal.text(canonical.bytes) == Self.headerBytes)
    }

    @Test("leaf and commit are the digests that the design names")
    func digests() throws {
        let leaf = HashChain.leaf(event())
        #expect(leaf.description == Self.leaf)
        var canonical = CanonicalBytes()
        canonical.write(header)
        var link = HashChain.Link(after: try #require(LogHash(Array(0..<32))), header: canonical)
        link.add(leaf)
        link.add(leaf)
        #expect(link.finish().description == Self.commit)
    }

    @Test("an empty column is not the same as a zero")
    func emptyIsNotZero() {
        #expect(event().bytes != event { $0.minutes = 0 }.bytes)
        #expect(event { $0.minutes = 0 }.bytes != event { $0.clock = 0 }.bytes)
    }

    @Test("a writer that is used again writes what a new one would")
    func reuse() {
        var canonical = event { $0.supersedes = 9 }
        canonical.write(header)
        #expect(Hexadecimal.text(canonical.bytes) == Self.headerBytes)
    }

    @Test("a change of any part of a header changes its bytes")
    func headerSensitivity() {
        let changes: [(inout CommitHeader) -> Void] = [
            { $0.number += 1 }, { $0.commandID = CommandID(high: 0, low: 0) }, { $0.actor += 1 },
            { $0.actorWords = .zero }, { $0.terminal = "Oak doo" }, { $0.recordedAt -= 1 }, { $0.offset = 60 },
            { $0.firstPosition += 1 }, { $0.eventCount += 1 }, { $0.software = "1.1" },
        ]
        var seen: Set<[UInt8]> = []
        for change in changes {
            var header = header
            change(&header)
            var canonical = CanonicalBytes()
            canonical.write(header)
            seen.insert(canonical.bytes)
        }
        #expect(seen.count == changes.count)
    }

    @Test("a hash keeps its bytes, and only thirty-two make one")
    func hashes() {
        let bytes = [UInt8](0..<32)
        #expect(LogHash(bytes)?.bytes == bytes)
        #expect(LogHash(Array(bytes.dropLast())) == nil)
        #expect(
            LogHash(of: []).description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test("hexadecimal is read in either case and refused when it is not whole")
    func hexadecimal() {
        #expect(Hexadecimal.bytes("00fFa1") == [0, 255, 161])
        #expect(Hexadecimal.bytes("0") == nil)
        #expect(Hexadecimal.bytes("0g") == nil)
    }
}
