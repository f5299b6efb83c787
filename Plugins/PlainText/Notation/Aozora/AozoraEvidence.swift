import GalleyCore

/// What speaks for a text being in Aozora Bunko's notation: its notes, its readings, the key to
/// its marks, its colophon.
struct AozoraEvidence {
  /// What speaks for it.
  private(set) var evidence: [Evidence] = []

  /// Whether enough does.
  var isEnough: Bool { evidence.reduce(0) { $0 + $1.weight } >= 300 }

  /// The confidence.
  var confidence: Confidence {
    Confidence(logOdds: evidence.reduce(0) { $0 + $1.weight } / 100)
  }

  /// Looks at the head of a text, where the key stands and where readings are as common as
  /// anywhere, and at its end, where the colophon stands.
  init(_ bytes: [UInt8], _ lines: [Line]) {
    var notes = 0
    var readings = 0
    var offset = 0
    let end = min(bytes.count, 200_000)
    while offset + 5 < end {
      if bytes[offset] == 0xEF, bytes[offset + 1] == 0xBC, bytes[offset + 2] == 0xBB,
        bytes[offset + 3] == 0xEF, bytes[offset + 4] == 0xBC, bytes[offset + 5] == 0x83
      {
        notes += 1
        offset += 6
      } else if bytes[offset] == 0xE3, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0x8A {
        if Self.isReading(at: offset + 3, in: bytes) { readings += 1 }
        offset += 3
      } else {
        offset += 1
      }
    }
    if notes > 0 {
      add("\(notes) notes in ［＃…］", weight: min(150 + 50 * notes, 400))
    }
    if readings > 1 { add("\(readings) readings in 《…》", weight: min(20 * readings, 200)) }
    if AozoraFrame.key(lines, bytes) != nil { add("a key to the marks", weight: 400) }
    if AozoraFrame.colophon(lines, bytes) != nil { add("a colophon 底本：…", weight: 200) }
    if !evidence.isEmpty && Self.isWrapped(lines) {
      add("its paragraphs are broken into lines", weight: -900)
    }
    // Lines are read character by character: one that fills memory is no paragraph.
    if lines.contains(where: { $0.end - $0.start > 2_000_000 }) {
      add("it has lines longer than any paragraph", weight: -900)
    }
    evidence.sort { abs($0.weight) > abs($1.weight) }
  }

  private mutating func add(_ reason: String, weight: Int) {
    evidence.append(Evidence(reason, weight: weight))
  }

  private static func isReading(at start: Int, in bytes: [UInt8]) -> Bool {
    var end = start
    while end + 2 < bytes.count, end - start < 90 {
      if bytes[end] == 0xE3, bytes[end + 1] == 0x80, bytes[end + 2] == 0x8B {
        return RubyBase.isReading(bytes[start..<end])
      }
      end += 1
    }
    return false
  }

  /// Whether most lines go on with the one before: in this notation a line is a paragraph.
  private static func isWrapped(_ lines: [Line]) -> Bool {
    var goingOn = 0
    var long = 0
    for (line, next) in zip(lines, lines.dropFirst()).prefix(3000) where line.characters >= 15 {
      long += 1
      let isOpen = line.ending == .open || line.ending == .pause
      if isOpen && next.indent == 0 && next.first.isIdeographic && next.blanksBefore == 0 {
        goingOn += 1
      }
    }
    return goingOn * 2 > long
  }
}

/// The parts of a text in this notation that stand around its body.
enum AozoraFrame {
  /// The lines of the key to the marks, its rules included.
  static func key(_ lines: [Line], _ bytes: [UInt8]) -> Range<Int>? {
    let head = lines.prefix(12)
    guard let first = head.firstIndex(where: { isRule($0, bytes) }), first + 1 < lines.count,
      begins(lines[first + 1], "【テキスト中に現れる記号について】", bytes)
    else { return nil }
    let rest = lines[(first + 1)...].prefix(80)
    guard let last = rest.firstIndex(where: { isRule($0, bytes) }) else { return nil }
    return first..<last + 1
  }

  /// The first line of the colophon, which stands nowhere before the line `first`.
  static func colophon(_ lines: [Line], _ bytes: [UInt8], from first: Int = 0) -> Int? {
    // A colophon has some ten lines; the one that begins it stands after a blank line.
    let tail = lines.indices.suffix(60)
    return tail.first { index in
      index > 0 && index >= first && lines[index].blanksBefore > 0 && lines[index].indent == 0
        && (begins(lines[index], "底本：", bytes) || begins(lines[index], "入力：", bytes)
          || begins(lines[index], "青空文庫作成ファイル：", bytes))
    }
  }

  /// Whether a line begins with a text.
  static func begins(_ line: Line, _ text: StaticString, _ bytes: [UInt8]) -> Bool {
    let word = "\(text)"
    return bytes[Int(line.start)..<Int(line.end)].starts(with: word.utf8)
  }

  private static func isRule(_ line: Line, _ bytes: [UInt8]) -> Bool {
    line.characters >= 10 && line.isRow(of: UInt8(ascii: "-"), in: bytes)
  }
}
