internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// The body of a note.
  mutating func note(_ node: Int, named name: String) -> Note {
    let outer = label
    defer { label = outer }
    label = .awaited
    let isEnd =
      ["endnote", "rearnote", "doc-endnote"].contains(where: markup.types(node).contains)
      || has("endnote", node)
    let place: Note.Place = has("margin-note", node) ? .margin : isEnd ? .end : .foot
    let fixed: Set = ["note", "footnote", "endnote", "margin-note"]
    var attributes = attributes(node, fixed: fixed, hasName: false)
    if !isOwn { attributes.classes = [] }
    if isOwn, let sign = ownLabel(in: node) { label = .found(markup.text(in: sign)) }
    skippedLabel = isOwn ? ownLabel(in: node) : nil
    var blocks = markup.name(node) == "p" ? plainParagraph(node) : self.blocks(in: node)
    skippedLabel = nil
    for next in links.continuations[LinkTable.Node(file: file, node: node)] ?? [] {
      blocks += plainParagraph(next)
    }
    blocks.removeAll { block in
      if case .paragraph(let paragraph) = block {
        paragraph.content.isEmpty && paragraph.runInHead.isEmpty && paragraph.attributes.isEmpty
      } else {
        false
      }
    }
    var sign: TextRun?
    if case .found(let text)? = label { sign = TextRun(Label.oneLine(text)) }
    if !isOwn { sign = settledSign(sign?.text, named: name, &blocks) }
    return Note(identifier: name, label: sign, blocks, place: place, attributes: attributes)
  }

  /// The sign of a note by others: the point behind the link back is a part of it, and where there is
  /// no such link the sign is that of the reference, which may be typed before the words.
  private mutating func settledSign(
    _ found: String?, named name: String, _ blocks: inout [Block]
  ) -> TextRun? {
    guard case .paragraph(var paragraph)? = blocks.first,
      case .text(let run)? = paragraph.content.first
    else { return found.map { TextRun($0) } ?? madeSign(named: name) }
    var text = run.text
    if found != nil, text.unicodeScalars.first.map(isWhiteSpace) == true {
      // A no-break space parts the sign from the words.
      text = String(text.unicodeScalars.drop(while: isWhiteSpace))
      if !text.isEmpty {
        paragraph.content[0] = .text(text)
        blocks[0] = .paragraph(paragraph)
      }
    }
    var sign = found ?? ""
    var rest = Substring(text)
    if found == nil {
      guard let label = links.labels[name], text.hasPrefix(label) else {
        return madeSign(named: name)
      }
      sign = label
      rest = rest.dropFirst(label.count)
    }
    if let point = rest.first, ".:)]".contains(point), sign.last != point {
      sign.append(point)
      rest = rest.dropFirst()
    }
    // `1st` and `1.5` are no signs.
    guard rest.isEmpty || rest.first.map({ $0.isWhitespace }) == true else {
      return found.map { TextRun($0) } ?? madeSign(named: name)
    }
    // Nor is a letter that a sentence may begin with.
    if found == nil, sign.unicodeScalars.allSatisfy(\.properties.isAlphabetic) {
      return madeSign(named: name)
    }
    if sign != found {
      let words = String(rest.drop { $0.isWhitespace })
      paragraph.content[0] = .text(words)
      if words.isEmpty { paragraph.content.removeFirst() }
      blocks[0] = .paragraph(paragraph)
      if paragraph.content.isEmpty, paragraph.attributes.isEmpty { blocks.removeFirst() }
    }
    return TextRun(sign)
  }

  private mutating func madeSign(named name: String) -> TextRun? {
    guard let label = links.labels[name] else { return nil }
    ledger.generate(label)
    return TextRun(label)
  }

  private mutating func plainParagraph(_ node: Int) -> [Block] {
    let content = line(node)
    let parts = isOwn ? [content] : ParagraphParts.parts(of: content, mayIndent: false)
    return parts.filter { !$0.isEmpty }.map { .paragraph(Paragraph($0)) }
  }

  /// The label of a note of Galley's own that leads nowhere.
  private func ownLabel(in node: Int) -> Int? {
    let inner = (node + 1)..<max(node + 1, markup.next(node))
    return inner.prefix(6).first { markup.name($0) == "span" && has("label", $0) }
  }

  /// A name for a note that nothing refers to.
  func unreferred(_ node: Int) -> String {
    identifier(node) ?? "note-\(file)-\(node)"
  }
}
