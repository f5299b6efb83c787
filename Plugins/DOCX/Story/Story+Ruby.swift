import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes a base with its reading above it (ECMA-376 part 1, section 17.3.3.25).
  ///
  /// Inside of another ruby or of a tracked change, where there can be none, the reading stands
  /// behind the base in brackets.
  mutating func write(_ ruby: Ruby, _ format: RunFormat, to xml: inout XMLWriter) {
    guard !isInRuby, format.change == .none else {
      write(ruby.base, format, to: &xml)
      writeGenerated("（", format, to: &xml)
      write(ruby.reading, format, to: &xml)
      return writeGenerated("）", format, to: &xml)
    }
    closeRun(to: &xml)
    writeMark("<w:ruby>", format, to: &xml)
    writeRubyProperties(languages[format.language], to: &xml)
    // The reading's own runs stand inside of the run that is open.
    openRun = nil
    isInRuby = true
    flatness += 1
    xml.raw("<w:rt>")
    var reading = format
    reading.emphases.remove(.dots)
    xml.raw("<w:r>")
    writeReadingProperties(reading, to: &xml)
    xml.raw("<w:t xml:space=\"preserve\">")
    if ruby.reading.isDiscouraged {
      tally.add(ruby.reading)
      xml.generated(readable(ruby.reading))
    } else {
      xml.text(ruby.reading)
    }
    xml.raw("</w:t></w:r></w:rt><w:rubyBase>")
    write(ruby.base, format, to: &xml)
    closeRun(to: &xml)
    xml.raw("</w:rubyBase></w:ruby></w:r>")
    flatness -= 1
    isInRuby = false
    let rest = deferred
    deferred = []
    writeDueBookmarks(and: nil, to: &xml)
    write(rest, format, to: &xml)
  }

  /// The reading has half the size of the base and stands right above it.
  private func writeRubyProperties(_ language: WordLanguage, to xml: inout XMLWriter) {
    xml.raw("<w:rubyPr><w:rubyAlign w:val=\"distributeSpace\"/><w:hps w:val=\"")
    xml.generated(String(size / 2))
    xml.raw("\"/><w:hpsRaise w:val=\"")
    xml.generated(String(size - 2))
    xml.raw("\"/><w:hpsBaseText w:val=\"")
    xml.generated(String(size))
    xml.raw("\"/><w:lid w:val=\"")
    xml.generated(language.script.isEastAsian ? language.tag ?? "ja-JP" : "ja-JP")
    xml.raw("\"/></w:rubyPr>")
  }

  private func writeReadingProperties(_ format: RunFormat, to xml: inout XMLWriter) {
    let language = languages[format.language]
    xml.raw("<w:rPr>")
    if language.script.isEastAsian { xml.raw("<w:rFonts w:hint=\"eastAsia\"/>") }
    xml.raw("<w:sz w:val=\"")
    xml.generated(String(size / 2))
    xml.raw("\"/><w:szCs w:val=\"")
    xml.generated(String(size / 2))
    xml.raw("\"/></w:rPr>")
  }
}
