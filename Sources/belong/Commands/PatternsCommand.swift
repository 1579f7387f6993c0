import Application
import ArgumentParser
import Domain
import Interchange

/// `belong patterns`: what is worth asking about.
struct PatternsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patterns",
        abstract: "List changes in attendance that are worth asking about, as they stood on a day.",
        discussion: """
            A prompt is a question to ask, never a label: each is compared with the child's own past.

                belong patterns --as-at 2026-11-20 --json
                belong patterns --as-at 2026-11-20 --notes
            """)

    @OptionGroup var setting: SignInOptions

    @Option(help: ArgumentHelp("The last day that is looked at.", valueName: "yyyy-mm-dd"))
    var asAt: CivilDate

    @Option(name: .shortAndLong, help: "One child, by unique pupil number.")
    var upn: String?

    @Flag(help: "Notes as well, which are no prompts.")
    var notes = false

    @Flag(help: "As JSON.")
    var json = false

    func run() throws {
        let work = try setting.open()
        let names = try work.upns()
        var child: ChildID?
        if let upn {
            guard let found = names.first(where: { $0.value.upn == upn.uppercased() }) else {
                throw Stop.no("There is no child with this unique pupil number whom you may see.")
            }
            child = found.key
        }
        let patterns = try work.patterns(asAt: asAt, of: child).filter { notes || $0.isPrompt }
        if json {
            Output.json(.array(patterns.map { PatternWords(pattern: $0, upn: names[$0.child]?.upn).json }))
        } else if patterns.isEmpty {
            Output.line("Nothing to ask about as at \(asAt.british).")
        } else {
            var table = Table("Child", "Kind", "Since", "What changed")
            for pattern in patterns {
                table.add(
                    names[pattern.child]?.name ?? "", pattern.kind.rawValue, pattern.since.british, pattern.sentence)
            }
            Output.text(table.text)
        }
    }
}

/// A pattern as programs read it.
struct PatternWords {
    let pattern: Pattern
    let upn: String?

    var json: JSONValue {
        [
            "upn": .text(upn), "kind": .string(pattern.kind.rawValue), "prompt": .bool(pattern.isPrompt),
            "weekday": .text(pattern.weekday?.name), "lesson": .text(pattern.lesson),
            "since": .string(pattern.since.iso), "raised": .string(pattern.raised.iso),
            "level": .number(pattern.level),
            "evidence": .array(
                pattern.evidence.map { ["date": .string($0.date.iso), "session": .string($0.half.abbreviation)] }),
            "size": ["affected": .number(pattern.size.affected), "possible": .number(pattern.size.possible)],
            "usual": ["affected": .number(pattern.usual.affected), "possible": .number(pattern.usual.possible)],
            "chance": .decimal(Int64(pattern.chance * 1_000_000), places: 6),
            "sentence": .string(pattern.sentence),
        ]
    }
}
