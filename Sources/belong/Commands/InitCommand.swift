import Application
import ArgumentParser
import Canvas
import Domain
import Storage
import Vault

/// `belong init`: makes an empty setting.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make an empty setting.",
        discussion: """
            Asks for the first manager's name, position, sign-in name and passphrase; with --key-file, the file's label \
            is the first manager. The recovery phrase is printed once: write it down and keep it in the safe. When \
            every passphrase is forgotten or the last manager has left, belong staff add --recovery --role manager asks \
            for it and makes somebody a manager.

                belong init --name "Hillside Primary" --profile school
                belong init --name "Hillside Primary" --profile school --key-file night.key
            """)

    /// Which law and practice the registers follow.
    enum Profile: String, CaseIterable, ExpressibleByArgument {
        case school
        case earlyYears = "early-years"
    }

    @OptionGroup var place: DataOptions

    @Flag(help: "A setting to practise in, for good: it never becomes a real one.")
    var rehearsal = false

    @Option(name: .shortAndLong, help: "What the setting is called.")
    var name: String

    @Option(help: "Which law and practice its registers follow.")
    var profile: Profile

    @Option(help: ArgumentHelp("A key file that opens it, for scripts ($BELONG_KEY_FILE).", valueName: "file"))
    var keyFile: String?

    func run() throws {
        guard profile == .school else {
            throw Stop.no(
                "The early-years profile (booked sessions, several arrivals a day) comes with a later version. "
                    + "Nothing was made. Nursery and reception classes of a school are part of --profile school.")
        }
        let folder = try place.folder
        guard try !Database.hasSetting(in: folder) else { throw StorageError.alreadyThere(path: folder.path) }
        let name = Text.line(name)
        guard !name.isEmpty else { throw Stop.wrongUse("A setting needs a name: --name \"Hillside Primary\".") }
        let manager = try firstManager()
        if let slash = folder.path.lastIndex(of: "/") { try NewFile.makeFolder(String(folder.path[..<slash])) }
        let recovery = try Founding(name: name, profile: .school, isRehearsal: rehearsal).make(
            in: folder, manager: manager, clock: place.clock(isRehearsal: rehearsal),
            terminal: Environment.terminalName, software: Version.text)
        Output.note("\(name) is in \(folder.path).")
        Output.note(
            "The recovery phrase opens it when every passphrase is forgotten. It is shown this once and kept nowhere: "
                + "write it on paper and put it where you keep what matters.")
        Output.line(recovery.printed)
    }

    private func firstManager() throws -> Founding.FirstManager {
        if let path = keyFile ?? Environment["BELONG_KEY_FILE"] { return .keyFile(try KeyFile(at: path)) }
        let answers = try Answers(orElse: "Give a key file with --key-file; belong key new makes one.")
        let name = Text.line(try answers.line("Your name, as colleagues say it"))
        let position = Text.line(try answers.line("Your position"))
        let signInName = Text.line(try answers.line("The name to sign in with, not secret"))
        guard !name.isEmpty, !position.isEmpty, !signInName.isEmpty else { throw SettingError.nameNeeded }
        return .passphrase(
            name: name, position: position, signInName: signInName, try answers.newPassphrase())
    }
}
