import Foundation
import Testing

/// Files that lie beside the tests.
enum TestFiles {
    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: try folder().appendingPathComponent(path)))
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    /// The names, without endings, of the files in a folder that have an ending.
    static func names(in path: String, ending: String) -> [String] {
        let files =
            (try? FileManager.default.contentsOfDirectory(atPath: folder().appendingPathComponent(path).path)) ?? []
        return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
    }

    private static func folder() throws -> URL {
        try #require(Bundle.module.resourceURL)
    }
}
