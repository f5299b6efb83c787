import GalleyCore

/// Decides what a soft line end means: nothing, a space, or a hyphen that goes.
///
/// A class for its size: what asks it for every line changes as it goes, and each question would
/// get a copy of all that the answer may need.
final class LineJoiner: Sendable {
  /// What to do at one line end.
  struct Verdict: Equatable {
    /// Nothing or a space.
    var join: LineBreak.Join
    /// How many bytes of hyphen at the end of the line are left out.
    var hyphenLength = 0
    /// How sure the verdict on a hyphen is; certain where there is none.
    var confidence = Confidence.certain
  }

  private let text: MeasuredText
  private let isHan: Bool
  private let language: LanguageTag
  private let hyphens: HyphenVocabulary
  private let hangul: HangulWords?

  /// `isHan` tells whether “ ” … — stand on the East Asian grid in this text.
  ///
  /// `hangulEnds` are the lines that a Korean text goes on after.
  init(
    _ text: MeasuredText, softEnds: [Int], isHan: Bool, language: LanguageTag = .undetermined,
    hangulEnds: [Int] = []
  ) {
    self.text = text
    let words = hangulEnds.isEmpty ? nil : HangulWords(text, softEnds: hangulEnds)
    hangul = words?.isCut ?? false ? words : nil
    self.isHan = isHan
    self.language = language
    hyphens = HyphenVocabulary(text, softEnds: softEnds, language: language)
  }

  /// The verdict on the line end between two lines that are one paragraph.
  func verdict(after index: Int) -> Verdict {
    guard let given = text.given[text.lines[index + 1]], given.isJoined == true else {
      return ownVerdict(after: index)
    }
    return self.verdict(after: index, given: given.joint)
  }

  /// The verdict of a person.
  private func verdict(after index: Int, given joint: Overrides.Joint) -> Verdict {
    switch joint {
    case .any: return ownVerdict(after: index)
    case .space: return Verdict(join: .space)
    case .nothing, .hyphenKept: return Verdict(join: .nothing)
    case .hyphenRemoved:
      let end = Int(text.lines[index].end)
      let offset = ScalarCursor.previous(text.bytes, before: end)
      let last = ScalarCursor.decode(text.bytes, at: offset).value
      return Verdict(join: .nothing, hyphenLength: Self.isHyphen(last) ? end - offset : 0)
    }
  }

  private func ownVerdict(after index: Int) -> Verdict {
    let line = text.lines[index]
    let next = text.lines[index + 1]
    let bytes = text.bytes
    let lastOffset = ScalarCursor.previous(bytes, before: Int(line.end))
    let last = ScalarCursor.decode(bytes, at: lastOffset).value
    let first = ScalarCursor.decode(bytes, at: Int(next.start)).value
    if next.followsInitial {
      return Verdict(
        join: DropCaps.isWord(last, in: language.primary) ? .space : .nothing,
        confidence: Confidence(percent: 90))
    }
    if let hangul, line.last == .hangul, next.first == .hangul {
      return Verdict(join: hangul.goesOn(after: index) ? .nothing : .space)
    }
    if let join = eastern(last, lastOffset, first, next) { return Verdict(join: join) }
    if isInAddress(line) { return Verdict(join: .nothing) }
    if Self.isHyphen(last) && lastOffset > Int(line.start) {
      return hyphenVerdict(index, hyphenAt: lastOffset)
    }
    // A dash that touches the word before it touches the word after it too.
    if CharacterShape.of(last).kind == .dash && lastOffset > Int(line.start) {
      let before = ScalarCursor.decode(bytes, at: ScalarCursor.previous(bytes, before: lastOffset))
      let kind = CharacterShape.of(before.value).kind
      return Verdict(join: kind == .space ? .space : .nothing)
    }
    return Verdict(join: .space)
  }

  private func hyphenVerdict(_ index: Int, hyphenAt offset: Int) -> Verdict {
    let line = text.lines[index]
    let next = text.lines[index + 1]
    let before = ScalarCursor.previous(text.bytes, before: offset)
    let kind = CharacterShape.of(ScalarCursor.decode(text.bytes, at: before).value).kind
    if kind == .dash { return dashVerdict(before) }
    guard kind.isLetter || kind == .digit, next.first.isLetter || next.first == .digit else {
      return Verdict(join: kind == .space ? .space : .nothing)
    }
    switch hyphens.verdict(before: offset, after: Int(next.start), in: text.bytes) {
    case .remove(let confidence):
      return Verdict(
        join: .nothing, hyphenLength: Int(line.end) - offset, confidence: confidence)
    case .keep(let confidence): return Verdict(join: .nothing, confidence: confidence)
    case .suspended: return Verdict(join: .space)
    }
  }

  /// Two hyphens are a dash.
  private func dashVerdict(_ offset: Int) -> Verdict {
    var start = offset
    while start > 0 && text.bytes[start - 1] == UInt8(ascii: "-") { start -= 1 }
    let isFree = start == 0 || text.bytes[start - 1] <= 0x20
    return Verdict(join: isFree ? .space : .nothing)
  }

  /// The join where a script without spaces stands on either side; nil where neither is one.
  private func eastern(
    _ last: UInt32, _ lastOffset: Int, _ first: UInt32, _ next: Line
  ) -> LineBreak.Join? {
    // Most line ends of Western texts are told by two letters of ASCII.
    if last < 0x80 && first < 0x80 { return nil }
    let (left, right) = (CharacterShape.of(last), CharacterShape.of(first))
    if left.kind == .hangul && (right.kind == .hangul || right.kind == .han)
      || right.kind == .hangul && left.kind == .han
    {
      return .space
    }
    if isGrid(left) || isGrid(right) { return .nothing }
    if Self.hasNoSpaces(last) && Self.hasNoSpaces(first) { return .nothing }
    guard isHan, left.isAmbiguous || right.isAmbiguous else { return nil }
    // “ ” — … are set as the text around them: in a line of Western words as Western marks.
    let before = left.isAmbiguous ? letter(before: lastOffset) : left.kind
    let after = right.isAmbiguous ? letter(after: Int(next.start), upTo: Int(next.end)) : right.kind
    return Self.isWestern(before) && Self.isWestern(after) ? nil : .nothing
  }

  /// Whether a character stands on the East Asian grid, so that no space belongs beside it.
  private func isGrid(_ shape: CharacterShape) -> Bool { shape.width == 2 && shape.kind != .hangul }

  /// Thai, Lao, Myanmar and Khmer put spaces between clauses, not between words.
  private static func hasNoSpaces(_ value: UInt32) -> Bool {
    (0xE00...0xEFF).contains(value) || (0x1000...0x109F).contains(value)
      || (0x1780...0x17FF).contains(value)
  }

  private static func isWestern(_ kind: CharacterClass) -> Bool {
    kind == .lower || kind == .upper || kind == .letter || kind == .digit
  }

  /// The class of the nearest character before an offset that is no quotation mark or dash.
  private func letter(before offset: Int) -> CharacterClass {
    var index = offset
    for _ in 0..<4 where index > 0 {
      index = ScalarCursor.previous(text.bytes, before: index)
      let shape = CharacterShape.of(ScalarCursor.decode(text.bytes, at: index).value)
      if shape.isAmbiguous || shape.kind == .space || shape.kind == .final || shape.kind == .pause {
        if shape.width == 2 { return .han }
        continue
      }
      return shape.kind
    }
    return .space
  }

  /// The same after an offset.
  private func letter(after offset: Int, upTo end: Int) -> CharacterClass {
    var cursor = ScalarCursor(text.bytes, from: offset, to: end)
    for _ in 0..<4 {
      guard let value = cursor.next() else { break }
      let shape = CharacterShape.of(value)
      if !shape.isAmbiguous && shape.kind != .space { return shape.kind }
    }
    return .space
  }

  /// Whether a line ends inside of an address of the net: nothing is put into it or taken out.
  private func isInAddress(_ line: Line) -> Bool {
    let bytes = text.bytes
    let end = Int(line.end)
    guard Self.addressEnds.contains(UInt32(bytes[end - 1])) else { return false }
    var start = end
    let limit = max(Int(line.start), end - 300)
    while start > limit, bytes[start - 1] > 0x20 {
      start -= 1
      if bytes[start] == UInt8(ascii: ":"), start + 2 < end, bytes[start + 1] == 0x2F,
        bytes[start + 2] == 0x2F
      {
        return true
      }
    }
    return bytes[start..<end].starts(with: "www.".utf8)
  }

  /// The signs that an address may be broken after.
  private static let addressEnds = ScalarSet(of: "/-_=&?%#")

  /// Whether a character is a hyphen: U+002D, U+2010, U+00AD.
  static func isHyphen(_ value: UInt32) -> Bool {
    value == 0x2D || value == 0x2010 || value == 0xAD
  }
}
