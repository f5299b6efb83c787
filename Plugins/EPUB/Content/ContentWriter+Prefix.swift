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
  /// Writes a prefix, with a space behind it unless it is set in full-width characters.
  mutating func write(_ prefix: Prefix, to xml: inout XMLWriter) {
    let last: Unicode.Scalar?
    switch prefix {
    case .marker(let marker):
      xml.raw("<span class=\"marker\">")
      xml.text(marker.text)
      xml.raw("</span>")
      last = marker.text.unicodeScalars.last
    case .noteLabel(let note):
      writeLabel(of: note, to: &xml)
      last = note.label?.text.unicodeScalars.last
    case .speaker(let speaker):
      xml.raw("<b class=\"speaker\">")
      write(speaker, to: &xml)
      xml.raw("</b>")
      last = speaker.plainText.unicodeScalars.last
    }
    if (last?.value ?? 0) < 0x2E80 { xml.raw(" ") }
  }
}
