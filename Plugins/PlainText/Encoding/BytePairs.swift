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
  /// How often a word in ASCII letters follows one with bytes beyond ASCII, or the other way.
  private(set) var switches = 0

  init(_ sample: [UInt8]) {
    var counts = [Int32](repeating: 0, count: 65_536)
    var met: [Int] = []
    var last = 0x20
    var words = WordSwitches()
    for byte in sample {
      words.add(byte)
      let index = last << 8 | Int(byte)
      if counts[index] == 0 { met.append(index) }
      counts[index] += 1
      last = Int(byte)
    }
    switches = words.count
    for index in met {
      let pair = Pair(first: index >> 8, second: index & 0xFF, count: Int(counts[index]))
      if pair.second >= 0x80 { highCount += pair.count }
      if pair.first >= 0x80 || pair.second >= 0x80 || SignKind(UInt32(pair.second)) == .control {
        telling.append(pair)
      } else {
        ascii.append(pair)
      }
    }
  }

  /// What words in Latin letters cost a text in another script.
  ///
  /// Foreign words stand together; where the script changes at every other word, the text is
  /// likelier in Latin letters with a few signs.
  var costOfSwitches: Int { 30 * switches }
}

/// Counts the changes between words in ASCII letters and words with other bytes.
private struct WordSwitches {
  private(set) var count = 0
  private var isHigh = false
  private var isInWord = false
  private var wasHigh: Bool?

  mutating func add(_ byte: UInt8) {
    if byte >= 0x80 {
      isHigh = true
      isInWord = true
    } else if (0x41...0x5A).contains(byte & ~0x20) {
      isInWord = true
    } else if isInWord {
      if let wasHigh, wasHigh != isHigh { count += 1 }
      wasHigh = isHigh
      isHigh = false
      isInWord = false
    }
  }
}
