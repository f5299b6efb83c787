/// Bytes made by chance from a seed, in ways that reach different parts of a reader.
public enum FuzzInput: String, CaseIterable, Sendable {
  /// Any bytes.
  case bytes
  /// Any characters, with many that mean something to a reader.
  case marks
  /// Lines of a few words with indents, marks, numbers and blank lines.
  case lines
  /// A real text with bytes changed, dropped and doubled.
  case damaged
  /// Pieces of real texts in all languages, one after another.
  case patchwork
  /// Pieces of real texts with marks that mean something to a reader put in between.
  case spliced
  /// A piece of a real text in one of the encodings that can write it, often damaged.
  case encoded

  /// Some bytes, the same for the same seed.
  public func bytes(seed: UInt64) -> [UInt8] {
    var chance = SplitMix64(seed: seed)
    switch self {
    case .bytes:
      return (0..<Int.random(in: 1...2000, using: &chance)).map { _ in
        UInt8.random(in: 0...255, using: &chance)
      }
    case .marks:
      var text = ""
      for _ in 0..<Int.random(in: 1...800, using: &chance) {
        text.unicodeScalars.append(Self.scalar(&chance))
      }
      return Array(text.utf8)
    case .lines:
      return Array(Self.lines(&chance).utf8)
    case .damaged:
      return Self.damaged(Self.piece(upTo: 3000, &chance), &chance)
    case .patchwork:
      return (0..<6).flatMap { _ in Self.piece(upTo: 600, &chance) }
    case .spliced:
      let pieces = Int.random(in: 1...3, using: &chance)
      return Splice.put(
        into: (0..<pieces).flatMap { _ in Self.piece(upTo: 4000, &chance) }, &chance)
    case .encoded:
      let bytes = Encoded.piece(of: Self.piece(upTo: 3000, &chance), &chance)
      return Bool.random(using: &chance) ? bytes : Self.damaged(bytes, &chance)
    }
  }

  /// The texts that came with the project.
  private static let texts = SampleTexts.all

  private static let special = Array(
    "\n\n\n\r\t\u{C} \u{3000}\u{A0}-—–…*_#>[](){}<&\"'“”‘’「」《》（）【】。，、；：！？.,:;!?1一①iVX第章回卷"
      .unicodeScalars)

  private static func scalar(_ chance: inout SplitMix64) -> Unicode.Scalar {
    switch UInt32.random(in: 0..<10, using: &chance) {
    case 0..<4: return special.randomElement(using: &chance) ?? "a"
    case 4..<6: return Unicode.Scalar(UInt32.random(in: 0x61...0x7A, using: &chance)) ?? "a"
    case 6..<8: return Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FFF, using: &chance)) ?? "a"
    default: return Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &chance)) ?? "\u{FFFF}"
    }
  }

  private static func lines(_ chance: inout SplitMix64) -> String {
    let starts = [
      "", "", "", "", "  ", "    ", "\u{3000}\u{3000}", "> ", ">> ", "- ", "* ", "1. ", "12) ",
      "[1] ", "（一）", "①", "第一章 ", "CHAPTER I", "By ", "* * *", "\u{C}", "\t", "PART ", "——",
    ]
    let words = [
      "the", "re-", "said", "“No,”", "London,", "(see", "p.", "12)", "_so_", "省第十五次", "党代会。",
      "ですから、", "http://a.b/c", "Straße", "d’un", "III", "載", "（作者", "系）", "《报》", "1921",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 1...60, using: &chance) {
      text += starts.randomElement(using: &chance) ?? ""
      let count = Int.random(in: 0...14, using: &chance)
      text += (0..<count).compactMap { _ in words.randomElement(using: &chance) }
        .joined(separator: " ")
      text += Bool.random(using: &chance) ? "\n" : "\n\n"
    }
    return text
  }

  private static func piece(upTo length: Int, _ chance: inout SplitMix64) -> [UInt8] {
    guard let text = texts.randomElement(using: &chance) else { return [0x61] }
    let start = Int.random(in: 0..<text.count, using: &chance)
    return Array(text[start..<min(text.count, start + Int.random(in: 1...length, using: &chance))])
  }

  private static func damaged(_ bytes: [UInt8], _ chance: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...12, using: &chance) where !bytes.isEmpty {
      let index = bytes.indices.randomElement(using: &chance) ?? 0
      switch Int.random(in: 0..<3, using: &chance) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &chance)
      case 1: bytes.remove(at: index)
      default:
        let end = min(bytes.count, index + 40)
        bytes.insert(contentsOf: bytes[index..<end], at: end)
      }
    }
    return bytes
  }
}
