internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// Writes a run of characters: counted by the loss audit as one.
  mutating func write(_ run: TextRun) {
    if isRegularForm { return xml.generated(run.text) }
    guard !run.isEmpty else { return }
    var odd: [OddPlaces.Place] = []
    if marks.isOn {
      if let range = run.source {
        let mark = marks.advance(to: range.start, length: range.count)
        if !mark.isEmpty { self.mark(mark) }
        if !oddPlaces.isEmpty { odd = oddPlaces.take(in: range) }
      } else {
        mark("added=\"\(run.byteCount)\"")
      }
    }
    if settings.profile == .dta { endsInHyphen = run.utf8.last == UInt8(ascii: "-") }
    let isUnwritable = !characters.unwritable.isEmpty && run.isUnwritable
    if odd.isEmpty && !isUnwritable { xml.text(run) } else { write(run, odd: odd) }
  }

  /// Writes a run whose bytes are to be told, or that has characters XML cannot hold.
  private mutating func write(_ run: TextRun, odd: [OddPlaces.Place]) {
    xml.count(run)
    let utf8 = run.utf8
    let shift = utf8.startIndex - (run.source?.start ?? 0)
    var odd = odd[...]
    var (written, index) = (utf8.startIndex, utf8.startIndex)
    for scalar in run.unicodeScalars {
      let isUnwritable = TEIFormat.isUnwritable(scalar)
      if isUnwritable {
        xml.piece(utf8[written..<index])
        writeUnwritable(scalar)
      }
      index += scalar.utf8.count
      if isUnwritable { written = index }
      while let place = odd.first, place.offset + place.length + shift <= index {
        xml.piece(utf8[written..<index])
        written = index
        mark(place.mark)
        odd = odd.dropFirst()
      }
    }
    xml.piece(utf8[written...])
  }

  /// Writes a character that XML cannot hold as the sign for one, in a `g` that names it.
  private mutating func writeUnwritable(_ scalar: Unicode.Scalar) {
    guard let pointer = characters.pointer(for: scalar) else { return xml.raw("\u{FFFD}") }
    declaredCharacters += 1
    xml.start("g")
    xml.attribute("ref", pointer)
    xml.raw("\u{FFFD}")
    xml.end()
  }

  /// Marks a run that is about to become the value of an attribute.
  mutating func markAttribute(_ run: TextRun) {
    guard marks.isOn, !run.isEmpty else { return }
    marks.beginBlock()
    var mark = ""
    if let range = run.source {
      mark = marks.advance(to: range.start, length: range.count)
    } else {
      mark = "added=\"\(run.byteCount)\""
    }
    if run.isUnwritable { mark += (mark.isEmpty ? "" : " ") + "label=" + MarkText.quoted(run.text) }
    self.mark(mark)
    marks.endNoteLabel()
  }

  /// Writes a mark; an empty one is none.
  mutating func mark(_ content: String) {
    if !content.isEmpty { xml.instruction(MarkText.target, content) }
  }

  /// Writes what the source has after the last piece of the text, and the bytes that no run holds.
  mutating func writeTail() {
    guard marks.isOn else { return }
    for mark in ([marks.tail()] + oddPlaces.rest) where !mark.isEmpty {
      xml.raw("\n")
      self.mark(mark)
    }
  }
}
