import Application
import ArgumentParser
import Domain
import Interchange

/// `belong evaluate`: how well patterns are found that were planted.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Score the finding of patterns against the truth of a made-up school.",
        discussion: """
            The two usual thresholds are scored beside it, as they are used and at no more false prompts than ours.

                belong simulate /tmp/school --seed 7 --planted 21 --until 2026-05-01
                belong evaluate /tmp/school
            """)

    @Argument(help: "The folder with calendar, children, contacts, marks and truth.json.")
    var dir: String

    @Flag(help: "As JSON.")
    var json = false

    func run() throws {
        let school = try EvaluatedSchool(folder: dir)
        let patterns = SettingPatterns(school.histories, calendar: school.calendar, asAt: school.last)
        let ours = evaluation(school) { history in
            patterns.raises(of: history.child).map { ($0.kind.rawValue, $0.day) }
        }
        let rows: [(String, Evaluation)] = [
            ("Belong", ours),
            ("10 % of the year", evaluation(school, .share(10))),
            matched(school, ours, (10...40).map { ("\($0) % of the year", .share($0)) }),
            ("3 absences in 6 weeks", evaluation(school, .spells(3))),
            matched(school, ours, (3...12).map { ("\($0) absences in 6 weeks", .spells($0)) }),
        ].compactMap(\.self)
        if json {
            Output.json(.array(rows.map { value($0.0, $0.1) }))
        } else {
            Output.text(text(rows))
        }
    }

    private func evaluation(_ school: EvaluatedSchool, _ baseline: Baseline) -> Evaluation {
        evaluation(school) { history in baseline.prompts(history).map { ("", $0) } }
    }

    private func evaluation(
        _ school: EvaluatedSchool, _ prompts: (ChildHistory) -> [(kind: String, day: CivilDate)]
    ) -> Evaluation {
        Evaluation(
            school.histories, planted: school.planted, calendar: school.calendar, last: school.last, prompts: prompts)
    }

    /// The most sensitive of several thresholds with no more false prompts than ours.
    private func matched(
        _ school: EvaluatedSchool, _ ours: Evaluation, _ choices: [(String, Baseline)]
    ) -> (String, Evaluation)? {
        for (name, baseline) in choices {
            let scored = evaluation(school, baseline)
            if scored.falsePerHundredWeeks <= ours.falsePerHundredWeeks { return (name + ", at our rate", scored) }
        }
        return nil
    }

    private func text(_ rows: [(String, Evaluation)]) -> String {
        var table = Table("", "Found", "False per 100 a week", "Median days to prompt", "Median days before 10 %")
        for (name, scored) in rows {
            table.add(
                name, "\(scored.recall.affected) of \(scored.recall.possible)", rate(scored),
                Evaluation.median(scored.delays).map(String.init) ?? "-",
                Evaluation.median(scored.leads).map(String.init) ?? "-")
        }
        var kinds = Table("Planted", "Found in time", "Called so")
        for score in rows[0].1.scores {
            kinds.add(score.kind, "\(score.found) of \(score.planted)", "\(score.named)")
        }
        return table.text + "\n" + kinds.text
    }

    private func rate(_ scored: Evaluation) -> String {
        let thousandths = scored.falsePerHundredWeeks
        let digits = String(thousandths % 1_000)
        return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }

    private func value(_ name: String, _ scored: Evaluation) -> JSONValue {
        [
            "detector": .string(name), "planted": .number(scored.recall.possible),
            "found": .number(scored.recall.affected),
            "falsePer100ChildWeeks": .decimal(Int64(scored.falsePerHundredWeeks), places: 3),
            "falsePrompts": .number(scored.falsePrompts), "childWeeks": .number(scored.childWeeks),
            "medianDaysToPrompt": .number(Evaluation.median(scored.delays)),
            "medianDaysBeforeTenth": .number(Evaluation.median(scored.leads)),
            "kinds": .array(
                scored.scores.map {
                    [
                        "kind": .string($0.kind), "planted": .number($0.planted), "found": .number($0.found),
                        "named": .number($0.named),
                    ]
                }),
        ]
    }
}
