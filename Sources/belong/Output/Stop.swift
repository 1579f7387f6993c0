import Application
import Storage
import Terminal
import Vault

/// Why a command stops before it is done, and with which exit code.
struct Stop: Error, CustomStringConvertible {
    /// What happened, what is safe, what to do.
    let description: String
    /// 1 the data says no, 2 wrong use, 3 cannot open.
    let exitCode: Int32

    /// The data says no: bad rows, a broken chain, a role that does not reach so far.
    static func no(_ description: String) -> Stop { Stop(description: description, exitCode: 1) }
    /// The data says no, and the result has said so already.
    static let resultSaysNo = Stop(description: "", exitCode: 1)
    /// The command was used wrongly.
    static func wrongUse(_ description: String) -> Stop { Stop(description: description, exitCode: 2) }
    /// The folder cannot be opened: key, version, permissions, lock.
    static func cannotOpen(_ description: String) -> Stop { Stop(description: description, exitCode: 3) }

    private init(description: String, exitCode: Int32) {
        self.description = description
        self.exitCode = exitCode
    }

    /// Any other error, by what it is about.
    init(_ error: any Error) {
        switch error {
        case let stop as Stop: self = stop
        case let error as TerminalError: self = .wrongUse("\(error)")
        case let error as StorageError: self = .cannotOpen("\(error)")
        case let error as SignInError: self = .cannotOpen("\(error)")
        case let error as KeyFileFault: self = .cannotOpen("\(error)")
        case let error as KeySlotFault: self = .cannotOpen("\(error)")
        default: self = .no("\(error)")
        }
    }
}
