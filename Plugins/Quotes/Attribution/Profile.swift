/// How much counts as an attribution.
enum Profile {
    /// What somebody said or wrote.
    case speech
    /// Beside it what somebody thinks, wants, supports, decides, shows, and what was not said.
    case full

    /// Whether a reading can be one of this profile.
    ///
    /// - Parameters:
    ///   - hasMarks: Its content holds words in quotation marks that are no name.
    ///   - isNegated: Its cue says that it was not said.
    func admits(_ candidate: Candidate, hasMarks: Bool, isNegated: Bool) -> Bool {
        if self == .full || hasMarks { return true }
        if isNegated { return false }
        switch candidate.act {
        case .speech: return true
        case .stance: return false
        case .topic:
            switch candidate.frame {
            case .that, .colon, .left, .inverted, .split, .quote: return true
            default: return false
            }
        }
    }

    /// The worth that a reading needs.
    var threshold: Double { self == .full ? 0.3 : 0.4 }
}
