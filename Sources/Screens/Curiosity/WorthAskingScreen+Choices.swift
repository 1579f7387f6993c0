import Application
import Domain

extension WorthAskingScreen {
    /// One way to narrow the list.
    struct Choice {
        let words: String
        /// Of what sort it is: group, adult, pattern, age.
        let sort: String
        let choice: WorthAskingChoice
        /// How many lines it leaves, as a list shows it.
        var count = ""
    }

    /// Everybody, mine, and each group, adult, pattern and age that there is.
    var choices: [Choice] {
        let all = page?.lines ?? []
        func choice(
            _ words: String, _ sort: String, _ change: (inout WorthAskingChoice) -> Void
        ) -> Choice {
            var made = WorthAskingChoice()
            change(&made)
            let count = all.count(where: made.shows)
            return Choice(words: words, sort: sort, choice: made, count: "\(sort) \(count)")
        }
        var choices = [choice("everybody", "all") { _ in }, choice("mine", "adult") { $0.isMine = true }]
        var groups: [GroupID: String] = [:]
        var adults: [StaffID: String] = [:]
        var kinds: Set<PatternKind> = []
        for line in all {
            if let group = line.group { groups[group] = line.groupName }
            for (id, name) in zip(line.askers, line.askerNames) { adults[id] = name }
            for item in line.items {
                if let seen = item.seen { kinds.insert(seen.kind) }
            }
        }
        for (group, name) in groups.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
            choices.append(choice(name, "group") { $0.group = group })
        }
        for (adult, name) in adults.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
            choices.append(choice(name, "adult") { $0.asker = adult })
        }
        for kind in PatternKind.allCases where kinds.contains(kind) {
            choices.append(choice(kind.name, "pattern") { $0.kind = kind })
        }
        for age in Set(all.map(\.age)).sorted() {
            choices.append(choice("\(age) years", "age") { $0.age = age })
        }
        return choices
    }
}
