import ArgumentParser
import Domain
import EventLog
import Foundation
import Storage

/// One of several processes that mark one group at once; says of each mark that it was acknowledged.
///
/// It reads the setting's key and then one more line from standard input, so that all begin together.
struct MarkerWorker: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "marker-worker",
        abstract: "Marks random children through the store, as one process of several.", shouldDisplay: false)

    @Argument(help: "The data folder.")
    var path: String

    @Option(help: "How many marks to make; none given, until killed.")
    var marks = Int.max

    @Option(help: "Children in the group.")
    var children = 30

    @Option(help: "Sessions to spread over.")
    var sessions = 1

    @Option(help: "No file may grow beyond so many bytes, as on a full disk.")
    var fileLimit: UInt?

    @Flag(help: "Run as a user without rights.")
    var unprivileged = false

    private struct Conflict: Error {
        let found: FactVersion?
    }

    private struct Place: Hashable {
        let child: Int64
        let session: Int
    }

    func run() throws {
        guard let key = readLine().flatMap(KeyDigits.key) else { throw ExitCode(2) }
        if unprivileged, setuid(65_534) != 0, geteuid() == 0 { throw ExitCode(2) }
        if let fileLimit {
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: rlim_t(fileLimit), rlim_max: rlim_t(fileLimit))
            setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        }
        do {
            let database = try ScratchSetting.open(DataFolder(path), key: key)
            _ = readLine()
            try mark(database)
        } catch let error as StorageError {
            say("refused \(error.reportName)")
            throw ExitCode(1)
        }
    }

    private func mark(_ database: Database) throws {
        var random = SystemRandomNumberGenerator()
        var seen: [Place: FactVersion] = [:]
        var conflicts = 0
        var longest = 0.0
        var done = 0
        while done < marks {
            let place = Place(
                child: Int64.random(in: 1...Int64(children), using: &random),
                session: ScratchSetting.session.number + Int.random(in: 0..<sessions, using: &random))
            let code: AttendanceCode =
                [.presentMorning, .late, .illness, .notYetKnown].randomElement(using: &random) ?? .late
            let watch = Stopwatch()
            do {
                let receipt = try mark(database, place, code, seen: seen[place], &random)
                longest = max(longest, watch.elapsed)
                guard let receipt else { continue }
                seen[place] = receipt.first
                done += 1
                say("ack \(receipt.number) \(receipt.first.rawValue) \(place.child) \(code.rawValue)")
            } catch let conflict as Conflict {
                longest = max(longest, watch.elapsed)
                conflicts += 1
                seen[place] = conflict.found
            }
        }
        say("done \(done) \(conflicts) \(Int(longest))")
    }

    /// Writes a line at once: what was said before a kill must be out.
    private func say(_ line: String) {
        let bytes = Array("\(line)\n".utf8)
        _ = write(STDOUT_FILENO, bytes, bytes.count)
    }

    /// One mark on the fact that was seen; `nil` when the mark is already so.
    private func mark(
        _ database: Database, _ place: Place, _ code: AttendanceCode, seen: FactVersion?,
        _ random: inout SystemRandomNumberGenerator
    ) throws -> CommitReceipt? {
        let command = ScratchSetting.command(using: &random)
        let child = ChildID(rawValue: place.child)
        let session = Session(number: place.session)
        return try database.change(command) { snapshot in
            let entry = try snapshot.entry(of: child, in: session)
            guard entry?.version == seen else { throw Conflict(found: entry?.version) }
            let mark = Mark(code)
            guard entry?.mark != mark else { return nil }
            let event: RegisterEvent =
                if let entry {
                    .corrected(
                        MarkChange(
                            child: child, session: session, from: entry.mark, to: mark, supersedes: entry.version,
                            cause: .person))
                } else {
                    .marked(child: child, session: session, mark: mark, cause: .person)
                }
            return ScratchSetting.draft(
                command, [NewEvent(.register(ScratchSetting.group, session), .register(event))])
        }
    }
}

extension StorageError {
    /// The error's case alone, for a harness to read.
    fileprivate var reportName: String {
        switch self {
        case .readOnly: "read-only"
        case .full: "full"
        case .busy: "busy"
        default: "other: \(self)"
        }
    }
}
