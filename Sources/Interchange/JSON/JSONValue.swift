/// A value of JSON text, written with its keys in the order given.
///
/// There are no binary fractions in it: a figure with decimals is a whole number and how many of its digits are
/// decimals, so that 93.1 is written as 93.1.
public enum JSONValue: Hashable, Sendable {
    /// Nothing known.
    case null
    /// Yes or no.
    case bool(Bool)
    /// A whole number.
    case integer(Int64)
    /// A number with so many decimals: `decimal(931, places: 1)` is 93.1.
    case decimal(Int64, places: Int)
    /// Text.
    case string(String)
    /// Values in order.
    case array([JSONValue])
    /// Keys and values in order.
    case object([Member])

    /// A key and its value.
    public struct Member: Hashable, Sendable {
        /// The key.
        public let key: String
        /// The value.
        public let value: JSONValue

        /// A key and its value.
        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// Text, or null where there is none.
    public static func text(_ text: String?) -> JSONValue {
        text.map(JSONValue.string) ?? .null
    }

    /// A whole number, or null where there is none.
    public static func number(_ number: Int?) -> JSONValue {
        number.map { .integer(Int64($0)) } ?? .null
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// An object with these keys in this order.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

extension JSONValue: ExpressibleByArrayLiteral {
    /// An array of these values.
    public init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// Text.
    public init(stringLiteral value: String) {
        self = .string(value)
    }

    /// A whole number.
    public init(integerLiteral value: Int64) {
        self = .integer(value)
    }

    /// Yes or no.
    public init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value on one line.
    public var description: String {
        var bytes: [UInt8] = []
        JSONText.append(self, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
