import Application
import Domain

/// What a manager wants changed of the setting's own lists.
enum SettingsRequest: WorkRequest {
    /// Other thresholds of patterns.
    case tune(PatternSettings)
    /// Another list of words; none brings back ours.
    case words([KinderWords])

    /// Has it done.
    func carryOut(in work: Workspace) throws -> String {
        switch self {
        case .tune(let settings):
            try work.tunePatterns(settings)
            return "The thresholds are kept; lists follow them from now on."
        case .words(let words):
            try work.listKinderWords(words)
            return words.isEmpty ? "The proposed list of words is back." : "The list of words is kept: \(words.count)."
        }
    }
}
