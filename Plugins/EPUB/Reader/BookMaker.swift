internal import GalleyCore
internal import GalleyPackaging

/// Puts the files of a book together: what goes into what, and what each part is called.
struct BookMaker {
  let contents: BookContents
  var outline = Outline()
  var level = 1
  /// The lines of the contents that divisions were begun for.
  var opened: Set<Int> = []
  /// The name of the picture that the package calls its cover, and of that on a page left out.
  var cover: String?

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
      addForeign(from: &reader, body)
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
    if let entry, entry.place?.name.isEmpty == true { level = entry.level }
    for piece in reader.ownPieces(of: flow) { outline.add(piece, level: level) }
  }

  /// What a file is among the parts of a book.
  struct Place {
    var kind: Division.Kind
    /// What it is to its reader; nil where nothing says it.
    var role: Division.Role?
  }

  /// What a file of others says it is, by its elements and by the landmarks of the book.
  func place(of markup: Markup, _ landmark: String) -> Place {
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
    if types.contains("part") || types.contains("doc-part") { return Place(kind: .part) }
    if types.contains("volume") { return Place(kind: .volume) }
    if types.contains("chapter") || types.contains("doc-chapter") { return Place(kind: .chapter) }
    let role = Division.Role(types: types)
    let back = ["notes", "footnotes", "endnotes", "rearnotes", "doc-endnotes"]
    let kind: Division.Kind =
      if types.contains("frontmatter") {
        .frontMatter
      } else if types.contains("backmatter") || types.contains(where: back.contains) {
        .backMatter
      } else if types.contains("bodymatter") {
        .chapter
      } else {
        role?.kind ?? .chapter
      }
    return Place(kind: kind, role: role)
  }
}
