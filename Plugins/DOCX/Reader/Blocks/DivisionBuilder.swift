import GalleyCore

/// Makes divisions of what was read: by the containers that Galley wrote, else by the levels of
/// headings.
struct DivisionBuilder {
  private let language: LanguageTag?
  private let notes: NoteGatherer
  private var noteNames: Set<String> = []
  private var stack: [OpenDivision] = []
  private var done: [Division] = []

  /// A division that is not yet complete.
  private struct OpenDivision {
    var division: Division
    var pieces: [Piece] = []
    var notes: [String] = []
    /// The level of its heading; what comes at this level or above ends it.
    var level: Int
    /// The number of its container.
    var number: Int?
    /// Whether its kind follows from where it stands.
    var isGuessed = false
    /// Whether nothing but its text made it.
    var isImplicit = false
  }

  init(language: LanguageTag?, notes: NoteGatherer) {
    self.language = language
    self.notes = notes
  }

  /// The divisions of a document.
  mutating func divisions(from pieces: [Piece]) -> [Division] {
    noteNames = NoteNames.find(in: pieces + notes.notes.values.flatMap(\.pieces))
    noteNames.formUnion(notes.references.map(\.identifier))
    for index in pieces.indices { add(pieces[index], before: pieces[(index + 1)...]) }
    close(downTo: 0)
    if done.count > 1, done[0].kind == .text, done[0].matter.isEmpty, firstIsImplicit {
      done[0].kind = .frontMatter
    }
    return done
  }

  private var firstIsImplicit = false

  private mutating func add(_ piece: Piece, before rest: ArraySlice<Piece>) {
    if case .note(let name) = piece {
      if stack.isEmpty { openImplicit() }
      stack[stack.count - 1].notes.append(name)
      return
    }
    var piece = piece
    let path = piece.path
    let outer = path.prefix { $0.kind.division != nil }
    piece.path = Array(path.dropFirst(outer.count))
    if !outer.isEmpty {
      open(outer, head: piece)
      if takeMarked(piece) { return }
    }
    if case .paragraph(let paragraph) = piece, paragraph.path.isEmpty, !paragraph.isEmpty {
      if take(paragraph, before: rest, isMarked: !outer.isEmpty) { return }
    }
    if stack.isEmpty { openImplicit() }
    stack[stack.count - 1].pieces.append(piece)
  }

  /// Opens the divisions of a path that are not open, and closes others.
  private mutating func open(_ path: ArraySlice<Container>, head: Piece) {
    var depth = 0
    for container in path {
      if let place = stack[depth...].firstIndex(where: { $0.number == container.number }) {
        depth = place + 1
        continue
      }
      close(downTo: depth)
      var level = (stack.last?.level ?? 0)
      if container == path.last, case .paragraph(let paragraph) = head,
        let own = paragraph.headingLevel
      {
        level = own
      }
      stack.append(
        OpenDivision(
          division: Division(kind: container.kind.division ?? .text), level: level,
          number: container.number))
      depth += 1
    }
    close(downTo: depth)
  }

  /// Takes a line of the division that its container says it belongs to.
  private mutating func takeMarked(_ piece: Piece) -> Bool {
    guard case .paragraph(let paragraph) = piece, paragraph.path.isEmpty,
      let role = paragraph.role.matterRole, let last = stack.indices.last
    else { return false }
    if role == .head {
      guard stack[last].division.head == nil else { return false }
      stack[last].level = paragraph.headingLevel ?? stack[last].level
    }
    append(paragraph, as: role, to: last)
    return true
  }

  /// Takes a paragraph that opens a division or says something of the one that is open.
  private mutating func take(
    _ paragraph: ReadParagraph, before rest: ArraySlice<Piece>, isMarked: Bool
  ) -> Bool {
    let isHead = paragraph.headingLevel != nil || paragraph.role.matterRole == .head
    if isHead || (paragraph.role == .overline && Self.isHead(rest.first)) {
      var head = paragraph
      if !isHead, case .paragraph(let next)? = rest.first { head = next }
      let level = head.headingLevel ?? (head.role == .title ? 0 : 1)
      while let top = stack.last, top.isImplicit || top.level >= level {
        // The line above a title has opened its division.
        if isHead, top.isGuessed, top.division.head == nil, top.pieces.isEmpty,
          !top.division.matter.isEmpty
        {
          append(paragraph, as: .head, to: stack.count - 1)
          return true
        }
        close(downTo: stack.count - 1)
      }
      let kind: Division.Kind =
        head.role == .title ? .text : head.role == .articleTitle ? .article : .chapter
      stack.append(
        OpenDivision(
          division: Division(kind: kind), level: level, isGuessed: true))
      append(paragraph, as: isHead ? .head : .overline, to: stack.count - 1)
      return true
    }
    guard let role = paragraph.role.matterRole, role.opens, let last = stack.indices.last,
      stack[last].pieces.isEmpty, stack[last].division.head != nil
    else { return false }
    append(paragraph, as: role, to: last)
    return true
  }

  private static func isHead(_ piece: Piece?) -> Bool {
    guard case .paragraph(let paragraph)? = piece, paragraph.path.isEmpty else { return false }
    return paragraph.headingLevel != nil || paragraph.role.matterRole == .head
  }

  /// Adds a line to the matter of a division, at its place among the others.
  private mutating func append(_ paragraph: ReadParagraph, as role: Matter.Role, to index: Int) {
    let (inlines, attributes) = builder(at: index).content(paragraph)
    let matter = Matter(role, inlines, attributes: attributes)
    let order = Matter.Role.allCases
    let place = stack[index].division.matter.firstIndex { other in
      order.firstIndex(of: other.role) ?? 0 > order.firstIndex(of: role) ?? 0
    }
    stack[index].division.matter.insert(
      matter, at: place ?? stack[index].division.matter.count)
  }

  private mutating func openImplicit() {
    firstIsImplicit = done.isEmpty
    stack.append(OpenDivision(division: Division(kind: .text), level: 0, isImplicit: true))
  }

  private func builder(at index: Int) -> BlockBuilder {
    BlockBuilder(
      language: language, noteNames: noteNames,
      headingLevel: stack[...index].count { $0.division.head != nil })
  }

  /// Completes the divisions inside of the outermost `depth`.
  private mutating func close(downTo depth: Int) {
    while stack.count > depth {
      let builder = builder(at: stack.count - 1)
      var open = stack.removeLast()
      if open.isGuessed && open.division.kind == .chapter && isInsideOfHeading {
        open.division.kind = .section
      }
      takeClosing(&open, builder)
      open.division.blocks = builder.blocks(from: BlockBuilder.grouped(open.pieces))
      open.division.blocks += builder.noteBlocks(open.notes, of: notes)
      if stack.isEmpty {
        done.append(open.division)
      } else {
        stack[stack.count - 1].division.divisions.append(open.division)
      }
    }
  }

  private var isInsideOfHeading: Bool {
    stack.contains { open in
      switch open.division.kind {
      case .text, .volume, .issue, .part: false
      case .article, .chapter, .section, .frontMatter, .backMatter: true
      }
    }
  }

  /// Takes the lines that close a division from the end of its text.
  private func takeClosing(_ open: inout OpenDivision, _ builder: BlockBuilder) {
    guard open.division.divisions.isEmpty, open.isGuessed || open.isImplicit else { return }
    var closing: [Matter] = []
    let pieces = open.pieces
    while case .paragraph(let paragraph)? = open.pieces.last, paragraph.path.isEmpty,
      let role = paragraph.role.matterRole, !role.opens
    {
      let (inlines, attributes) = builder.content(paragraph)
      closing.insert(Matter(role, inlines, attributes: attributes), at: 0)
      open.pieces.removeLast()
    }
    // In the order of the roles or as paragraphs: nothing moves.
    let order = closing.map { Matter.Role.allCases.firstIndex(of: $0.role) ?? 0 }
    if order == order.sorted() {
      open.division.matter += closing
    } else {
      open.pieces = pieces
    }
  }
}
