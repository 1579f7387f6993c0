import Application
import ArgumentParser
import Domain
import Glibc
import Interchange

/// `belong doctor`: looks at what Belong stands on.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look at terminal, folder, disk, versions and clock, and say what to do about each.",
        discussion: "    belong doctor --json")

    @OptionGroup var place: DataOptions

    @Flag(help: "As JSON.")
    var json = false

    func run() throws {
        let findings = try TerminalFindings.all() + FolderFindings(folder: place.folder).all() + [clock(), version()]
        if json {
            Output.json(
                .array(
                    findings.map {
                        [
                            "name": .string($0.name), "state": .string($0.state.rawValue),
                            "found": .string($0.found), "remedy": .text($0.remedy.isEmpty ? nil : $0.remedy),
                        ]
                    }))
        } else {
            var table = Table("What", "State", "Found, and what to do")
            for finding in findings {
                table.add(finding.name, finding.state.rawValue, finding.found)
                if !finding.remedy.isEmpty { table.add("", "", "→ " + finding.remedy) }
            }
            Output.text(table.text)
        }
        if findings.contains(where: { $0.state == .fault }) { throw Stop.resultSaysNo }
    }

    private func clock() -> Finding {
        let wall = SystemClock().wall()
        let found = "\(wall.date.shortWithYear) \(wall.clock) in England"
        let signs = ["/run/systemd/timesync/synchronized", "/run/chrony", "/run/openntpd.sock", "/run/ntpd.pid"]
        return signs.contains(where: NewFile.isThere)
            ? Finding("clock", .good, found + ", kept right by the network")
            : Finding(
                "clock", .advice, found + "; nothing here says that the network keeps it right",
                "Switch time synchronisation on (timedatectl set-ntp true): every entry has its time.")
    }

    private func version() -> Finding {
        var system = utsname()
        uname(&system)
        let release = withUnsafeBytes(of: &system.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        return Finding("version", .good, "belong \(Version.text), Linux \(release)")
    }
}
