public import Domain
public import EventLog

/// Makes identifiers that grow with time, so that indexes over them stay compact.
///
/// 41 bits of milliseconds since 2020, 5 bits that tell apart what one millisecond made, 17 random bits that tell
/// apart the machines: time order, and no meeting between terminals in practice.
public struct IdentifierSource {
    private var generator: any RandomNumberGenerator
    private let clock: any WallClock
    private var last: Int64 = 0

    private static let epoch: Int64 = 1_577_836_800_000

    /// A source over a clock; the generator is given in tests alone.
    public init(clock: any WallClock, generator: any RandomNumberGenerator = SystemRandomNumberGenerator()) {
        self.clock = clock
        self.generator = generator
    }

    /// A new identifier.
    public mutating func next<Subject>(_ subject: Subject.Type = Subject.self) -> Identifier<Subject> {
        let time = max((clock.now().milliseconds - Self.epoch), 0) << 5
        last = max(last + 1, time)
        let random = Int64(generator.next() & 0x1_FFFF)
        return Identifier(rawValue: (last << 17 | random) & Int64.max)
    }

    /// A new command's name.
    public mutating func command() -> CommandID {
        CommandID(
            high: UInt64(bitPattern: clock.now().milliseconds) << 16 | generator.next() & 0xFFFF,
            low: generator.next())
    }
}
