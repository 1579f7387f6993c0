import Application
import ArgumentParser
import Canvas
import Domain
import Interchange
import Screens
import Simulation
import Storage
import Vault

/// How long the list of children takes for each key while a name is typed.
struct ChildSearch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "child-search",
        abstract: "Measures opening the list of children, and each key of a search in it with its frame.")

    @Option(help: "How many children.")
    var children = 1_500

    @Option(help: "Where to write.")
    var folder = "/var/tmp"

    @Option(help: "How often each word is typed.")
    var rounds = 20

    func run() throws {
        let place = ScratchSetting.folder(in: folder)
        defer { ScratchSetting.remove(place) }
        let count = children
        let rounds = rounds
        try MainActor.assumeIsolated {
            let work = try ScratchWorkspace.make(in: place)
            let school = SimulatedSchool.make(children: count, seed: 7, until: work.wall.date)
            _ = try work.take(
                ImportRequest(kind: .children, bytes: ChildrenFile.write(school.children), skipsBadRows: true))
            let shell = Shell(
                work: work, size: Size(columns: 132, rows: 43), signs: .unicode,
                themes: ThemeShelf(
                    names: ["plain"], current: "plain", load: { _ in LoadedTheme(theme: .plain) }, keep: { _ in nil }))
            var openings: [Double] = []
            var keys: [Double] = []
            for _ in 0..<rounds {
                let begun = microseconds()
                shell.handle(.key(.function(4)))
                _ = shell.frame()
                openings.append(microseconds() - begun)
                for word in ["osul", "smith ja", "a", "nguyen thi", "zzzz"] {
                    shell.handle(.key(.character("/")))
                    for character in word {
                        let begun = microseconds()
                        shell.handle(.key(.character(character)))
                        _ = shell.frame()
                        keys.append(microseconds() - begun)
                    }
                    shell.handle(.key(.escape))
                }
            }
            keys.sort()
            let worst = keys[keys.count - 1]
            print(
                "\(count) children: a key \(Figure(Statistics.median(keys) / 1000)) ms, "
                    + "worst \(Figure(worst / 1000)) ms; the list opens in "
                    + "\(Figure(Statistics.median(openings) / 1000)) ms")
            var bars = Bars()
            bars.hold("a key of a search, ms", worst / 1000, atMost: 16)
            try bars.check()
        }
    }
}
