public import Domain
import EventLog

extension Workspace {
    /// The check of free text: the setting's own list of words, or ours where it keeps none.
    public var language: Language {
        directory.language ?? .proposed
    }

    /// Whether the list of words is the setting's own.
    public var hasOwnLanguage: Bool { directory.language != nil }

    /// Sets the words that the setting would rather not write; none brings back ours.
    public func listKinderWords(_ words: [KinderWords]) throws {
        try commit { _ in
            guard permissions.managesSetting else { throw AccessError.notForRole("Choosing the words") }
            return words == directory.language?.words ?? []
                ? [] : [NewEvent(.setting, .setting(.languageListed(words)))]
        }
    }

    /// The thresholds of patterns as the setting chose them.
    public var patternSettings: PatternSettings { directory.patternSettings }

    /// Sets the thresholds of patterns.
    public func tunePatterns(_ settings: PatternSettings) throws {
        try commit { _ in
            guard permissions.managesSetting else { throw AccessError.notForRole("Choosing thresholds") }
            return settings == directory.patternSettings
                ? [] : [NewEvent(.setting, .setting(.patternsTuned(settings)))]
        }
    }
}
