import Interchange
import Storage

/// What another system's headings are called here, kept under a name in the setting's folder.
struct SavedMapping {
    private let folder: String
    private let path: String

    /// The mapping of a name; letters, digits, hyphens and underscores.
    init(_ name: String, in folder: DataFolder) throws {
        guard !name.isEmpty, name.utf8.allSatisfy({ Self.isPlain($0) }) else {
            throw Stop.wrongUse("“\(name)” is not a name for a mapping: letters, digits, - and _ only.")
        }
        self.folder = folder.path + "/maps"
        path = self.folder + "/" + name
    }

    /// Keeps pairs of headings, in the place of those kept before.
    func keep(_ mapping: ColumnMapping) throws {
        try NewFile.makeFolder(folder)
        let text = mapping.pairs.map { $0.text + "\n" }.joined()
        try NewFile.write(Array(text.utf8), to: path, replacing: true)
    }

    /// The pairs that were kept.
    func read() throws -> [String] {
        String(decoding: try NewFile.read(path), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
