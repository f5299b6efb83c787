import GalleyCore
import GalleyPackaging

/// Finds the likeliest encoding of bytes that are not well-formed UTF-8, over the whole file.
///
/// Each candidate decodes the file strictly; what counts is how much is damaged, and how common
/// the characters are that come out: the right encoding gives the letters that texts are made of,
/// a wrong one rare ideographs and stray signs.
struct EncodingDetector {
  /// The encoding's name.
  private(set) var name = "UTF-8"
  /// How sure the choice is.
  private(set) var confidence = Confidence(percent: 60)
  /// What speaks for it.
  private(set) var evidence: [Evidence] = []

  private static let candidates = [
    "GB18030", "SHIFT_JIS", "EUC-JP", "BIG5", "EUC-KR", "WINDOWS-1252",
  ]

  init(_ file: [UInt8], utf8Damage: Int, utf8Good: Int) {
    // A few damaged bytes in a text that is UTF-8 everywhere else do not make it something else.
    if utf8Good > 20 * utf8Damage || (utf8Good == 0 && utf8Damage == 0) {
      confidence = Confidence(percent: 97)
      evidence = [
        Evidence("\(utf8Good) characters are well-formed UTF-8, \(utf8Damage) are not", weight: 400)
      ]
      return
    }
    let sample = Self.sample(file)
    var scores: [(name: String, score: Int)] = []
    for candidate in Self.candidates {
      guard let result = CharacterDecoder.decode(sample, from: candidate) else { continue }
      scores.append((candidate, Self.score(result.text, damage: result.damage.count)))
    }
    scores.sort { $0.score != $1.score ? $0.score > $1.score : $0.name < $1.name }
    guard let best = scores.first else { return }
    name = best.name
    let lead = scores.count > 1 ? best.score - scores[1].score : 1000
    confidence = Confidence(percent: min(99, 55 + lead / 6))
    evidence = scores.prefix(3).map {
      Evidence(
        "\($0.name): its characters are \($0.score / 10) % those of common texts", weight: $0.score)
    }
  }

  /// All of a short file, and pieces from the whole length of a long one, cut at line ends.
  private static func sample(_ file: [UInt8]) -> [UInt8] {
    guard file.count > 400_000 else { return file }
    var result: [UInt8] = []
    for part in 0..<10 {
      var start = file.count / 10 * part
      while start > 0 && start < file.count && file[start - 1] != 0x0A { start += 1 }
      var end = min(file.count, start + 20_000)
      while end < file.count && file[end - 1] != 0x0A { end += 1 }
      if start < end { result += file[start..<end] }
    }
    return result
  }

  /// How much a decoded text looks like one, in thousandths of its characters beyond ASCII.
  private static func score(_ text: [UInt8], damage: Int) -> Int {
    var total = 0
    var good = -30 * damage
    var cursor = ScalarCursor(text, from: 0, to: text.count)
    var last: UInt32 = 0x20
    while let value = cursor.next() {
      defer { last = value }
      guard value >= 0x80 else { continue }
      total += 1
      switch value {
      case 0x3001, 0x3002, 0xFF0C, 0xFF1A, 0xFF1F, 0x201C, 0x201D, 0x300C, 0x300D, 0x3000: good += 2
      case 0x3041...0x3096, 0x30A1...0x30FC: good += 1
      case 0xAC00...0xD7A3: good += 1
      case 0x4E00...0x9FFF: good += CommonIdeographs.contains(value) ? 2 : 0
      case 0xC0...0x17F, 0x2018...0x201E, 0xAB, 0xBB:
        // A letter with an accent stands among letters; a wrong decoding puts them side by side.
        good += (65...122).contains(last) || last <= 0x20 ? 2 : -2
      case 0x80...0xBF, 0xE000...0xF8FF, 0xFFFD: good -= 6
      case 0xFF61...0xFF9F: good -= 1
      default: break
      }
    }
    return total == 0 ? 0 : 500 * good / total
  }
}

/// The ideographs that make up half of any Chinese or Japanese text.
enum CommonIdeographs {
  /// Whether an ideograph is one of them.
  static func contains(_ value: UInt32) -> Bool { set.contains(value) }

  private static let set = ScalarSet(
    of: """
      的一是了我不人在他有这這个個上们們来來到时時大地为為子中你说說生国國年着就那和要她出也得里后自以会會家可下而过過天去能对對小多然于心学學\
      么么之都好看起发發当當没成只如事把还還用第样樣道想作种開开美总從从无無情己面最女但现現前些所同日手又行意动動方期它头頭经經长長儿回位分爱\
      老因很给名法间間斯知世什两次使身者被高已亲其进此话話常与與活正感見见明问問力理尔点文几定本公特做外孩相西果走将月十实實向声车全信重三机工\
      物气每并别真打太新比才便夫再书部水像眼等体卻却加电主界門门利海受听表德少克代员许先口由死安写性馬马光白或住难望教命花结樂色更拉东神记处讓\
      让母父应直字场平報报友关放至张認认接告入笑内英军候民岁往何度山觉路带万男边风解叫任金快原吃妈变通师立象数四失满战远格士音轻目条呢曰乃兵臣\
      王帝卿汝吾軍將漢汉曹操玄德張飛關東見時會說話國學經業對發車馬書長門來個們這還過後為與從無當於何也其以為
      """)
}
