import Application
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("The folder holds nothing personal in the open")
struct SealedFolderTests {
    @Test("no name, phone number, note or reason is in any byte of it")
    func search() throws {
        let setting = try TestSetting.make()
        try setting.signIn(as: .manager)
        let work = setting.workspace
        let contacts =
            "UPN,Surname,Forename,Phone,Email\n\(TestSetting.upn(0)),Abara,Ngozi,01632 960001,ngozi@example.org\n"
        _ = try work.take(ImportRequest(kind: .contacts, bytes: Array(contacts.utf8)))
        let marks = "UPN,Date,Session,Mark,Comment\n\(TestSetting.upn(0)),23/11/2026,AM,I,chickenpox since Sunday\n"
        _ = try work.take(ImportRequest(kind: .marks, bytes: Array(marks.utf8)))
        _ = try work.mark(
            MarkRequest(
                upn: TestSetting.upn(1), session: Session(Session.monday.date.adding(days: -3), .morning),
                code: .medical, reason: AmendmentReason("Orthodontist's card shown")))
        var secrets = [
            "Ngozi", "01632 960001", "ngozi@example.org", "chickenpox", "Orthodontist", "dentist in Exeter",
            "garden door", "nut allergy", "Priya Nair", "class teacher", "Alex Morgan", "head teacher",
        ]
        secrets += try work.register(of: TestSetting.oak, .monday).rows.flatMap { row in
            // Two letters are in any file by chance.
            row.name.split(separator: ", ").map(String.init).filter { $0.utf8.count > 4 }
        }
        secrets += (0..<30).map { TestSetting.upn($0) }
        #expect(secrets.count > 80)
        let files = try FileManager.default.contentsOfDirectory(atPath: setting.folder.path)
        #expect(files.contains("belong.db"))
        for file in files {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: setting.folder.path + "/" + file))
            for secret in secrets where bytes.range(of: Data(secret.utf8)) != nil {
                Issue.record("\(secret) is in \(file)")
            }
        }
    }
}
