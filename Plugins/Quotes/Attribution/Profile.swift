/// How much counts as an attribution.
enum Profile {
    /// What somebody said or wrote.
    case speech
    /// Beside it what somebody thinks, wants, supports, decides, shows.
    case full

    /// Whether a reading can be one of this profile.
    func admits(_ candidate: Candidate) -> Bool {
        self == .full || candidate.act == .speech
    }

    /// The worth that a reading needs.
    var threshold: Double { self == .full ? 0.3 : 0.4 }
}
