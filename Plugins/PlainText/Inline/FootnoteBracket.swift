import GalleyCore

/// `[Footnote 3: …]`, `[Footnote A: …]`, `[* …]`, as Gutenberg's e-texts write it.
enum FootnoteBracket {
  /// The body and its label at an offset.
  static func find(
    in bytes: [UInt8], at offset: Int, upTo end: Int
  ) -> (NoteFinder.Body, NoteLabel)? {
    guard offset < end, bytes[offset] == UInt8(ascii: "[") else { return nil }
    let start = offset + 1
    if let found = starred(bytes, start, end) { return found }
    guard let word = words.first(where: { bytes[start..<end].starts(with: $0.utf8) }) else {
      return nil
    }
    var index = start + word.utf8.count
    var value = 0
    while index < end, (0x30...0x39).contains(bytes[index]), value < 1000 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    // A letter alone.
    if value == 0, index + 1 < end, bytes[index] | 0x20 &- 0x61 < 26,
      bytes[index + 1] == UInt8(ascii: ":")
    {
      value = NoteLabel.letters + Int(bytes[index])
      index += 1
    }
    var isStar = false
    if value == 0, index < end, bytes[index] == UInt8(ascii: "*") {
      isStar = true
      index += 1
    }
    guard value > 0 || isStar, index < end, bytes[index] == UInt8(ascii: ":") else { return nil }
    let label = start..<index
    var text = index + 1
    while text < end, bytes[text] == 0x20 { text += 1 }
    let body = NoteFinder.Body(
      identifier: "", label: label, marks: [offset..<start, index..<text], isBracketed: true,
      place: .foot)
    return (body, NoteLabel(form: isStar ? .star : .bracket, value: isStar ? 1 : value))
  }

  /// The stars and the text of `[* text]`.
  private static func starred(
    _ bytes: [UInt8], _ start: Int, _ end: Int
  ) -> (NoteFinder.Body, NoteLabel)? {
    var index = start
    while index < end, index < start + 3, bytes[index] == UInt8(ascii: "*") { index += 1 }
    guard index > start, index + 1 < end, bytes[index] == 0x20 else { return nil }
    let label = start..<index
    var text = index
    while text < end, bytes[text] == 0x20 { text += 1 }
    let body = NoteFinder.Body(
      identifier: "", label: label, marks: [(start - 1)..<start, index..<text], isBracketed: true,
      place: .foot)
    return (body, NoteLabel(form: .bracket, value: NoteLabel.stars + label.count))
  }

  private static let words = [
    "Footnote ", "FOOTNOTE ", "Note ", "NOTE ", "Fußnote ", "Note de bas de page ", "Nota ",
    "NOTA ", "Voetnoot ", "Noot ", "Anmerkung ",
  ]
}
