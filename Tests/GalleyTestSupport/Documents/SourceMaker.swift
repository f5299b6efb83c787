import GalleyCore
import GalleyPackaging

/// Writes the file that a random document claims to be read from, along with the document.
struct SourceMaker {
  /// The decoded text so far.
  private(set) var text = ""
  /// The bytes of the file so far.
  private(set) var fileBytes: [UInt8] = []
  private(set) var omissions: [Omission] = []
  private(set) var damage: [Damage] = []
  private(set) var lines = LineTable(textOffsets: [0], fileOffsets: [0])
  /// Whether there is a source at all.
  let isOn: Bool
  /// How its lines end.
  let lineEnd: String

  init(isOn: Bool, lineEnd: String) {
    self.isOn = isOn
    self.lineEnd = lineEnd
  }

  /// The line that comes next, counted from 1; 0 without a source.
  var line: Int { isOn ? lines.count : 0 }

  /// Puts a run into the source.
  mutating func run(_ characters: String) -> TextRun {
    guard isOn else { return TextRun(characters) }
    let start = text.utf8.count
    append(characters)
    return TextRun(characters, start: start)
  }

  /// Puts a single U+FFFD into the text where the file has bytes that are no character.
  mutating func damagedRun(_ bytes: [UInt8]) -> TextRun {
    let start = text.utf8.count
    guard isOn else { return TextRun("\u{FFFD}") }
    damage.append(Damage(offset: start, fileOffset: fileBytes.count, bytes: bytes))
    text += "\u{FFFD}"
    fileBytes += bytes
    return TextRun("\u{FFFD}", start: start)
  }

  /// Puts a joined line end into the source, with what stands around it.
  mutating func lineBreak(
    _ join: LineBreak.Join, before: String, after: String, confidence: Confidence
  ) -> LineBreak {
    let omitted = before + lineEnd + after
    guard isOn else { return LineBreak(join, omitted: omitted, confidence: confidence) }
    let start = text.utf8.count
    append(before)
    endLine()
    append(after)
    return LineBreak(join, omitted: omitted, start: start, confidence: confidence)
  }

  /// Puts something into the source that the document has nowhere.
  mutating func omit(_ characters: String, _ reason: Omission.Reason) {
    guard isOn else { return }
    omissions.append(Omission(start: text.utf8.count, text: characters, reason: reason))
    append(characters)
  }

  /// Ends a block: one line end or more.
  mutating func endBlock(blankLines: Int) {
    guard isOn else { return }
    let start = text.utf8.count
    for _ in 0...blankLines { endLine() }
    omissions.append(
      Omission(
        start: start, text: String(repeating: lineEnd, count: blankLines + 1), reason: .space))
  }

  private mutating func append(_ characters: String) {
    text += characters
    fileBytes += characters.utf8
  }

  private mutating func endLine() {
    append(lineEnd)
    lines.textOffsets.append(Int32(text.utf8.count))
    lines.fileOffsets.append(fileBytes.count)
  }
}

extension DocumentMaker {
  /// The record of the source.
  mutating func makeSource() -> SourceText {
    var lines = source.lines
    if lines.fileOffsets == lines.textOffsets.map({ Int($0) }) { lines.fileOffsets = [] }
    return SourceText(
      name: "random.txt", byteCount: source.fileBytes.count,
      sha256: SHA256.hexDigest(of: source.fileBytes),
      encoding: SourceEncoding(name: "UTF-8", origin: .guessed, confidence: makeConfidence()),
      lines: lines, omissions: source.omissions, damage: source.damage)
  }
}
