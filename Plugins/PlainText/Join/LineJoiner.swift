import GalleyCore

/// Decides what a soft line end means: nothing, a space, or a hyphen that goes.
struct LineJoiner {
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
  private let hyphens: HyphenVocabulary

  /// `isHan` tells whether “ ” … — stand on the East Asian grid in this text.
  init(_ text: MeasuredText, softEnds: [Int], isHan: Bool, isFrench: Bool = false) {
    self.text = text
    self.isHan = isHan
    hyphens = HyphenVocabulary(text, softEnds: softEnds, isFrench: isFrench)
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
    if isWide(last) || isWide(first) { return Verdict(join: .nothing) }
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

  /// Whether a character stands on the East Asian grid, so that no space belongs beside it.
  private func isWide(_ value: UInt32) -> Bool {
    let shape = CharacterShape.of(value)
    if shape.kind == .hangul { return false }
    return shape.width == 2 || (isHan && shape.isAmbiguous)
  }

  /// Whether a character is a hyphen: U+002D, U+2010, U+00AD.
  static func isHyphen(_ value: UInt32) -> Bool {
    value == 0x2D || value == 0x2010 || value == 0xAD
  }
}
