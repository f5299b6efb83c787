import GalleyCore

extension StoryReader {
  /// Reads the sign that refers to a note; `run` is the run it stands in.
  mutating func readReference(
    _ node: Int, _ place: Note.Place, in run: Int, _ format: PieceFormat
  ) {
    guard let number = tree.attribute("w:id", of: node) else { return }
    var label: String?
    if tree.attribute("w:customMarkFollows", of: node).map({ !["0", "false"].contains($0) })
      ?? false
    {
      label = takeMark(behind: node, in: run)
      consumesRest = true
    }
    guard omissions.isEmpty else { return }
    if label == "\u{200D}" { label = takeLabel() }
    if label == nil {
      if place == .foot { notes.footCount += 1 } else { notes.endCount += 1 }
      let text = String(place == .foot ? notes.footCount : notes.endCount)
      if change != .insertion { ledger.generate(text) }
      label = text
    }
    var identifier = "\(place == .foot ? "footnote" : "endnote")-\(number)"
    if let last = spans.last, case .inline(.anchor(let anchor)) = last.content {
      spans.removeLast()
      identifier = anchor.identifier
    }
    if let known = notes.known[place]?[number] {
      identifier = known
    } else {
      notes.known[place, default: [:]][number] = identifier
      notes.references.append(
        NoteGatherer.Reference(number: number, place: place, identifier: identifier))
      dueNotes.append(identifier)
    }
    var format = format
    format.role = nil
    append(
      .noteReference(NoteReference(target: identifier, label: TextRun(label ?? ""))), format)
  }

  /// The mark of a note that the text itself has, behind the reference.
  private mutating func takeMark(behind node: Int, in run: Int) -> String {
    var mark = ""
    var next = tree.next(node)
    while next < tree.next(run) {
      switch tree.tag(next) {
      case .text:
        mark += text(of: next)
      case .symbol:
        if let code = tree.attribute("w:char", of: next).flatMap({ UInt32($0, radix: 16) }),
          let scalar = Unicode.Scalar(code)
        {
          let font = tree.attribute("w:font", of: next) ?? ""
          let sign = String(Character(SymbolFonts.character(scalar, in: font) ?? scalar))
          ledger.generate(sign)
          mark += sign
        }
      default: break
      }
      next = tree.next(next)
    }
    // A mark that nobody sees is in no document.
    if !omissions.isEmpty || change == .insertion || mark == "\u{200D}" { ledger.omit(mark) }
    return mark
  }

  /// The label that Galley wrote before a mark that nobody sees.
  private mutating func takeLabel() -> String {
    var label = ""
    while let last = spans.last, last.format.role == .noteReference, let text = last.text {
      label = text + label
      spans.removeLast()
    }
    return label
  }

  /// Reads the notes that were referred to, and those that these refer to.
  mutating func readNotes() throws(Diagnostic) {
    isInNote = true
    try readNotes(.foot, part: "footnotes", .footnote)
    try readNotes(.end, part: "endnotes", .endnote)
    if resources.options.keepsComments || !commentNumbers.isEmpty { try readComments() }
  }

  private mutating func readNotes(
    _ place: Note.Place, part: String, _ tag: Tag
  ) throws(Diagnostic) {
    let wanted = notes.references.filter { $0.place == place }
    guard let (tree, name) = try resources.package.textTree(part), let root = tree.root else {
      findings.count(.missingNote, wanted.count)
      return
    }
    self.tree = tree
    relationships = try resources.package.relationships(of: name)
    var nodes: [String: Int] = [:]
    tree.forEachChild(of: root) { child, childTag in
      guard childTag == tag, let number = tree.attribute("w:id", of: child) else { return }
      let type = tree.attribute("w:type", of: child) ?? "normal"
      if type == "normal" { nodes[number] = nodes[number] ?? child }
    }
    for reference in wanted {
      guard let node = nodes.removeValue(forKey: reference.number) else {
        findings.count(.missingNote)
        continue
      }
      count(node)
      let pieces = readPieces(in: node)
      finishStory()
      notes.notes[reference.identifier] = NoteText.note(place, pieces, &ledger)
    }
    findings.count(.unusedNote, nodes.count)
  }

  /// Reads a comment's place.
  mutating func readComment(_ node: Int) {
    guard let number = tree.attribute("w:id", of: node), omissions.isEmpty else { return }
    guard !commentNumbers.contains(number) else { return }
    commentNumbers.append(number)
    guard resources.options.keepsComments else { return findings.count(.comment) }
    let identifier = "comment-\(number)"
    let label = "✎"
    if change != .insertion { ledger.generate(label) }
    append(
      .noteReference(NoteReference(target: identifier, label: TextRun(label))), PieceFormat())
    dueNotes.append(identifier)
  }

  private mutating func readComments() throws(Diagnostic) {
    guard resources.options.keepsComments,
      let (tree, name) = try resources.package.textTree("comments"), let root = tree.root
    else { return }
    self.tree = tree
    relationships = try resources.package.relationships(of: name)
    var nodes: [String: Int] = [:]
    tree.forEachChild(of: root) { child, tag in
      if tag == .comment, let number = tree.attribute("w:id", of: child) { nodes[number] = child }
    }
    for number in commentNumbers {
      guard let node = nodes[number] else { continue }
      count(node)
      let pieces = readPieces(in: node)
      finishStory()
      let author = tree.attribute("w:author", of: node) ?? ""
      ledger.generate(author)
      notes.notes["comment-\(number)"] = ReadNote(
        place: .margin, label: author.isEmpty ? nil : author, pieces: pieces)
    }
  }
}
