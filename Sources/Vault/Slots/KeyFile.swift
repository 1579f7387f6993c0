/// A key for a script: a label and a position to be recorded with what it does, and a random secret.
///
/// As text it has four lines, the first with the version:
///
///     belong key 1
///     label: night import
///     position: data script
///     key: 64 hexadecimal digits
public struct KeyFile: Hashable, Sendable {
    private static let heading = "belong key 1"
    private static let secretLength = 32

    /// The name that the script is recorded under; its slot has the same label.
    public let label: String
    /// The position that the script is recorded under.
    public let position: String
    let secret: [UInt8]

    /// A new key file with a random secret.
    public init(label: String, position: String) throws(KeyFileFault) {
        try self.init(label: label, position: position, secret: RandomBytes.make(Self.secretLength))
    }

    private init(label: String, position: String, secret: [UInt8]) throws(KeyFileFault) {
        guard KeySlot.isUsable(label), KeySlot.isUsable(position) else { throw .unusableLabel }
        self.label = label
        self.position = position
        self.secret = secret
    }

    /// Reads the text of a key file; line ends may be LF or CRLF.
    public init(text: String) throws(KeyFileFault) {
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.first.map(String.init) == Self.heading else { throw .notAKeyFile }
        guard lines.count == 4, let label = Self.value(of: "label", in: lines[1]),
            let position = Self.value(of: "position", in: lines[2]),
            let secret = Self.value(of: "key", in: lines[3]).flatMap(Self.bytes(hexadecimal:)),
            secret.count == Self.secretLength
        else { throw .damaged }
        try self.init(label: label, position: position, secret: secret)
    }

    /// The text to be written to the file.
    public var text: String {
        let digits = Array("0123456789abcdef")
        var key = ""
        for byte in secret {
            key.append(digits[Int(byte >> 4)])
            key.append(digits[Int(byte & 15)])
        }
        return "\(Self.heading)\nlabel: \(label)\nposition: \(position)\nkey: \(key)\n"
    }

    private static func value(of name: String, in line: Substring) -> String? {
        let prefix = name + ": "
        return line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
    }

    private static func bytes(hexadecimal text: String) -> [UInt8]? {
        let digits = text.map(\.hexDigitValue)
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}

extension KeyFile: CustomStringConvertible {
    /// The label, never the key.
    public var description: String { "key file of \(label) (key not shown)" }
}
