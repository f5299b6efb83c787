internal import GalleyCore
internal import GalleyPackaging

/// Puts the files of a book together: what goes into what, and what each part is called.
struct BookMaker {
  private let contents: BookContents
  private var outline = Outline()
  private var level = 1
  /// The name of the picture that the package calls its cover, and of that on a page left out.
  private(set) var cover: String?

  /// `cover` is the name of the picture that the package calls its cover.
  init(contents: BookContents, cover: String?) {
    self.contents = contents
    self.cover = cover
  }

  /// Reads the file that the reader stands at.
  mutating func add(from reader: inout ContentReader) {
    let markup = reader.markup
    guard let body = markup.body else { return }
    let entry = contents.entry(of: markup.path)
    if reader.isOwn {
      addOwn(from: &reader, body, entry)
    } else {
      addForeign(from: &reader, body, entry)
    }
  }

  /// The divisions.
  func finish() -> [Division] { outline.divisions.map(Self.named) }

  /// A division that chapters of their own files stand in is a part.
  private static func named(_ division: Division) -> Division {
    var division = division
    division.divisions = division.divisions.map(named)
    if division.kind == .chapter, division.divisions.contains(where: { $0.kind == .chapter }) {
      division.kind = .part
    }
    return division
  }

  private mutating func addOwn(
    from reader: inout ContentReader, _ body: Int, _ entry: BookContents.Entry?
  ) {
    // What is made of the metadata is made again.
    let made = ["titlepage", "colophon", "cover-page", "cover"]
    var flow = reader.flow(of: body)
    for node in flow where reader.has("made", node) { reader.leaveOut(node) }
    flow.removeAll { reader.has("made", $0) }
    if ([body] + flow).contains(where: { node in made.contains { reader.has($0, node) } }) {
      for node in flow { reader.leaveOut(node) }
      return
    }
    if let entry, entry.place.name.isEmpty { level = entry.level }
    for piece in reader.ownPieces(of: flow) { outline.add(piece, level: level) }
  }

  private mutating func addForeign(
    from reader: inout ContentReader, _ body: Int, _ entry: BookContents.Entry?
  ) {
    let markup = reader.markup
    let kind = contents.kinds[markup.path] ?? ""
    let flow = reader.flow(of: body)
    if kind == "toc" {
      reader.findings.count(.navigation)
      for node in flow { reader.leaveOut(node) }
      return
    }
    var blocks = reader.blocks(of: flow)
    if let page = reader.listedPage(at: body) { blocks.insert(.milestone(page), at: 0) }
    guard !blocks.isEmpty else { return }
    // A cover is one picture.
    if !blocks.contains(where: Sectioner.hasWords), reader.files.count > 1 {
      let picture = blocks.firstResult(Self.picture)
      let isFirst = outline.divisions.isEmpty && entry == nil
      if kind == "cover" || isFirst && (cover == nil || picture == nil || picture == cover) {
        if picture == nil { reader.findings.count(.cover) }
        cover = cover ?? picture
        reader.ledger.omit(blocks)
        return
      }
    }
    let begins = blocks.first { Sectioner.hasWords($0) }
    let opensWithHeading = if case .heading? = begins { true } else { false }
    let name = reader.identifier(body)
    if entry == nil, !opensWithHeading, !outline.divisions.isEmpty, contents.entries.count > 1 {
      // A long chapter that goes on in another file.
      if let name { blocks.insert(.anchor(Anchor(identifier: name)), at: 0) }
      let parts = Sectioner.divide(blocks, as: .section)
      if let first = parts.first, first.head == nil { outline.go(on: first.blocks) }
      for part in parts where part.head != nil { outline.add(part, level: level + 1) }
      return
    }
    level = entry?.level ?? level
    var parts = Sectioner.divide(blocks, as: self.kind(markup, kind))
    if let label = entry?.label, !label.isEmpty, let first = parts.first, first.head == nil {
      if let head = Self.head(label, &parts[0].blocks) {
        parts[0].matter = [head]
      } else {
        parts[0].matter = [Matter(.head, [.text(label)])]
        reader.ledger.generate(label)
      }
    }
    if !parts.isEmpty { parts[0].attributes.identifier = name }
    for part in parts { outline.add(part, level: level) }
  }

  /// The name of the picture that a block is.
  private static func picture(_ block: Block) -> String? {
    if case .figure(let figure) = block { figure.image?.target } else { nil }
  }

  /// The head of a part whose file has none: its first line where the contents call it by that.
  private static func head(_ label: String, _ blocks: inout [Block]) -> Matter? {
    let place = blocks.firstIndex(where: Sectioner.hasWords)
    if let place, case .paragraph(let paragraph) = blocks[place],
      Label.text(of: paragraph.content).lowercased() == label.lowercased()
    {
      blocks.remove(at: place)
      return Matter(.head, paragraph.content, attributes: paragraph.attributes)
    }
    return nil
  }

  private func kind(_ markup: Markup, _ landmark: String) -> Division.Kind {
    var types = [landmark]
    // What holds the text says what it is, and not what stands beside it, such as its notes.
    var holder = markup.body
    for _ in 0..<3 {
      guard let node = holder else { break }
      types += markup.types(node)
      let all = markup.text(in: node).utf8.count
      holder = markup.children(node).first { markup.text(in: $0).utf8.count * 2 > all }
      if let inner = holder, markup.isText(inner) || all == 0 { holder = nil }
    }
    let front = [
      "titlepage", "title-page", "frontmatter", "dedication", "epigraph", "preface", "foreword",
      "copyright-page", "acknowledgements", "acknowledgments", "introduction", "doc-preface",
      "doc-foreword", "doc-dedication", "halftitlepage",
    ]
    let back = [
      "backmatter", "appendix", "glossary", "bibliography", "index", "notes", "footnotes",
      "endnotes", "rearnotes", "doc-endnotes", "colophon", "afterword", "doc-appendix",
      "doc-bibliography", "doc-glossary", "doc-index",
    ]
    if types.contains("part") || types.contains("doc-part") { return .part }
    if types.contains("volume") { return .volume }
    if types.contains("chapter") || types.contains("doc-chapter") { return .chapter }
    if types.contains(where: front.contains) { return .frontMatter }
    if types.contains(where: back.contains) { return .backMatter }
    return .chapter
  }
}
