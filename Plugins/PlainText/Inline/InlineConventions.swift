import GalleyCore
import GalleyPackaging

/// Which marks inside of lines a text uses, found in one pass over its bytes: most texts use none,
/// and their lines are not looked at again.
struct InlineConventions {
  /// The marks of emphasis that are used in pairs throughout.
  private(set) var emphasis: [UInt8] = []
  /// Whether a single star is set beside double ones, as in Markdown.
  private(set) var hasDoubleStars = false
  /// Whether there may be links.
  private(set) var hasLinks = false
  /// Whether readings stand in 《…》.
  private(set) var hasRuby = false
  /// Whether readings stand in round brackets.
  private(set) var hasBracketedReadings = false
  /// The forms of note labels that occur often enough to be some.
  private(set) var noteForms: [NoteLabel.Form] = []

  /// Whether the text is in Western letters and holds words in East Asian ones.
  private(set) var hasEasternRuns = false
  /// Whether the text is in East Asian letters and holds whole phrases in Western ones.
  private(set) var hasWesternRuns = false
  /// The scripts that are none of the language's own.
  private(set) var scripts: [ForeignScript] = []
  /// The first bytes of their letters in the text; empty where it has none.
  private(set) var scriptLeads: [UInt8] = []

  /// Whether there is nothing to look for inside of lines.
  var isEmpty: Bool {
    emphasis.isEmpty && !hasLinks && !hasEasternRuns && !hasWesternRuns && scriptLeads.isEmpty
      && !hasRuby && !hasBracketedReadings && noteForms.isEmpty
  }

  /// What was decided, and why.
  private(set) var decisions: [Decision] = []

  private var scanners = "_*=/".utf8.map { EmphasisScanner($0) }
  private var labels = [Int](repeating: 0, count: NoteLabel.Form.allCases.count)
  private var readings = 0
  private var bracketedReadings = 0
  private var brackets = 0

  init(_ bytes: [UInt8], language: LanguageTag) {
    if language.isEastAsian {
      hasWesternRuns = ForeignRuns.hasWestern(bytes)
    } else if language != .undetermined {
      hasEasternRuns = ForeignRuns.hasEastern(bytes)
    }
    if language != .undetermined {
      scripts = ForeignScript.foreign(to: language)
      scriptLeads = ForeignScript.leads(of: scripts, in: bytes)
    }
    let kinds = Self.kinds
    let text = bytes.span
    var offset = 0
    // Up to where the bytes are looked at one by one.
    var closeUntil = 1
    while offset < text.count {
      if offset >= closeUntil {
        if offset &+ 18 <= text.count, Self.isPlain(text, at: offset) {
          offset &+= 16
          continue
        }
        closeUntil = offset &+ 16
      }
      switch kinds[Int(text[offset])] {
      case Self.plain: offset += 1
      case Self.ideograph:
        // What follows an ideograph is one, nearly always.
        repeat { offset += 3 } while offset < text.count && text[offset] &- 0xE4 < 0x0B
      case Self.sign where !Self.isMark(bytes, offset): offset += 3
      default: offset = look(at: offset, in: bytes)
      }
    }
    settle(bytes.count)
  }

  /// Whether none of sixteen bytes begins anything that is looked at; one must stand before them and
  /// two after.
  @inline(__always)
  private static func isPlain(_ text: Span<UInt8>, at offset: Int) -> Bool {
    let (piece, next) = (text.vector(at: offset), text.vector(at: offset &+ 1))
    let isWide = piece.places(from: 0x80)
    if !isWide.areAll {
      let isLink =
        (piece.places(of: 0x3A) .& next.places(of: 0x2F))
        .| (piece.places(of: 0x2E) .& (text.vector(at: offset &- 1) | 0x20).places(of: 0x77))
      let isMark =
        (piece.places(of: 0x5F) .| piece.places(of: 0x2A))
        .| (piece.places(of: 0x3D) .| piece.places(of: 0x2F))
        .| (piece.places(of: 0x40) .| piece.places(of: 0x28))
        .| (piece.places(of: 0x5B) .| piece.places(of: 0x7B)) .| piece.places(of: 0x29)
      let isBlank = piece.places(of: 0x0A) .& (next.places(of: 0x0A) .| next.places(of: 0x0D))
      if (isLink .| isMark .| isBlank).hasAny { return false }
    }
    guard isWide.hasAny else { return true }
    let third = text.vector(at: offset &+ 2)
    let isPunctuation =
      next.places(of: 0x91) .| next.places(of: 0x81)
      .| (next.places(of: 0x80)
        .& (third.places(of: 0xBB) .| third.places(of: 0xA0) .| third.places(of: 0xA1)))
    let isBracket = next.places(of: 0x80) .& (third.places(of: 0x8A) .| third.places(of: 0x94))
    let isWideBracket = next.places(of: 0xBC) .& (third.places(of: 0x88) .| third.places(of: 0xBB))
    return
      !(piece.places(of: 0xC2) .| (piece.places(of: 0xE2) .& isPunctuation)
      .| (piece.places(of: 0xE3) .& isBracket)
      .| (piece.places(of: 0xEF) .& isWideBracket)).hasAny
  }

  // Of the others most are passed over by one look into a table: those of letters one by one, those of
  // Han and kana by threes.
  private static let plain: UInt8 = 0
  private static let ideograph: UInt8 = 1
  private static let sign: UInt8 = 2
  private static let trigger: UInt8 = 3

  private static let kinds: [UInt8] = {
    var table = [UInt8](repeating: plain, count: 256)
    for byte in "_*=/:.@[{()\n".utf8 { table[Int(byte)] = trigger }
    table[0xC2] = trigger
    for byte in 0xE0...0xEF { table[byte] = ideograph }
    for byte in [0xE2, 0xE3, 0xEF] { table[byte] = sign }
    return table
  }()

  /// Whether the character of three bytes at an offset is one of those that are looked at:
  /// ① ※ † ‡ and raised digits, 《 〔, （ ［.
  private static func isMark(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let second = bytes[offset + 1]
    let third = bytes[offset + 2]
    switch bytes[offset] {
    case 0xE2:
      return second == 0x91 || second == 0x81
        || second == 0x80 && (third == 0xBB || third == 0xA0 || third == 0xA1)
    case 0xE3: return second == 0x80 && (third == 0x8A || third == 0x94)
    default: return second == 0xBC && (third == 0x88 || third == 0xBB)
    }
  }

  private mutating func look(at offset: Int, in bytes: [UInt8]) -> Int {
    let byte = bytes[offset]
    switch byte {
    case 0x0A:
      let isBlank =
        offset + 1 < bytes.count && (bytes[offset + 1] == 0x0A || bytes[offset + 1] == 0x0D)
      if isBlank { for index in scanners.indices { scanners[index].reset() } }
    case UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "/"):
      if byte == UInt8(ascii: "*") { countLabel(at: offset, in: bytes) }
      for index in scanners.indices where scanners[index].mark == byte {
        return scanners[index].visit(offset, in: bytes, from: 0, upTo: bytes.count)
      }
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "@"):
      if !hasLinks {
        hasLinks = LinkFinder.find(in: bytes, at: offset, from: 0, upTo: bytes.count) != nil
      }
    case 0xE3:
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return offset + 3 }
      if bytes[offset + 2] == 0x8A { countReading(at: offset, in: bytes) }
      if bytes[offset + 2] == 0x94 { countLabel(at: offset, in: bytes) }
      return offset + 3
    case 0xEF, 0x28:
      if byte == 0x28 || (offset + 2 < bytes.count && bytes[offset + 2] == 0x88) {
        countBracket(at: offset, in: bytes)
      }
      countLabel(at: offset, in: bytes)
    case UInt8(ascii: ")"):
      let start = NoteLabel.number(before: offset, from: 0, in: bytes)
      if start < offset { countLabel(at: start, in: bytes) }
    default: countLabel(at: offset, in: bytes)
    }
    return offset + 1
  }

  private mutating func countLabel(at offset: Int, in bytes: [UInt8]) {
    if let (label, _) = NoteLabel.find(in: bytes, at: offset, upTo: bytes.count) {
      labels[Int(label.form.rawValue)] += 1
    } else if let (_, label) = FootnoteBracket.find(in: bytes, at: offset, upTo: bytes.count) {
      labels[Int(label.form.rawValue)] += 1
    }
  }

  private mutating func countReading(at offset: Int, in bytes: [UInt8]) {
    if RubyFinder.find(in: bytes, at: offset, from: 0, upTo: bytes.count) != nil { readings += 1 }
  }

  private mutating func countBracket(at offset: Int, in bytes: [UInt8]) {
    guard offset > 2, bytes[offset - 1] >= 0x80 else { return }
    brackets += 1
    if RubyFinder.find(in: bytes, at: offset, from: 0, upTo: bytes.count) != nil {
      bracketedReadings += 1
    }
  }

  private mutating func decide(_ choice: String, _ reason: String, _ percent: Int, _ count: Int) {
    decisions.append(
      Decision(
        .notation, choice, source: SourceRange(0, count), line: 1,
        confidence: Confidence(percent: percent), evidence: [Evidence(reason, weight: 200)]))
  }

  private mutating func settle(_ count: Int) {
    for index in scanners.indices { scanners[index].reset() }
    for scanner in scanners where Self.isUsed(scanner) { emphasis.append(scanner.mark) }
    hasDoubleStars = scanners.contains { scanner in
      scanner.mark == UInt8(ascii: "*") && scanner.pairs.contains { $0.width == 2 }
    }
    hasRuby = readings >= 2
    // A newspaper sets a reading in brackets here and there; one that has them everywhere means
    // ruby.
    hasBracketedReadings = bracketedReadings >= 8 && bracketedReadings * 10 >= brackets * 8
    for scanner in scanners where emphasis.contains(scanner.mark) {
      let mark = String(decoding: [scanner.mark], as: UTF8.self)
      decide(
        "emphasis in \(mark)…\(mark)",
        "\(scanner.pairs.count) pairs, \(scanner.strays) without a mate",
        scanner.pairs.count > 3 ? 95 : 85, count)
    }
    if hasRuby { decide("readings in 《…》", "\(readings) kana in 《…》 after Han", 95, count) }
    if hasBracketedReadings {
      decide("readings in brackets", "\(bracketedReadings) kana in brackets after Han", 85, count)
    }
    noteForms = NoteLabel.Form.allCases.filter { labels[Int($0.rawValue)] >= 2 }
    scanners = []
  }

  /// Whether a mark is used for emphasis and seldom for anything else.
  private static func isUsed(_ scanner: EmphasisScanner) -> Bool {
    let pairs = scanner.pairs.count
    switch scanner.mark {
    case UInt8(ascii: "_"): return pairs > 0 && scanner.strays * 3 <= pairs
    case UInt8(ascii: "*"), UInt8(ascii: "="): return pairs > 1 && scanner.strays * 4 <= pairs
    default: return pairs > 2 && scanner.strays * 20 <= pairs
    }
  }
}
