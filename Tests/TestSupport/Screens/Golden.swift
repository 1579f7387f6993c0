import Foundation

/// Screens kept as plain text files, to be read in review; `RECORD=1` writes them anew.
public enum Golden {
    /// What a comparison found.
    public enum Finding: Equatable, CustomStringConvertible {
        /// The screen is as it was kept.
        case same
        /// It was written, as asked for.
        case recorded
        /// It differs; the first row that does, as kept and as drawn.
        case differs(line: Int, kept: String, drawn: String)
        /// Nothing was kept under the name.
        case missing

        /// For the report of a test.
        public var description: String {
            switch self {
            case .same: "same"
            case .recorded: "recorded"
            case .missing: "no such golden file; RECORD=1 writes it"
            case .differs(let line, let kept, let drawn): "line \(line)\n  kept:  \(kept)\n  drawn: \(drawn)"
            }
        }

        /// Whether a test may go on.
        public var isFine: Bool { self == .same || self == .recorded }
    }

    /// Compares a text with the file of a name in the folder `Golden` beside a test's source.
    public static func compare(_ text: String, with name: String, beside source: String) -> Finding {
        let folder = URL(fileURLWithPath: source).deletingLastPathComponent().appendingPathComponent("Golden")
        let file = folder.appendingPathComponent(name + ".txt")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try? Data(text.utf8).write(to: file)
            return .recorded
        }
        guard let data = try? Data(contentsOf: file) else { return .missing }
        let kept = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let drawn = text.split(separator: "\n", omittingEmptySubsequences: false)
        for line in 0..<max(kept.count, drawn.count) {
            let old = line < kept.count ? String(kept[line]) : "(nothing)"
            let new = line < drawn.count ? String(drawn[line]) : "(nothing)"
            if old != new { return .differs(line: line + 1, kept: old, drawn: new) }
        }
        return .same
    }
}
