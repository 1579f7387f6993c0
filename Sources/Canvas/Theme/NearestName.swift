/// Finds what somebody probably meant.
enum NearestName {
    /// The name that takes the fewest changes of letters, if they are few; the first of several.
    static func of(_ name: String, in names: some Sequence<String>) -> String? {
        let most = max(2, name.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in names.sorted() {
            let distance = distance(Array(name.lowercased()), Array(candidate.lowercased()))
            if distance <= most, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// A question for the end of a message: ` Did you mean "amber"?`; empty where nothing is near.
    static func question(_ name: String, in names: some Sequence<String>) -> String {
        of(name, in: names).map { " Did you mean \"\($0)\"?" } ?? ""
    }

    /// Letters to add, take away, change or swap with their neighbour.
    private static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var before: [Int] = []
        var above = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let change = above[column] + (first[row] == second[column] ? 0 : 1)
                var least = min(change, above[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            before = above
            above = current
        }
        return above[second.count]
    }
}
