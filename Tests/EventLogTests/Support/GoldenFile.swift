import Domain
import EventLog
import Foundation
import Testing

/// An encoded event as a golden file writes it: its columns, its plain payload, its personal payload.
enum GoldenFile {
    static func read(_ name: String, schema: Int) throws -> String {
        let file = try #require(Bundle.module.resourceURL).appending(path: "Golden/\(name).v\(schema).txt")
        return try String(contentsOf: file, encoding: .utf8)
    }

    static func names() throws -> Set<String> {
        let folder = try #require(Bundle.module.resourceURL).appending(path: "Golden")
        return Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    }

    static func text(_ event: EncodedEvent) -> String {
        var text =
            "columns "
            + columns.compactMap { name, path in
                event.columns[keyPath: path].map { "\(name)=\($0)" }
            }.joined(separator: " ") + "\n"
        if let plain = event.plain { text += "plain \(String(decoding: plain, as: UTF8.self))\n" }
        if let personal = event.personal {
            text += "personal \(key(personal.key)) \(String(decoding: personal.bytes, as: UTF8.self))\n"
        }
        return text
    }

    static func parts(_ text: String) throws -> Upcaster.Parts {
        var parts = Upcaster.Parts(columns: EventColumns())
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 1)
            let rest = fields.count > 1 ? String(fields[1]) : ""
            switch fields[0] {
            case "columns":
                for column in rest.split(separator: " ") {
                    let pair = column.split(separator: "=")
                    let path = try #require(columns.first { $0.0 == pair[0] }).1
                    parts.columns[keyPath: path] = Int64(pair[1])
                }
            case "plain": parts.plain = Array(rest.utf8)
            default: parts.personal = Array(rest.split(separator: " ", maxSplits: 1)[1].utf8)
            }
        }
        return parts
    }

    private static func key(_ key: SealingKey) -> String {
        switch key {
        case .setting: "setting"
        case .child(let child): "child/\(child.rawValue)"
        }
    }

    private static var columns: [(String, WritableKeyPath<EventColumns, Int64?>)] {
        [
            ("child", \.child), ("session", \.session), ("code", \.code), ("minutes", \.minutes), ("clock", \.clock),
            ("fromCode", \.fromCode), ("fromMinutes", \.fromMinutes), ("cause", \.cause), ("supersedes", \.supersedes),
        ]
    }
}
