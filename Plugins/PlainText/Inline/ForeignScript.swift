import GalleyCore
import GalleyPackaging

/// A script that a text in another one has words in.
///
/// Han, kana and Hangul are looked for elsewhere, as is Latin.
enum ForeignScript: CaseIterable {
  case greek, cyrillic, hebrew, arabic, devanagari, thai

  /// The script of a scalar that is a letter of one, or a mark on such a letter.
  @inline(__always)
  static func of(_ scalar: UInt32) -> ForeignScript? {
    switch scalar {
    case 0x37E, 0x387: nil
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x591...0x5F4: .hebrew
    case 0x610...0x61A, 0x620...0x6FF, 0x750...0x77F: .arabic
    case 0x900...0x97F: .devanagari
    case 0xE01...0xE5B: .thai
    default: nil
    }
  }

  /// How many letters are a word: fewer are signs, as of a quantity or in a formula.
  var leastLetters: Int {
    switch self {
    case .greek, .cyrillic: 3
    case .hebrew, .arabic, .devanagari, .thai: 2
    }
  }

  /// The languages whose own script it is, as far as readers are told of any.
  private var languages: Set<String> {
    switch self {
    case .greek: ["el", "grc"]
    case .cyrillic:
      [
        "ru", "uk", "be", "bg", "sr", "mk", "sh", "bs", "cnr", "kk", "ky", "mn", "tg", "tt", "ba",
        "cv", "ce", "os", "uz", "az", "tk", "cu",
      ]
    case .hebrew: ["he", "iw", "yi", "ji", "lad", "arc"]
    case .arabic:
      ["ar", "arz", "fa", "prs", "ur", "ps", "sd", "ug", "ckb", "ku", "ks", "pa", "az", "uz", "kk"]
    case .devanagari: ["hi", "mr", "ne", "sa", "mai", "bho", "kok", "pi"]
    case .thai: ["th", "pi"]
    }
  }

  /// The scripts that are foreign to a language.
  static func foreign(to language: LanguageTag) -> [ForeignScript] {
    allCases.filter { !$0.languages.contains(language.primary) }
  }
}

extension ForeignScript {
  /// The first bytes of the letters of some scripts that a text has: where there are none, its lines
  /// need not be looked at.
  static func leads(of scripts: [ForeignScript], in bytes: [UInt8]) -> [UInt8] {
    // Greek letters with two marks, which begin like Vietnamese ones, stand beside plain ones.
    var wanted = [Bool](repeating: false, count: 256)
    for script in scripts { for lead in script.plainLeads { wanted[Int(lead)] = true } }
    // The letters of the text itself are passed over.
    let own = allCases.first { !scripts.contains($0) }?.plainLeads ?? 0...0
    var seen = [Bool](repeating: false, count: 256)
    let text = bytes.span
    var offset = 0
    while offset < text.count {
      let end = min(offset &+ 16, text.count)
      defer { offset = end }
      if offset &+ 16 <= text.count {
        let piece = text.vector(at: offset)
        let found = piece.places(in: 0xCE...0xE0) .& .!piece.places(in: own)
        if !found.hasAny { continue }
      }
      for place in offset..<end where wanted[Int(bytes[place])] && !seen[Int(bytes[place])] {
        let (value, _) = ScalarCursor.decode(bytes, at: place)
        if let script = of(value), scripts.contains(script) { seen[Int(bytes[place])] = true }
      }
    }
    if seen[0xCE] || seen[0xCF] { seen[0xE1] = true }
    return (UInt8(0)...0xFF).filter { seen[Int($0)] }
  }

  private var plainLeads: ClosedRange<UInt8> {
    switch self {
    case .greek: 0xCE...0xCF
    case .cyrillic: 0xD0...0xD4
    case .hebrew: 0xD6...0xD7
    case .arabic: 0xD8...0xDD
    case .devanagari, .thai: 0xE0...0xE0
    }
  }
}
