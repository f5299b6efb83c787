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
    blocks.removeAll { block in
      if case .paragraph(let paragraph) = block {
        paragraph.content.isEmpty && paragraph.runInHead.isEmpty && paragraph.attributes.isEmpty
      } else {
        false
      }
    }
    var sign: TextRun?
    if case .found(let text)? = label { sign = TextRun(Label.oneLine(text)) }
    return Note(identifier: name, label: sign, blocks, place: place, attributes: attributes)
  }

  private mutating func plainParagraph(_ node: Int) -> [Block] {
    let content = line(node)
    return content.isEmpty ? [] : [.paragraph(Paragraph(content))]
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
