internal import GalleyCore
internal import GalleyPackaging

/// What stands at the start of a paragraph and belongs to what surrounds it.
enum Prefix {
  /// The marker of a list's item, as the source had it.
  case marker(TextRun)
  /// The label of a note, which leads back to the text.
  case noteLabel(Note)
  /// The speaker of a speech.
  case speaker([Inline])
}

extension ContentWriter {
  /// Writes a prefix, with a space at its end unless it is set in full-width characters.
  ///
  /// A marker's space stands inside of its box, where it takes no room beside the box's own.
  mutating func write(_ prefix: Prefix, to xml: inout XMLWriter) {
    switch prefix {
    case .marker(let marker):
      xml.raw("<span class=\"marker\">")
      xml.text(marker)
      xml.raw(Self.needsSpace(after: marker.text) ? " </span>" : "</span>")
    case .noteLabel(let note):
      writeLabel(of: note, to: &xml)
      if Self.needsSpace(after: note.label?.text ?? "↑") { xml.raw(" ") }
    case .speaker(let speaker):
      xml.raw("<b class=\"speaker\">")
      write(speaker, to: &xml)
      let name = speaker.plainText
      xml.raw(Self.needsSpace(after: name) ? "</b> " : "</b>")
      if Self.endsWithHan(name) { xml.raw("\u{3000}") }
    }
  }

  /// Whether a name in Han or kana has no mark after it.
  private static func endsWithHan(_ name: String) -> Bool {
    guard let last = name.unicodeScalars.last else { return false }
    return last.value >= 0x3041 && last.properties.isAlphabetic
  }

  private static func needsSpace(after text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return false }
    return last.value < 0x2E80 && !isWhiteSpace(last)
  }
}
