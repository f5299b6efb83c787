internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// Writes a run of characters: counted by the loss audit as one.
  mutating func write(_ run: TextRun) {
    guard !run.isEmpty else { return }
    let isUnfit = !characters.unwritable.isEmpty && characters.unfit.areIn(run)
    if isRegularForm {
      if isUnfit { write(run, odd: []) } else { xml.generated(run.text) }
      return
    }
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
    if settings.profile == .dta { endsInHyphen = DTARules.hyphen(endingIn: run.utf8) != nil }
    if odd.isEmpty && !isUnfit { xml.text(run) } else { write(run, odd: odd) }
  }

  /// Writes a run whose bytes are to be told, or that has characters the file cannot hold.
  private mutating func write(_ run: TextRun, odd: [OddPlaces.Place]) {
    if !isRegularForm { xml.count(run) }
    let utf8 = run.utf8
    let shift = utf8.startIndex - (run.source?.start ?? 0)
    var odd = odd[...]
    var (written, index) = (utf8.startIndex, utf8.startIndex)
    for scalar in run.unicodeScalars {
      let isUnfit = characters.unfit.contains(scalar)
      if isUnfit {
        xml.piece(utf8[written..<index])
        writeUnfit(scalar)
      }
      index += scalar.utf8.count
      if isUnfit { written = index }
      while let place = odd.first, place.offset + place.length + shift <= index {
        xml.piece(utf8[written..<index])
        written = index
        mark(place.mark)
        odd = odd.dropFirst()
      }
    }
    xml.piece(utf8[written...])
  }

  /// Writes the `g` that names a character which the file cannot hold.
  private mutating func writeUnfit(_ scalar: Unicode.Scalar) {
    guard let pointer = characters.pointer(for: scalar) else {
      return xml.generated(String(Character(scalar)))
    }
    let content = UnfitCharacters.content(for: scalar)
    if !content.isEmpty {
      widenedCharacters += 1
    } else if scalar != "\u{FFFD}" {
      declaredCharacters += 1
    }
    xml.start("g")
    xml.attribute("ref", pointer)
    xml.generated(content)
    xml.end()
  }

  /// Tells the content of the next element where not all of it can stand there.
  mutating func markContent(_ text: String) {
    if characters.unfit.areIn(text) { mark("text=" + MarkText.quoted(text)) }
  }

  /// Marks a run that is about to become the value of an attribute.
  mutating func markAttribute(_ run: TextRun) {
    guard !run.isEmpty else { return }
    marks.beginBlock()
    var mark = ""
    if !marks.isOn {
      // Only what the attribute cannot hold is to be told.
    } else if let range = run.source {
      mark = marks.advance(to: range.start, length: range.count)
    } else {
      mark = "added=\"\(run.byteCount)\""
    }
    if run.isDiscouraged {
      mark += (mark.isEmpty ? "" : " ") + "label=" + MarkText.quoted(run.text)
    }
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
