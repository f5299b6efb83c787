import GalleyCore
import GalleyPackaging

/// Finds the likeliest encoding of a file without a mark that is not well-formed UTF-8.
///
/// Each candidate reads a sample from the whole file; what its characters cost, as a text of the
/// language that fits them best, is the negative logarithm of how probable the bytes are under it.
/// All candidates read the same bytes, so the costs can be compared, and the difference between
/// the best two is how sure the choice is.
struct EncodingDetector {
  /// An encoding and what the file costs in it, in eighths of a nat.
  struct Candidate {
    let name: String
    let language: String
    let cost: Int
  }

  /// The encoding's name.
  var name: String { candidates.first?.name ?? "UTF-8" }
  /// How sure the choice is.
  private(set) var confidence = Confidence(percent: 50)
  /// What speaks for it.
  private(set) var evidence: [Evidence] = []
  /// All candidates, the best first.
  private(set) var candidates: [Candidate] = []

  init(_ file: [UInt8]) {
    let sample = ByteSample.pieces(of: file)
    let pairs = BytePairs(sample)
    candidates = Self.spelled(pairs) + Self.eastAsian(sample, pairs) + [Self.utf8(sample)]
    if WideUnits.mayHold(file) { candidates += Self.wide(file, sampleSize: sample.count) }
    candidates.sort { $0.cost != $1.cost ? $0.cost < $1.cost : $0.name < $1.name }
    judge(sample)
  }

  private static func spelled(_ pairs: BytePairs) -> [Candidate] {
    let asciiCosts = SpellingScore.asciiCosts(pairs)
    return ByteEncoding.all.map { encoding in
      let score = SpellingScore(pairs, in: encoding, asciiCosts: asciiCosts)
      return Candidate(name: encoding.name, language: score.language, cost: score.cost)
    }
  }

  private static func eastAsian(_ sample: [UInt8], _ pairs: BytePairs) -> [Candidate] {
    let encodings: [(String, Int, [EastAsianModel])] = [
      ("GB18030", 0, [.simplified, .traditional]), ("BIG5", 0, [.traditional]),
      ("BIG5-HKSCS", 12, [.traditional]),
      ("SHIFT_JIS", 0, [.japanese]), ("EUC-JP", 4, [.japanese]), ("EUC-JP-MS", 20, [.japanese]),
      ("EUC-KR", 0, [.korean]),
    ]
    let foreign = pairs.costOfSwitches
    return encodings.compactMap { name, rarity, models in
      guard let result = CharacterDecoder.decode(sample, from: name) else { return nil }
      let score = TextScore(result.text, damage: result.damage.count, models: models)
      return Candidate(name: name, language: score.language, cost: score.cost + rarity + foreign)
    }
  }

  private static func utf8(_ sample: [UInt8]) -> Candidate {
    let repaired = RepairedUTF8(sample)
    let score = TextScore(repaired.bytes, damage: repaired.damage.count, models: EastAsianModel.all)
    return Candidate(name: "UTF-8", language: score.language, cost: score.cost)
  }

  private static func wide(_ file: [UInt8], sampleSize: Int) -> [Candidate] {
    let sample = ByteSample.blocks(of: file)
    return WideUnits.encodings.compactMap { name, size in
      guard let cost = WideUnits.cost(of: sample, in: name, size) else { return nil }
      let scaled = Int(Double(cost) * Double(sampleSize) / Double(max(1, sample.count)))
      return Candidate(name: name, language: "", cost: scaled + 16)
    }
  }

  /// Compares the best with the best of those that would give another text.
  private mutating func judge(_ sample: [UInt8]) {
    guard let best = candidates.first else { return }
    let text = Self.text(sample, best.name)
    let rival = candidates.dropFirst().first { Self.text(sample, $0.name) != text }
    let lead = rival.map { $0.cost - best.cost } ?? 800
    confidence = Confidence(percent: Self.percent(lead: lead))
    var reason = "its characters are those of texts in \(best.name)"
    if !best.language.isEmpty { reason += ", language \(best.language)" }
    evidence = [Evidence(reason, weight: 25 * min(lead, 160) / 2)]
    if let rival {
      evidence.append(
        Evidence("\(rival.name) would give rarer characters or damage", weight: 25 * lead / 2))
    }
  }

  private static func text(_ sample: [UInt8], _ name: String) -> [UInt8] {
    name == "UTF-8"
      ? RepairedUTF8(sample).bytes : CharacterDecoder.decode(sample, from: name)?.text ?? []
  }

  /// The confidence for a lead in eighths of a nat.
  ///
  /// The letters of a text depend on one another, so a nat counts for less than in theory.
  private static func percent(lead: Int) -> Int {
    switch lead {
    case ..<8: 55
    case ..<24: 70
    case ..<48: 85
    case ..<96: 93
    case ..<240: 97
    default: 99
    }
  }
}
