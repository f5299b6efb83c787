import GalleyCore

/// Where in a file the places are that libyaml counts in characters.
final class YAMLPlaces {
  private let bytes: [UInt8]
  private let file: String?
  private let firstLine: Int
  private let shift: Int
  /// How far the text was gone through: places are asked for in their order.
  private var cursor = Cursor()

  private struct Cursor {
    var index = 0
    var byte = 0
    var line = 0
    var column = 0
  }

  init(_ bytes: [UInt8], file: String?, line: Int, offset: Int) {
    self.bytes = bytes
    self.file = file
    firstLine = line
    shift = offset
  }

  /// The line and the column of a character.
  func position(of index: Int) -> SourcePosition {
    go { $0.index < index }
    return position
  }

  /// The bytes between two characters.
  func range(_ start: Int, _ end: Int) -> SourceRange {
    go { $0.index < start }
    let first = cursor.byte
    let saved = cursor
    go { $0.index < end }
    defer { cursor = saved }
    return SourceRange(shift + first, shift + max(first, cursor.byte))
  }

  /// Something wrong at a character.
  func fault(_ message: String, at index: Int, hint: String) -> Diagnostic {
    Diagnostic(
      .error, code: "bad-yaml", message, file: file, position: position(of: index), hint: hint)
  }

  /// Something that the parser found wrong.
  func fault(_ problem: YAMLEvents.Problem) -> Diagnostic {
    if let byte = problem.byte {
      cursor = Cursor()
      go { $0.byte < byte }
    } else {
      cursor = Cursor()
      go { $0.index < problem.index }
    }
    return Diagnostic(
      .error, code: "bad-yaml", "this is no YAML: \(problem.text)", file: file,
      position: position, hint: Self.hint(for: problem))
  }

  private static func hint(for problem: YAMLEvents.Problem) -> String {
    if problem.byte != nil { return "save the file in UTF-8, without control characters" }
    if problem.text.contains("cannot start any token") {
      return "indent with spaces, and put a value that begins with a sign in quotation marks"
    }
    if problem.text.contains("end of stream") || problem.text.contains("document indicator") {
      return "a quotation mark or a bracket before this place is not closed"
    }
    return "put a value with a colon or a sign in quotation marks; a key and its value are "
      + "'key: value', on a line of their own and indented alike"
  }

  /// The byte of the place that was asked for last.
  var offset: Int { shift + cursor.byte }

  private var position: SourcePosition {
    SourcePosition(line: firstLine + cursor.line, column: cursor.column + 1)
  }

  private func go(while isBefore: (Cursor) -> Bool) {
    while cursor.byte < bytes.count, isBefore(cursor) {
      let byte = bytes[cursor.byte]
      cursor.index += 1
      cursor.byte += 1
      while cursor.byte < bytes.count, bytes[cursor.byte] & 0xC0 == 0x80 { cursor.byte += 1 }
      let isPair = byte == 0x0D && cursor.byte < bytes.count && bytes[cursor.byte] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isPair) {
        cursor.line += 1
        cursor.column = 0
      } else {
        cursor.column += 1
      }
    }
  }
}
