import Application
import Canvas
import Domain

/// The story of one child in a few sentences: what is expected, what they love, what matters.
struct Story {
    let row: RegisterRow
    let scene: Scene

    /// The sentences, wrapped.
    func lines(width: Int) -> [String] {
        Text.wrap(sentences.joined(separator: " "), width: max(width, 10))
    }

    /// The sentences: first what happens today, then what they love.
    var sentences: [String] {
        let all = expected + about
        return all.isEmpty ? [unknown] : all
    }

    /// What is planned or agreed for this session, and what there is to come back from.
    var expected: [String] {
        var sentences: [String] = []
        let name = row.calledName
        switch row.expectation {
        case .arrival(let by, _): sentences.append("\(name) is expected by \(by).")
        case .absence(let code, let back, _):
            let until = back.map { ", back at \($0)" } ?? ""
            sentences.append("\(name) has a planned absence: \(code.shortName)\(until).")
        case .agreedAway(let code, let by?, _):
            sentences.append("\(name) is expected at \(by); by agreement the session is \(code.sign).")
        case .agreedAway(let code, nil, _): sentences.append("\(name) is away by agreement (\(code.sign)).")
        case .here, .none: break
        }
        if !row.planWords.isEmpty { sentences.append(row.planWords + (row.planWords.hasSuffix(".") ? "" : ".")) }
        if row.sessionsAway > 0 {
            sentences.append(
                row.sign == .away
                    ? "Away for \(Counted.sessions(row.sessionsAway)) up to now."
                    : "Coming back after \(Counted.sessions(row.sessionsAway)).")
        }
        return sentences
    }

    /// What the child loves, and what matters at the door.
    var about: [String] {
        var sentences: [String] = []
        if !row.interests.isEmpty {
            sentences.append("Loves \(row.interests.joined(separator: ", ")).")
            if let first = row.interests.first { sentences.append("Ask about \(first).") }
        }
        if !row.doorNote.isEmpty { sentences.append("At the door: \(row.doorNote).") }
        return sentences
    }

    /// What is said where nothing is known.
    var unknown: String { "What \(row.calledName) loves is not recorded yet." }
}

/// Counts in words.
enum Counted {
    /// `1 session`, `4 sessions`.
    static func sessions(_ count: Int) -> String {
        count == 1 ? "1 session" : "\(count) sessions"
    }
}
