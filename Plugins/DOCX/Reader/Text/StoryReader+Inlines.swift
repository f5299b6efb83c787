import GalleyCore
import GalleyPackaging

extension StoryReader {
  /// Reads the inlines in a node.
  mutating func readInlines(in node: Int) {
    var child = node + 1
    let end = tree.next(node)
    while child < end {
      readInline(child)
      child = tree.next(child)
    }
  }

  mutating func readInline(_ node: Int) {
    switch tree.tag(node) {
    case .run: readRun(node)
    case .hyperlink: readHyperlink(node)
    case .insertion, .movedTo, .deletion, .movedFrom:
      readChange(node) { reader in reader.readInlines(in: node) }
    case .structured: readStructured(node) { reader, content in reader.readInlines(in: content) }
    case .simpleField: readSimpleField(node)
    case .bookmarkStart:
      if let anchor = anchor(node) {
        var format = PieceFormat()
        (format.link, format.change) = (link, change)
        append(anchor, format)
      }
    case .math: readFormula(node)
    case .alternate:
      if let branch = AlternateContent.branch(of: node, in: tree) { readInlines(in: branch) }
    case .paragraphProperties, .runProperties, .structuredProperties, .characters, .nothing: break
    case .subdocument: findings.count(.subdocument)
    // A paragraph or a table where none may be.
    case .paragraph, .table, .row, .cell: hoisted += readPieces(of: node)
    // Text that no run holds.
    case .text, .deletedText:
      var format = PieceFormat()
      (format.link, format.change) = (link, change)
      append(text(of: node), format)
      if tree.next(node) > node + 2 { readInlines(in: node) }
    case .ruby: readRuby(node, PieceFormat())
    case .mathText: append(tree.text(of: node), PieceFormat())
    default: readInlines(in: node)
    }
  }

  /// Appends text; `isGenerated` for what no text of the file holds.
  mutating func append(_ text: String, _ format: PieceFormat, isGenerated: Bool = false) {
    guard !text.isEmpty else { return }
    if let reason = omissions.last {
      if !isGenerated { ledger.omit(text) }
      findings.count(reason, text: text)
      return
    }
    if isGenerated { ledger.generate(text) }
    if format.change == .insertion { ledger.omit(text) }
    if let last = spans.indices.last, spans[last].format == format,
      case .text(var before) = spans[last].content
    {
      // Taken out before it grows, so that a long paragraph is not copied with each run.
      spans[last].content = .text("")
      before += text
      spans[last].content = .text(before)
    } else {
      spans.append(InlinePiece(content: .text(text), format: format))
    }
  }

  /// Appends what is no text.
  mutating func append(_ inline: Inline, _ format: PieceFormat) {
    guard omissions.isEmpty else { return }
    spans.append(InlinePiece(content: .inline(inline), format: format))
  }

  /// The anchor of a bookmark that somebody may want; nil for those that Word makes for itself.
  mutating func anchor(_ node: Int) -> Inline? {
    guard omissions.isEmpty, let name = tree.attribute("w:name", of: node), !name.isEmpty,
      !name.hasPrefix("_") || wantedBookmarks.contains(name),
      names.insert(BookmarkName.identifier(name)).inserted
    else { return nil }
    return .anchor(Anchor(identifier: BookmarkName.identifier(name)))
  }

  private mutating func readHyperlink(_ node: Int) {
    var target: String?
    if let identifier = tree.attribute("r:id", of: node), let relation = relationships[identifier] {
      target = relation.isExternal ? relation.target : nil
    }
    if let anchor = tree.attribute("w:anchor", of: node), !anchor.isEmpty {
      target =
        target.map { $0.contains("#") ? $0 : "\($0)#\(anchor)" }
        ?? "#" + BookmarkName.identifier(anchor)
    }
    readInlines(in: node, linkedTo: target)
  }

  /// Reads inlines as those of a link; those in another link stay in that.
  mutating func readInlines(in node: Int, linkedTo target: String?) {
    let outer = link
    if link == nil { link = newLink(target) }
    readInlines(in: node)
    link = outer
  }

  /// A link of its own.
  mutating func newLink(_ target: String?) -> PieceLink? {
    guard let target, !target.isEmpty else { return nil }
    linkCount += 1
    return PieceLink(number: linkCount, target: target)
  }

  /// Reads what was changed, as the user wants changes.
  mutating func readChange(_ node: Int, _ read: (inout StoryReader) -> Void) {
    let tag = tree.tag(node)
    let isDeletion = tag == .deletion || tag == .movedFrom
    findings.count(.change)
    switch resources.options.changes {
    case .keep:
      let outer = change
      change = isDeletion ? .deletion : .insertion
      read(&self)
      change = outer
    case .accept, .reject:
      let isOut = isDeletion == (resources.options.changes == .accept)
      if isOut { omissions.append(.change) }
      read(&self)
      if isOut { endOmission(.change) }
    }
  }

  /// Reads the content of a content control; a table of contents that Word made is left out, and
  /// so are the words that ask for an entry.
  mutating func readStructured(_ node: Int, _ read: (inout StoryReader, Int) -> Void) {
    let content = tree.child(.structuredContent, of: node) ?? node
    var reason: Findings.Reason?
    if let properties = tree.child(.structuredProperties, of: node) {
      if let gallery = tree.descendant(.gallery, of: properties),
        tree.value(of: gallery) == "Table of Contents"
      {
        reason = .contents
      }
      if tree.child(.placeholder, of: properties).map(tree.isOn) ?? false { reason = .placeholder }
    }
    if let reason { omissions.append(reason) }
    read(&self, content)
    if let reason { endOmission(reason) }
  }
}
