import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes the table of contents where it is due: its entries filled in and linked, in a field
  /// that Word works out anew when it is asked to, and not before.
  mutating func writeContents(in context: BlockContext, to xml: inout XMLWriter) {
    guard contents.depth > 0, !hasContents else { return }
    hasContents = true
    let listed = contents.entries.indices.filter { contents.lists(contents.entries[$0]) }
    guard !listed.isEmpty else { return }
    startParagraph(.tocHeading, in: context, to: &xml)
    writeGenerated(contents.title(in: language), plain, to: &xml)
    endParagraph(to: &xml)
    for index in listed {
      let entry = contents.entries[index]
      var options = ParagraphOptions()
      if index == listed.last { options.after = sheet.em }
      startParagraph(.contents(entry.level), in: context, options, to: &xml)
      if index == listed.first { writeFieldStart(contents.instruction, to: &xml) }
      closeRun(to: &xml)
      xml.raw("<w:hyperlink w:anchor=\"")
      xml.generated(Contents.bookmark(index))
      xml.raw("\" w:history=\"1\">")
      writeGenerated(entry.text, plain, to: &xml)
      writeMark("<w:tab/>", plain, to: &xml)
      writeFieldStart(" PAGEREF \(Contents.bookmark(index)) \\h ", to: &xml)
      writeGenerated(String(entry.page), plain, to: &xml)
      writeFieldEnd(to: &xml)
      xml.raw("</w:hyperlink>")
      if index == listed.last { writeFieldEnd(to: &xml) }
      endParagraph(to: &xml)
    }
    followsHeading = true
    contentsRange = newNumber()
    contentsRangeIsDue = true
  }

  /// Writes the bookmarks that the table of contents needs at a paragraph's beginning.
  mutating func writeContentsRange(to xml: inout XMLWriter) {
    guard contentsRangeIsDue else { return }
    contentsRangeIsDue = false
    writeStart(of: Contents.range, contentsRange, to: &xml)
  }

  /// Ends the stretch that the table lists.
  mutating func endContentsRange(to xml: inout XMLWriter) {
    guard contentsRange > 0 else { return }
    writeContentsRange(to: &xml)
    xml.raw("<w:bookmarkEnd w:id=\"")
    xml.generated(String(contentsRange))
    xml.raw("\"/>")
  }

  /// Notes a head that stands behind the table, and gives it the bookmark that the table leads to.
  mutating func noteHead(_ inlines: [Inline], level: Int, to xml: inout XMLWriter) {
    guard contents.depth > 0, hasContents, isInBody else { return }
    let words = inlines.plainText.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return }
    let number = rehearsal.heads.count
    rehearsal.heads.append(
      Contents.Entry(
        text: words.joined(separator: " "), level: level, page: rehearsal.pages?.page ?? 1))
    guard contents.entries.indices.contains(number), contents.lists(contents.entries[number])
    else { return }
    let identifier = newNumber()
    writeStart(of: Contents.bookmark(number), identifier, to: &xml)
    xml.raw("<w:bookmarkEnd w:id=\"")
    xml.generated(String(identifier))
    xml.raw("\"/>")
  }

  private func writeStart(of name: String, _ identifier: Int, to xml: inout XMLWriter) {
    xml.raw("<w:bookmarkStart w:id=\"")
    xml.generated(String(identifier))
    xml.raw("\" w:name=\"")
    xml.generated(name)
    xml.raw("\"/>")
  }

  private mutating func writeFieldStart(_ instruction: String, to xml: inout XMLWriter) {
    closeRun(to: &xml)
    xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>")
    xml.raw("<w:instrText xml:space=\"preserve\">")
    xml.generated(instruction)
    xml.raw("</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
  }

  private mutating func writeFieldEnd(to xml: inout XMLWriter) {
    closeRun(to: &xml)
    xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
  }
}

extension ParagraphStyle {
  /// The style of an entry of a level in a table of contents.
  static func contents(_ level: Int) -> ParagraphStyle {
    let all: [ParagraphStyle] = [.toc1, .toc2, .toc3, .toc4, .toc5, .toc6]
    return all[min(max(level, 1), all.count) - 1]
  }
}
