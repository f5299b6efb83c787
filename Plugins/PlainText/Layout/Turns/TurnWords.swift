/// How often words, and words one after the other, stand in a text.
///
/// It tells whether a line reads on in another. Of letters a word is one, of Han and kana each
/// character.
struct TurnWords {
  private var counts: [UInt32: Int32] = [:]
  private var pairs: [UInt64: Int32] = [:]
  private var total: Int32 = 0
  /// The share of words with a capital among those in mid-sentence, in percent.
  private(set) var capitals: Int32 = 10

  init(_ lines: ArraySlice<Line>, in bytes: [UInt8]) {
    var words: Int32 = 0
    var capitalized: Int32 = 0
    for line in lines {
      var last: UInt32 = 0
      Self.walk(line, in: bytes) { word, isCapital in
        if word != 0 {
          counts[word, default: 0] += 1
          total += 1
          if last != 0 {
            pairs[UInt64(last) << 32 | UInt64(word), default: 0] += 1
            words += 1
            if isCapital { capitalized += 1 }
          }
        }
        last = word
      }
    }
    if words > 50 { capitals = max(3, min(60, 100 * capitalized / words)) }
  }

  /// Whether the text has a word.
  func has(_ word: UInt32) -> Bool { counts[word] != nil }

  /// What it weighs that a word follows on another, in hundredths of a nat.
  ///
  /// It is how much oftener it does than it stands anywhere. What was never seen weighs little where words are rare.
  /// `isOwn` when the two are themselves among what was counted.
  func affinity(_ left: UInt32, _ right: UInt32, isOwn: Bool = false) -> Int32 {
    guard left != 0, right != 0, total > 0 else { return 0 }
    let share = (Double(counts[right] ?? 0) + 0.5) / Double(total)
    let seen = pairs[UInt64(left) << 32 | UInt64(right)] ?? 0
    let together = Double(isOwn ? max(0, seen - 1) : seen)
    let ratio =
      (together / share + Double(Self.supposed))
      / (Double(counts[left] ?? 0) + Double(Self.supposed))
    return max(Self.least, min(Self.greatest, Int32(69 * Self.logarithm(ratio))))
  }

  private static let least: Int32 = -120
  private static let greatest: Int32 = 220
  /// How many words are supposed to have been followed by whatever is as frequent.
  private static let supposed: Int32 = 20

  /// The logarithm to the base of two, to within a tenth.
  private static func logarithm(_ value: Double) -> Double {
    Double(value.exponent) + value.significand - 1
  }

  /// Goes through the words of a line; 0 stands for a mark between them.
  static func walk(
    _ line: Line, in bytes: [UInt8], _ body: (_ word: UInt32, _ isCapital: Bool) -> Void
  ) {
    var hash = WordPrints.seed
    var length = 0
    var isCapital = false
    var isGrid = false
    func close() {
      if length > 0 { body(hash, isCapital) }
      (hash, length) = (WordPrints.seed, 0)
    }
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
    while let value = cursor.next() {
      let kind = CharacterShape.of(value).kind
      switch kind {
      case .lower, .upper, .letter:
        if length == 0 { isCapital = kind == .upper }
        isGrid = false
        hash = WordPrints.mix(hash, value)
        length += 1
      case .han, .kana, .hangul:
        close()
        isGrid = kind != .hangul
        body(WordPrints.mix(WordPrints.seed, value), false)
      case .space:
        close()
        // Between characters of the grid a space is the end of something.
        if isGrid { body(0, false) }
      case .mark, .control: close()
      default:
        close()
        body(0, false)
      }
    }
    close()
  }
}
