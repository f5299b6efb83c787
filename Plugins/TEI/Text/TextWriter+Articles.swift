internal import GalleyCore
internal import GalleyPackaging

/// Several articles as texts of their own.
extension TextWriter {
  /// Writes the texts of a group.
  mutating func writeGroup(_ divisions: ArraySlice<Division>) {
    xml.raw("\n<group>")
    for division in divisions { writeText(of: division) }
    xml.raw("\n</group>")
  }

  /// Writes the files of a corpus: what opens the document is in the first of them, what closes it
  /// in the last.
  mutating func writeCorpus(_ parts: Parts) {
    for (index, division) in zip(parts.body.indices, parts.body) {
      xml.raw("\n<TEI>")
      writeHeader(of: division)
      writeText(
        of: division, front: index == parts.body.startIndex ? parts.front : [],
        back: index == parts.body.endIndex - 1 ? parts.back : [],
        isLast: index == parts.body.endIndex - 1)
      xml.raw("\n</TEI>")
    }
  }

  /// Writes a division as a text, whose type is that of the division.
  private mutating func writeText(
    of division: Division, front: ArraySlice<Division> = [], back: ArraySlice<Division> = [],
    isLast: Bool = false
  ) {
    xml.raw("\n")
    xml.start("text")
    writeType(of: division)
    write(division.attributes, key: namesBlocks ? BlockKey(of: division).withoutPlace : nil)
    if !front.isEmpty { write("front", front) }
    xml.raw("\n<body>")
    writeContent(of: division, needsBlock: true)
    xml.raw("\n</body>")
    if !back.isEmpty { write("back", back) }
    if isLast { writeTail() }
    xml.raw("\n")
    xml.end()
  }

  /// Writes the least that a header may be, with the head of the article as title; all else stands
  /// in the header of the corpus.
  private mutating func writeHeader(of division: Division) {
    let head = division.head?.content.plainText.split(separator: "\n").joined(separator: " ") ?? ""
    let isBlank = head.unicodeScalars.allSatisfy(isWhiteSpace)
    xml.raw("\n<teiHeader xml:lang=\"en\">\n<fileDesc>\n<titleStmt>\n")
    xml.start("title")
    if !isBlank {
      xml.attribute("xml:lang", (division.attributes.language ?? document.language).tag)
    }
    xml.generated(isBlank ? "[untitled]" : head)
    xml.end()
    xml.raw(
      """
      \n</titleStmt>
      <publicationStmt>
      <p>Published as a part of this corpus.</p>
      </publicationStmt>
      <sourceDesc>
      <p>The source is described in the header of the corpus.</p>
      </sourceDesc>
      </fileDesc>
      </teiHeader>
      """)
  }
}
