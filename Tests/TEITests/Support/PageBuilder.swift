import GalleyCore
import GalleyPackaging

/// Builds a document over a source by naming its lines one after the other: each run learns its
/// place, and what stands between runs goes into line breaks and omissions.
struct PageBuilder {
  private let text: [UInt8]
  private let name: String
  private var cursor = 0
  private var omissions: [Omission] = []

  init(_ text: String, name: String) {
    self.text = Array(text.utf8)
    self.name = name
  }

  /// The next line, which begins a block; the white space before it is left out.
  mutating func line(_ characters: String) -> Inline {
    let skipped = skipWhiteSpace()
    if !skipped.text.isEmpty {
      omissions.append(Omission(start: skipped.start, text: skipped.text, reason: .space))
    }
    return .text(run(characters))
  }

  /// A block of lines that were joined.
  mutating func block(
    _ lines: [String], join: LineBreak.Join = .nothing, unsure: Int? = nil
  ) -> [Inline] {
    var inlines: [Inline] = []
    for (index, characters) in lines.enumerated() {
      if index == 0 {
        inlines.append(line(characters))
      } else {
        let skipped = skipWhiteSpace()
        inlines.append(
          .lineBreak(
            LineBreak(
              join, omitted: skipped.text, start: skipped.start,
              confidence: index == unsure ? Confidence(percent: 65) : .certain)))
        inlines.append(.text(run(characters)))
      }
    }
    return inlines
  }

  /// The record of the source; the rest of it is left out.
  mutating func source() -> SourceText {
    let skipped = skipWhiteSpace()
    omissions.append(Omission(start: skipped.start, text: skipped.text, reason: .space))
    var starts: [Int32] = [0]
    for (index, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(Int32(index + 1))
    }
    return SourceText(
      name: name, byteCount: text.count, sha256: SHA256.hexDigest(of: text),
      encoding: SourceEncoding(name: "UTF-8"), lines: LineTable(textOffsets: starts),
      omissions: omissions)
  }

  private mutating func run(_ characters: String) -> TextRun {
    let bytes = Array(characters.utf8)
    precondition(text[cursor...].starts(with: bytes), "the source goes on otherwise: \(characters)")
    defer { cursor += bytes.count }
    return TextRun(characters, start: cursor)
  }

  private mutating func skipWhiteSpace() -> (start: Int, text: String) {
    let start = cursor
    let rest = String(decoding: text[cursor...], as: UTF8.self)
    let space = String(String.UnicodeScalarView(rest.unicodeScalars.prefix(while: isWhiteSpace)))
    cursor += space.utf8.count
    return (start, space)
  }
}
