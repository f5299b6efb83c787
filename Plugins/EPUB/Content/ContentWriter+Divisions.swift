internal import GalleyCore
internal import GalleyPackaging

extension ContentWriter {
  /// Writes a division or a part of one; `isFirst` where nothing stands before it in its file.
  mutating func write(_ piece: SpinePlan.Piece, isFirst: Bool, to xml: inout XMLWriter) {
    switch piece.extent {
    case .whole, .opening:
      write(
        piece.division, headingLevels: piece.headingLevels, depth: piece.depth, isFile: isFirst,
        to: &xml)
    case .continuation: writeContinuation(piece, to: &xml)
    case .closing:
      xml.raw("<section")
      if let id = identifiers.claim(piece.division.attributes.identifier) {
        writeID(id, to: &xml)
      }
      if let language = piece.division.attributes.language {
        writeLanguage(language, to: &xml)
      }
      // Which of the divisions around what stands before it closes.
      xml.raw(" class=\"closing level-")
      xml.generated(String(piece.depth + 1))
      xml.raw("\">\n")
      writeClosing(piece.division.matter, to: &xml)
      xml.raw("</section>\n")
    }
  }

  /// Writes blocks of a division whose first ones stand in another file.
  private mutating func writeContinuation(_ piece: SpinePlan.Piece, to xml: inout XMLWriter) {
    let division = piece.division
    xml.raw("<section")
    if let language = division.attributes.language {
      writeLanguage(language, to: &xml)
    }
    xml.raw(" class=\"continued\">\n")
    levels.begin(
      levels: piece.headingLevels ?? HeadingLevels.levels(in: division.blocks), depth: piece.depth)
    write(division.blocks, to: &xml)
    writeClosing(division.matter, to: &xml)
    xml.raw("</section>\n")
  }

  /// Writes a division; `depth` is the number of divisions with a heading around it.
  private mutating func write(
    _ division: Division, headingLevels: Set<Int>? = nil, depth: Int, isFile: Bool,
    to xml: inout XMLWriter
  ) {
    let outerLanguage = language
    defer { language = outerLanguage }
    language = division.attributes.language ?? language
    var id = identifiers.claim(division.attributes.identifier)
    if isFile || division.head != nil {
      if id == nil, !isFile { id = identifiers.fresh("section") }
      // The start of a file is named by the file alone.
      let fragment = isFile ? "" : "#" + (id ?? "")
      record.contents.append(
        BookRecord.Entry(label: text.label(of: division), target: path + fragment, level: depth + 1)
      )
    }
    let headID = openTag(of: division, id: id, to: &xml)
    // An article without a title is none the less an article: its sections stand below it.
    let countsAsHeaded = division.head != nil || (isFile && division.kind != .text)
    let inner = depth + (countsAsHeaded ? 1 : 0)
    writeOpening(division.matter, depth: depth, headID: headID, to: &xml)
    let isMarked = marksTitle && division.head != nil
    if isMarked { marksTitle = false }
    let isBare = isMarked && TitleOpening.isBare(division)
    if isMarked, !isBare { xml.raw("<?galley-contents?>") }
    // One with nothing in it is not written as one.
    let isSeen = division.head == nil || division.matter.contains(where: Self.isHeading)
    levels.begin(
      levels: headingLevels ?? HeadingLevels.levels(in: division.blocks), depth: inner,
      isSeen: isSeen)
    write(division.blocks, to: &xml)
    for division in division.divisions {
      write(division, depth: inner, isFile: false, to: &xml)
    }
    if isBare { xml.raw("<?galley-contents?>") }
    writeClosing(division.matter, to: &xml)
    switch division.kind {
    case .article: xml.raw("</article>\n")
    case .text, .volume, .issue, .part, .chapter, .section, .frontMatter, .backMatter:
      xml.raw("</section>\n")
    }
  }

  /// Writes the tag that opens a division.
  ///
  /// Gives back the `id` for its heading where the tag refers to it: a chapter or a part is a
  /// landmark, and a landmark is named by its heading.
  private mutating func openTag(
    of division: Division, id: String?, to xml: inout XMLWriter
  ) -> String? {
    var headID: String?
    var isLandmark = false
    xml.raw(division.kind == .article ? "<article" : "<section")
    if let role = division.role {
      isLandmark = write(role, isArticle: division.kind == .article, to: &xml)
    } else {
      switch division.kind {
      case .text, .issue, .article, .section, .frontMatter, .backMatter: break
      case .volume: writeKind(" epub:type=\"volume\"", to: &xml)
      case .part:
        writeKind(" epub:type=\"part\"", to: &xml)
        xml.raw(" role=\"doc-part\"")
        isLandmark = true
      case .chapter:
        writeKind(" epub:type=\"chapter\"", to: &xml)
        xml.raw(" role=\"doc-chapter\"")
        isLandmark = true
      }
    }
    if isLandmark {
      if let head = division.head, !Label.isBlank(head.content) {
        let id = identifiers.claim(head.attributes.identifier) ?? identifiers.fresh("heading")
        xml.raw(" aria-labelledby=\"")
        xml.generated(id)
        xml.raw("\"")
        headID = id
      }
    }
    var attributes = division.attributes
    attributes.identifier = nil
    // Not all roles have words that reading systems know, and a page has only those of screen readers.
    if let role = division.role { attributes.classes.insert(role.className, at: 0) }
    let kind: StaticString =
      switch division.kind {
      case .text: "text"
      case .volume: "volume"
      case .issue: "issue"
      case .article: "article"
      case .part: "part"
      case .chapter: "chapter"
      case .section: "section"
      case .frontMatter: "front-matter"
      case .backMatter: "back-matter"
      }
    open("", class: kind, attributes, id: id, to: &xml)
    xml.raw("\n")
    return headID
  }

  /// Writes what a part of a book is to its reader; gives back whether that is a landmark.
  ///
  /// An article is one for screen readers too, whatever else it is.
  private func write(_ role: Division.Role, isArticle: Bool, to xml: inout XMLWriter) -> Bool {
    if text.target == .package {
      xml.raw(" epub:type=\"")
      xml.generated(role.type)
      xml.raw("\"")
    }
    guard !isArticle, let aria = role.aria else { return false }
    xml.raw(" role=\"")
    xml.generated(aria)
    xml.raw("\"")
    return role.isLandmark
  }
}
