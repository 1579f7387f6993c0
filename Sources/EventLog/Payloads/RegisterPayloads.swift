import Domain

/// Personal part of `attendance.amended`, `register.fact-withdrawn`, `register.fact-restored`, `absence.planned` and
/// `arrival.planned`, schema 1: one text.
struct WordsV1: Codable {
    let text: String

    enum CodingKeys: String, CodingKey {
        case text
    }
}

/// Personal part of `attendance.left`, schema 1; none when nobody said anything.
struct DepartureV1: Codable {
    let with: String
    let reason: String

    enum CodingKeys: String, CodingKey {
        case with
        case reason
    }
}

/// Personal part of `attendance.noted`, schema 1.
struct NoteV1: Codable {
    let toldBy: String
    let said: String
    let note: String

    enum CodingKeys: String, CodingKey {
        case toldBy = "told-by"
        case said
        case note
    }
}

/// Personal part of `attendance.welcomed`, schema 1.
struct WelcomeV1: Codable {
    let by: String
    let noticed: String

    enum CodingKeys: String, CodingKey {
        case by
        case noticed
    }
}

/// Plain part of `register.finished`, schema 1.
struct FinishedV1: Codable {
    let onRoll: Int
    let here: Int
    let away: Int
    let unmarked: Int

    enum CodingKeys: String, CodingKey {
        case onRoll = "on-roll"
        case here
        case away
        case unmarked
    }

    init(_ tally: RegisterTally) {
        onRoll = tally.onRoll
        here = tally.here
        away = tally.away
        unmarked = tally.unmarked
    }

    var value: RegisterTally {
        RegisterTally(onRoll: onRoll, here: here, away: away, unmarked: unmarked)
    }
}
