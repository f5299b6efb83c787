/// How often each pair of neighbouring bytes stands in a sample.
///
/// All encodings of one byte a character are judged by these counts, so that the sample is walked
/// over once and not once for each of them and each language.
struct BytePairs {
  /// A pair and its count.
  struct Pair {
    let first: Int
    let second: Int
    let count: Int
  }

  /// Pairs with a byte beyond ASCII or a control character in them.
  private(set) var telling: [Pair] = []
  /// Pairs of ASCII letters and of letters with what bounds words.
  private(set) var ascii: [Pair] = []
  /// How many bytes are beyond ASCII.
  private(set) var highCount = 0
  /// How many words in ASCII letters there are.
  private(set) var asciiWords = 0

  init(_ sample: [UInt8]) {
    var counts = [Int32](repeating: 0, count: 65_536)
    var met: [Int] = []
    var last = 0x20
    for byte in sample {
      let index = last << 8 | Int(byte)
      if counts[index] == 0 { met.append(index) }
      counts[index] += 1
      last = Int(byte)
    }
    for index in met {
      let pair = Pair(first: index >> 8, second: index & 0xFF, count: Int(counts[index]))
      if pair.second >= 0x80 { highCount += pair.count }
      if pair.first >= 0x80 || pair.second >= 0x80 || SignKind(UInt32(pair.second)) == .control {
        telling.append(pair)
      } else {
        ascii.append(pair)
        if Self.isLetter(pair.second) && !Self.isLetter(pair.first) { asciiWords += pair.count }
      }
    }
  }

  /// What words in Latin letters cost a text in another script, whose characters have `size` bytes.
  ///
  /// Foreign words are rarer than its own; where they are the rule, the text is likelier in Latin
  /// letters with a few signs.
  func costOfASCII(size: Int) -> Int {
    12 * min(asciiWords, 4 * highCount / (size * size))
  }

  private static func isLetter(_ byte: Int) -> Bool { (0x41...0x5A).contains(byte & ~0x20) }
}
