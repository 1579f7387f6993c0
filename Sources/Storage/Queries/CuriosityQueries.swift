public import Domain

extension Snapshot {
    /// The words that the setting would rather not write, in its order; empty where it keeps none of its own.
    public func kinderWords() throws -> [KinderWords] {
        try connection.statement("SELECT avoid, prefer FROM kinder_word ORDER BY place")
            .all(make: { KinderWords($0.text(0), prefer: $0.text(1)) })
    }

    /// The thresholds of patterns; those that the setting never chose have their defaults.
    public func patternSettings() throws -> PatternSettings {
        var settings = PatternSettings()
        try connection.statement("SELECT kind, isOn, atLeast, schoolDays, oneIn FROM pattern_threshold").each { _ in
        } row: { row in
            guard let kind = PatternKind(rawValue: row.text(0)) else { throw damaged("pattern threshold") }
            settings[kind] = PatternSettings.Threshold(
                isOn: row.bool(1), atLeast: row.number(2), schoolDays: row.number(3), oneIn: row.number(4))
        }
        return settings
    }
}
