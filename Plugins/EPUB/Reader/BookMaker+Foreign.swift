internal import GalleyCore
internal import GalleyPackaging

extension BookMaker {
  /// A part of a file by others: what stands from one place that the contents lead to up to the
  /// next.
  struct Piece {
    /// The lines of the contents that lead there, by their numbers.
    var entries: [Int] = []
    /// What stands there.
    var blocks: [Block] = []
  }

  /// Adds a file by others.
  mutating func addForeign(from reader: inout ContentReader, _ body: Int) {
    let markup = reader.markup
    let kind = contents.kinds[markup.path] ?? ""
    let flow = reader.flow(of: body)
    if kind == "toc" {
      reader.findings.count(.navigation)
      for node in flow { reader.leaveOut(node) }
      return
    }
    var pieces = reader.pieces(of: flow, places(in: reader, body))
    if let page = reader.listedPage(at: body) { pieces[0].blocks.insert(.milestone(page), at: 0) }
    Self.joinTitle(&pieces)
    let blocks = pieces.flatMap(\.blocks)
    guard !blocks.isEmpty else { return }
    if isCover(blocks, kind, hasEntry: !pieces[0].entries.isEmpty, &reader) { return }
    let name = reader.identifier(body)
    let place = self.place(of: markup, kind)
    for (number, piece) in pieces.enumerated() where !piece.blocks.isEmpty {
      add(piece, as: number == 0 ? place : nil, named: number == 0 ? name : nil, &reader)
    }
  }

  /// The lines of the contents by the elements of a file that they lead to; where there is no such
  /// element, to all of it.
  private func places(in reader: ContentReader, _ body: Int) -> [Int: [Int]] {
    var places: [Int: [Int]] = [:]
    for entry in contents.entries(into: reader.markup.path) {
      let node = contents.entries[entry].place.flatMap { reader.links.node(at: $0) }
      places[node?.file == reader.file ? node?.node ?? body : body, default: []].append(entry)
    }
    return places
  }

  /// A line or two above the first place that the contents lead to, such as the number over a
  /// heading that has the name, belong to it.
  private static func joinTitle(_ pieces: inout [Piece]) {
    guard pieces.count > 1, pieces[0].entries.isEmpty else { return }
    let lines = pieces[0].blocks.filter(Sectioner.hasWords)
    let areShort = lines.allSatisfy { block in
      guard case .paragraph(let paragraph) = block else { return false }
      let text = Label.text(of: paragraph.content)
      return text.unicodeScalars.count <= longestTitleLine && !".!?。！？".contains(text.last ?? ".")
    }
    guard lines.count <= 2, areShort else { return }
    pieces[1].blocks = pieces[0].blocks + pieces[1].blocks
    pieces.removeFirst()
  }

  private static let longestTitleLine = 40

  /// Whether a file is a cover, which is one picture; it is left out, and its picture noted.
  private mutating func isCover(
    _ blocks: [Block], _ kind: String, hasEntry: Bool, _ reader: inout ContentReader
  ) -> Bool {
    guard !blocks.contains(where: Sectioner.hasWords), reader.files.count > 1 else { return false }
    let picture = blocks.firstResult { block in
      if case .figure(let figure) = block { figure.image?.target } else { nil }
    }
    let isFirst = outline.divisions.isEmpty && !hasEntry
    guard kind == "cover" || isFirst && (cover == nil || picture == nil || picture == cover) else {
      return false
    }
    if picture == nil { reader.findings.count(.cover) }
    cover = cover ?? picture
    reader.ledger.omit(blocks)
    return true
  }

  /// Adds a piece; `place` is what the file says it is, nil for what stands further on in it.
  private mutating func add(
    _ piece: Piece, as place: Place?, named name: String?, _ reader: inout ContentReader
  ) {
    var blocks = piece.blocks
    let begins = blocks.first { Sectioner.hasWords($0) }
    let opensWithHeading = if case .heading? = begins { true } else { false }
    guard let entry = entry(of: piece) else {
      // What says what it is, as a dedication does, is no part of what stands before it.
      if place?.role == nil, !opensWithHeading, !outline.divisions.isEmpty,
        contents.entries.count > 1
      {
        // A long chapter that goes on in another file.
        if let name { blocks.insert(.anchor(Anchor(identifier: name)), at: 0) }
        let parts = Sectioner.divide(blocks, as: .section)
        if let first = parts.first, first.head == nil { outline.go(on: first.blocks) }
        for part in parts where part.head != nil { outline.add(part, level: level + 1) }
      } else {
        if place?.role != nil { level = 1 }
        add(
          Sectioner.divide(blocks, as: place?.kind ?? .chapter), named: name, role: place?.role)
      }
      return
    }
    openParts(above: entry, of: piece, &reader)
    level = contents.entries[entry].level
    let title = TitledText(blocks, label: contents.entries[entry].label)
    if let made = title.made { reader.ledger.generate(made) }
    add(
      title.divisions(as: place?.kind ?? self.kind(of: entry)), named: name, role: place?.role)
  }

  private mutating func add(_ parts: [Division], named name: String?, role: Division.Role?) {
    for (number, part) in parts.enumerated() {
      var part = part
      if number == 0 { (part.attributes.identifier, part.role) = (name, role) }
      outline.add(part, level: level)
    }
  }

  /// The line of the contents that a piece begins with: of several the one that its words say, else
  /// the first.
  private func entry(of piece: Piece) -> Int? {
    piece.entries.first {
      !LabelledLines(of: contents.entries[$0].label, in: piece.blocks).lines.isEmpty
    } ?? piece.entries.first
  }

  /// Begins the parts that only the contents name: by lines above that lead nowhere, or where the
  /// first chapter of the part begins.
  private mutating func openParts(
    above entry: Int, of piece: Piece, _ reader: inout ContentReader
  ) {
    var parts: [Int] = []
    var lowest = contents.entries[entry].level
    for part in (0..<entry).reversed() {
      let line = contents.entries[part]
      guard line.place == nil || piece.entries.contains(part), !opened.contains(part) else { break }
      guard line.level < lowest, !line.label.isEmpty else { continue }
      lowest = line.level
      parts.append(part)
    }
    opened.insert(entry)
    for part in parts.reversed() {
      let line = contents.entries[part]
      opened.insert(part)
      reader.ledger.generate(line.label)
      outline.add(
        Division(kind: .part, matter: [Matter(.head, [.text(line.label)])]), level: line.level)
    }
  }

  /// Whether what begins within a file is a chapter or a section of one: where a book has its
  /// chapters in files of their own, what stands below these is a section.
  private func kind(of entry: Int) -> Division.Kind {
    let level = contents.entries[entry].level
    guard level > 1 else { return .chapter }
    let isText = outline.text(at: level - 1) > Self.longestForeword
    return isText || !contents.hasSiblings(entry) || contents.files(at: level - 1) > 2
      ? .section : .chapter
  }

  /// How many bytes a part may have before its first chapter.
  private static let longestForeword = 200
}
