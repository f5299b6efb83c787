import GalleyCore
import GalleyPackaging

/// What is told of a file's encoding: that it was guessed, what is damaged, and where the file
/// seems to be in two encodings.
struct EncodingReport {
  private let text: DecodedText
  private let input: InputFile
  private let lines: LineTable

  init(_ text: DecodedText, _ input: InputFile, _ lineStarts: [Int32]) {
    self.text = text
    self.input = input
    lines = LineTable(textOffsets: lineStarts)
  }

  /// Reports all of it.
  func tell(_ context: inout Context) {
    if text.encoding.origin == .guessed {
      context.report(
        Diagnostic(
          .note, code: "encoding-guessed",
          "the file was read as \(text.encoding.name), confidence \(text.encoding.confidence)",
          file: input.name, hint: "name another with --encoding NAME"))
    }
    tellLostCharacters(&context)
    guard !text.damage.isEmpty else { return }
    let mixture = text.encoding.name == "UTF-8" ? EncodingMixture(text, lines) : nil
    if let mixture { context.report(mixture.diagnostic(file: input.name)) }
    tellDamage(mixture, &context)
  }

  /// Tells of the first three damaged places, and counts the rest.
  private func tellDamage(_ mixture: EncodingMixture?, _ context: inout Context) {
    for damage in text.damage.prefix(3) {
      let bytes = damage.bytes.map { "0x" + String($0, radix: 16, uppercase: true) }
      context.report(
        Diagnostic(
          .warning, code: "damaged-bytes",
          "\(bytes.joined(separator: " ")) is no character of \(text.encoding.name); U+FFFD stands for it",
          file: input.name, position: position(of: damage),
          hint: mixture.map { "in \($0.encoding) it would read “\($0.preview)”" }
            ?? "if the whole text looks wrong, name its encoding with --encoding NAME"))
    }
    if text.damage.count > 3 {
      context.report(
        Diagnostic(
          .warning, code: "damaged-bytes",
          "\(text.damage.count - 3) more places are damaged like these", file: input.name))
    }
  }

  private func position(of damage: Damage) -> SourcePosition {
    let line = lines.line(at: damage.offset)
    // The column is counted in characters, so in bytes that begin one.
    var column = 1
    for index in Int(lines.textOffsets[line - 1])..<damage.offset
    where text.bytes[index] & 0xC0 != 0x80 {
      column += 1
    }
    return SourcePosition(line: line, column: column, byte: damage.fileOffset)
  }

  /// Tells of characters that an earlier program lost: U+FFFD in UTF-8, taken for GBK.
  private func tellLostCharacters(_ context: inout Context) {
    let mark = ByteSearch("锟斤拷")
    var count = 0
    var first: Int?
    var index = 0
    while let found = mark.find(in: text.bytes.span, from: index) {
      index = found + mark.count
      count += 1
      first = first ?? found
    }
    guard let first else { return }
    context.report(
      Diagnostic(
        .warning, code: "lost-characters",
        "“锟斤拷” stands \(count == 1 ? "once" : "\(count) times") where characters were lost: "
          + "U+FFFD in UTF-8, taken for GBK",
        file: input.name, position: SourcePosition(line: lines.line(at: first), column: 1),
        hint: "they cannot be brought back; look for another copy of the text"))
  }
}
