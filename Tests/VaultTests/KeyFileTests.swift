import Foundation
import Testing
import Vault

@Suite("Key files")
final class KeyFileTests {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "/vault-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    @Test("a file is written for its owner alone and read back the same")
    func roundTrip() throws {
        let path = folder + "/key"
        let file = try KeyFile(label: "night import", position: "data script")
        try file.create(at: path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try KeyFile(at: path) == file)
    }

    @Test("a file that is there already is never written over")
    func exclusive() throws {
        let path = folder + "/key"
        let file = try KeyFile(label: "first", position: "script")
        try file.create(at: path)
        #expect(throws: KeyFileFault.alreadyThere(path)) {
            try KeyFile(label: "second", position: "script").create(at: path)
        }
        #expect(try KeyFile(at: path) == file)
    }

    @Test("a link is not followed when a file is made")
    func noLink() throws {
        let path = folder + "/link"
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder + "/elsewhere")
        #expect(throws: KeyFileFault.alreadyThere(path)) {
            try KeyFile(label: "night", position: "script").create(at: path)
        }
        #expect(!FileManager.default.fileExists(atPath: folder + "/elsewhere"))
    }

    @Test(
        "a file that others may read is refused with the command that mends it",
        arguments: [0o640, 0o604, 0o660, 0o777])
    func readableByOthers(mode: Int) throws {
        let path = folder + "/key"
        try KeyFile(label: "night", position: "script").create(at: path)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        let fault = #expect(throws: KeyFileFault.readableByOthers(path)) { try KeyFile(at: path) }
        #expect(fault?.description.contains("chmod 600 \(path)") == true)
    }

    @Test("a folder, a long file, a missing file and another program's file are no key files")
    func otherThings() throws {
        #expect(throws: KeyFileFault.notAKeyFile) { try KeyFile(at: folder) }
        #expect(throws: KeyFileFault.cannotRead(folder + "/none", 2)) { try KeyFile(at: folder + "/none") }
        for contents in [String(repeating: "x", count: 5_000), "-----BEGIN PRIVATE KEY-----\n", "belong key 2\n", ""] {
            let path = folder + "/" + UUID().uuidString
            let made = FileManager.default.createFile(
                atPath: path, contents: Data(contents.utf8), attributes: [.posixPermissions: 0o600])
            try #require(made)
            #expect(throws: KeyFileFault.notAKeyFile) { try KeyFile(at: path) }
        }
    }

    @Test("a line that is missing or changed makes it damaged")
    func damaged() throws {
        let file = try KeyFile(label: "night", position: "script")
        let lines = file.text.split(separator: "\n")
        for index in 1..<lines.count {
            var fewer = lines
            fewer.remove(at: index)
            #expect(throws: KeyFileFault.damaged) { try KeyFile(text: fewer.joined(separator: "\n")) }
        }
        #expect(throws: KeyFileFault.damaged) { try KeyFile(text: String(file.text.dropLast(2))) }
        #expect(throws: KeyFileFault.damaged) { try KeyFile(text: file.text.replacing("key: ", with: "key: zz")) }
        #expect(try KeyFile(text: file.text.replacing("\n", with: "\r\n")) == file)
    }

    @Test(
        "a label or position that would break a line is refused",
        arguments: [("", "script"), ("night\nkey: 00", "script"), ("night", "")])
    func labels(label: String, position: String) {
        #expect(throws: KeyFileFault.unusableLabel) { try KeyFile(label: label, position: position) }
    }
}
