import FoundationEssentials

/// The bytes of payloads: JSON with sorted keys, so that the same fact always has the same bytes.
enum PayloadCoding {
    static func bytes(_ payload: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(payload))
    }

    static func read<Payload: Decodable>(_ payload: Payload.Type, from bytes: [UInt8]) throws -> Payload {
        try JSONDecoder().decode(payload, from: Data(bytes))
    }
}
