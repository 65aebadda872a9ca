/// What a cue in a frame is worth: its own rate, or that of its kind.
struct FrameTable {
    /// The rates of ``FrameRates``.
    static let standard = FrameTable(cues: Lexicon.standard.cues)

    private struct Key: Hashable {
        let cue: Int
        let frame: Candidate.Frame
        let voice: Candidate.Voice
    }

    private var single: [Key: Double] = [:]
    private var general: [Key: Double] = [:]

    private init(cues: [Cue]) {
        var indices: [String: Int] = [:]
        for (index, cue) in cues.enumerated() where indices[cue.lemma] == nil || cue.isNoun {
            indices[cue.isNoun ? "\(cue.lemma)/noun" : cue.lemma] = index
        }
        for (head, rates) in Self.groups(FrameRates.single) {
            for (voice, frame, rate) in rates {
                let name = frame == .noun ? "\(head)/noun" : head
                guard let cue = indices[name] ?? (frame == .noun ? indices[head] : nil) else { continue }
                single[Key(cue: cue, frame: frame, voice: voice)] = rate
            }
        }
        for (head, rates) in Self.groups(FrameRates.general) {
            let words = head.split(separator: " ")
            guard words.count == 2, let voice = Candidate.Voice(rawValue: String(words[1])) else { continue }
            for (_, frame, rate) in rates {
                general[Key(cue: words[0] == "speech" ? -1 : -2, frame: frame, voice: voice)] = rate
            }
        }
    }

    /// The worth of a reading, from 0 to 1.
    func rate(of candidate: Candidate) -> Double {
        // Too rare in the counted corpus, but hardly to be taken for something else.
        if candidate.frame == .signature { return Self.signature }
        let key = Key(cue: candidate.cue, frame: candidate.frame, voice: candidate.voice)
        if candidate.cue >= 0, let rate = single[key] { return rate }
        let act = candidate.act == .speech ? -1 : -2
        return general[Key(cue: act, frame: candidate.frame, voice: candidate.voice)] ?? Self.unknown
    }

    private static let signature = 0.8

    /// For frames too rare to be counted.
    private static let unknown = 0.2

    /// Reads "head: frame rate voice.frame rate; head: …".
    private static func groups(
        _ text: String
    ) -> [(head: String, rates: [(Candidate.Voice, Candidate.Frame, Double)])] {
        text.split(separator: ";").map { group in
            let parts = group.split(separator: ":")
            let head = parts.first?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
            let words = parts.last?.split(whereSeparator: \.isWhitespace) ?? []
            var rates: [(Candidate.Voice, Candidate.Frame, Double)] = []
            for index in stride(from: 0, to: words.count - 1, by: 2) {
                let name = words[index].split(separator: ".").map(String.init)
                let voice = name.count == 2 ? Candidate.Voice(rawValue: name[0]) : .finite
                guard let voice, let frame = Candidate.Frame(rawValue: name[name.count - 1]),
                    let rate = Double(words[index + 1])
                else { continue }
                rates.append((voice, frame, rate / 100))
            }
            return (head, rates)
        }
    }
}
