public import Application
public import ArgumentParser
public import Domain
public import EventLog

extension CivilDate: ExpressibleByArgument {
    /// Reads `2026-11-23` or `23/11/2026`.
    public init?(argument: String) {
        guard let date = CivilDate(iso: argument) ?? CivilDate(british: argument) else { return nil }
        self = date
    }
}

extension HalfDay: ExpressibleByArgument {
    /// Reads `AM` or `PM`.
    public init?(argument: String) {
        guard let half = HalfDay.allCases.first(where: { $0.abbreviation == argument.uppercased() }) else { return nil }
        self = half
    }

    /// What may be written, for help and completions.
    public static var allValueStrings: [String] { allCases.map(\.abbreviation) }
}

extension ClockTime: ExpressibleByArgument {
    /// Reads `08:50`.
    public init?(argument: String) {
        self.init(argument)
    }
}

extension Role: ExpressibleByArgument {
    /// Reads `practitioner`, `office`, `manager` or `leader`.
    public init?(argument: String) {
        guard let role = Role.allCases.first(where: { $0.name == argument }) else { return nil }
        self = role
    }

    /// What may be written, for help and completions.
    public static var allValueStrings: [String] { allCases.map(\.name) }
}

extension ImportKind: ExpressibleByArgument {}
extension ExportRequest.Kind: ExpressibleByArgument {}
extension ExportRequest.Format: ExpressibleByArgument {}

extension CommandID: ExpressibleByArgument {
    /// Reads a UUID, with or without hyphens.
    public init?(argument: String) {
        guard let bytes = Hexadecimal.bytes(argument.filter { $0 != "-" }) else { return nil }
        self.init(bytes: bytes)
    }
}

extension LogHead {
    /// Reads a head as ``text`` writes it.
    ///
    /// - Throws: `ValidationError` that says how a head is written.
    init(reading argument: String) throws {
        let parts = argument.split(separator: ":")
        guard parts.count == 2, let number = Int64(parts[0]), number >= 0,
            let hash = Hexadecimal.bytes(String(parts[1])), hash.count == 32
        else {
            throw ValidationError(
                "a head is a commit’s number, a colon and 64 hexadecimal digits, as belong verify prints it")
        }
        self.init(commit: number, position: 0, hash: hash)
    }

    /// The head as it is written down: the commit's number and hash, `412:9f86d0…`.
    var text: String { "\(commit):\(Hexadecimal.text(hash))" }
}
