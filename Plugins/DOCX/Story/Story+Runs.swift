import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes characters of the document; those of a correction's regular form are not counted.
  mutating func write(_ run: TextRun, _ format: RunFormat, to xml: inout XMLWriter) {
    guard !run.isEmpty else { return }
    let utf8 = run.utf8
    rehearsal.pages?.add(run.text)
    let script = languages[format.language].script
    let format = Self.fitted(format, to: utf8, in: script)
    let isFixed = format.face == .fixed
    let isVertical = layout.isVertical && script.isEastAsian && !isInRuby
    guard
      CarefulText.isNeeded(for: utf8, inEastAsian: script.isEastAsian, inFixed: isFixed)
        || (isVertical && ShortNumbers.mayHave(utf8)) || run.isDiscouraged
    else {
      openText(format, to: &xml)
      if format.change.isCounted { xml.text(run) } else { xml.generated(run.text) }
      return
    }
    let text = readable(run)
    if format.change.isCounted { tally.add(run) }
    let pieces = CarefulText.pieces(
      of: text, inEastAsian: script.isEastAsian, inFixed: isFixed, inVertical: isVertical)
    for piece in pieces {
      write(piece, format, to: &xml)
    }
  }

  /// The text of a run, with U+FFFD for controls and noncharacters.
  ///
  /// XML may have them, but no program shows them, and some take a file that has them for broken.
  mutating func readable(_ run: TextRun) -> String {
    guard run.isDiscouraged else { return run.text }
    let (text, count) = ReadableText.make(of: run.text)
    replacedCharacters += count
    return text
  }

  /// Writes words of our own.
  mutating func writeGenerated(_ text: String, _ format: RunFormat, to xml: inout XMLWriter) {
    openText(format, to: &xml)
    xml.generated(text)
  }

  /// Writes what is in a run and is no text.
  mutating func writeMark(_ markup: StaticString, _ format: RunFormat, to xml: inout XMLWriter) {
    openRun(format, to: &xml)
    closeText(to: &xml)
    xml.raw(markup)
  }

  /// Opens the text of a run, unless text of the format is open already.
  mutating func openText(_ format: RunFormat, to xml: inout XMLWriter) {
    if isInText && openRun == format { return }
    openRun(format, to: &xml)
    if isInText { return }
    xml.raw(
      format.change == .deletion
        ? "<w:delText xml:space=\"preserve\">" : "<w:t xml:space=\"preserve\">")
    isInText = true
  }

  /// Opens a run, unless one of the format is open already.
  mutating func openRun(_ format: RunFormat, to xml: inout XMLWriter) {
    if openRun == format { return }
    closeRun(to: &xml)
    switch format.change {
    case .none, .replacement: break
    case .deletion: startChange("w:del", to: &xml)
    case .insertion: startChange("w:ins", to: &xml)
    }
    xml.raw("<w:r>")
    let number = format.emphases.contains(.acrossTheLine) ? newNumber() : 0
    properties.write(format, languages[format.language], number: number, to: &xml)
    openRun = format
    hasText = true
  }

  /// Closes the run that is open.
  mutating func closeRun(to xml: inout XMLWriter) {
    guard let format = openRun else { return }
    closeText(to: &xml)
    xml.raw("</w:r>")
    if format.change.isMarked { xml.end() }
    openRun = nil
  }

  private mutating func closeText(to xml: inout XMLWriter) {
    guard isInText else { return }
    xml.raw(openRun?.change == .deletion ? "</w:delText>" : "</w:t>")
    isInText = false
  }

  private mutating func startChange(_ tag: StaticString, to xml: inout XMLWriter) {
    xml.start(tag)
    xml.attribute("w:id", newNumber())
    xml.attribute("w:author", author)
    if let timestamp { xml.attribute("w:date", timestamp.iso8601) }
  }

  private mutating func write(
    _ piece: CarefulText.Piece, _ format: RunFormat, to xml: inout XMLWriter
  ) {
    switch piece {
    case .text(let text): writeGenerated(text, format, to: &xml)
    case .western(let text):
      var format = format
      format.emphases.insert(.westernWord)
      writeGenerated(text, format, to: &xml)
    case .across(let text):
      var format = format
      format.emphases.insert(.acrossTheLine)
      closeRun(to: &xml)
      writeGenerated(text, format, to: &xml)
    case .wide(let text):
      var format = format
      format.emphases.insert(.twoWide)
      writeGenerated(text, format, to: &xml)
    case .tab: writeMark("<w:tab/>", format, to: &xml)
    case .lineEnd: writeMark("<w:br/>", format, to: &xml)
    case .softHyphen: writeMark("<w:softHyphen/>", format, to: &xml)
    }
  }

  /// The format that sets a text off as its script does: ideographs are not slanted but set in
  /// another face.
  private static func fitted(
    _ format: RunFormat, to utf8: ArraySlice<UInt8>, in script: Script
  ) -> RunFormat {
    guard script.isHan, format.emphases.contains(.italic),
      utf8.contains(where: { $0 > 0xE2 })
    else { return format }
    var format = format
    format.emphases.remove(.italic)
    format.emphases.insert(.scriptFace)
    return format
  }
}
