/// Writes JSON as UTF-8 on one line.
///
/// Control characters, and characters that turn the direction of text, are escaped even where JSON does not ask
/// for it: the text may be read on a terminal.
enum JSONText {
    static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: append("null", to: &bytes)
        case .bool(let isTrue): append(isTrue ? "true" : "false", to: &bytes)
        case .integer(let number): append(String(number), to: &bytes)
        case .decimal(let number, let places): append(decimal(number, places: places), to: &bytes)
        case .string(let text): appendQuoted(text, to: &bytes)
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                append(value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                appendQuoted(member.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                append(member.value, to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: text.utf8)
    }

    private static func decimal(_ number: Int64, places: Int) -> String {
        guard places > 0 else { return String(number) }
        var digits = String(number.magnitude)
        if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
        let point = digits.index(digits.endIndex, offsetBy: -places)
        return (number < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
    }

    private static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": append("\\\"", to: &bytes)
            case "\\": append("\\\\", to: &bytes)
            case "\n": append("\\n", to: &bytes)
            case "\r": append("\\r", to: &bytes)
            case "\t": append("\\t", to: &bytes)
            default:
                if UnseenText.isUnseen(scalar) {
                    let digits = String(scalar.value, radix: 16)
                    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits, to: &bytes)
                } else {
                    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
