internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// A list of terms; notes in one by others stand behind it, and where nothing else is in it there
  /// is none.
  ///
  /// Several terms of one explanation are lines of one, and several explanations
  /// of a term stand one after the other; of Galley's own each has an entry.
  mutating func definitions(_ node: Int) -> [Block] {
    var notes: [Block] = []
    var entries: [DefinitionEntry] = []
    func nodes(_ node: Int) -> [Int] {
      markup.children(node).flatMap { markup.name($0) == "div" ? nodes($0) : [$0] }
    }
    var isTerm = false
    /// What was read with the sign before it.
    var read: Int?
    for child in nodes(node) {
      switch markup.name(child) {
      case "dt" where links.terms[LinkTable.Node(file: file, node: child)] != nil:
        // The sign of a note, which is that of its reference.
        findings.count(.backlink)
        leaveOut(child)
        if let body = links.terms[LinkTable.Node(file: file, node: child)],
          let name = links.notes[body]
        {
          notes.append(.note(note(body.node, named: name)))
          read = body.node
        }
        isTerm = false
      case "dd" where child == read: continue
      case "dt":
        let term = named(child) + line(child)
        if !isOwn, isTerm, let last = entries.indices.last {
          entries[last].term += [.lineBreak(LineBreak(.hard))] + term
        } else {
          entries.append(DefinitionEntry(term: term, []))
        }
        isTerm = true
      case "dd":
        let blocks =
          links.notes[LinkTable.Node(file: file, node: child)]
          .map { [Block.note(note(child, named: $0))] } ?? wrapped(child, blocks(in: child))
        if isTerm || !isOwn, let last = entries.indices.last {
          entries[last].blocks += blocks
        } else {
          entries.append(DefinitionEntry(term: [], blocks))
        }
        isTerm = false
      case "":
        let stray = strayText(child)
        guard !stray.isEmpty else { continue }
        entries.append(DefinitionEntry(term: [], stray))
        isTerm = false
      default:
        entries.append(DefinitionEntry(term: [], blocks(of: [child])))
        isTerm = false
      }
    }
    if entries.isEmpty, !notes.isEmpty { return wrapped(node, notes) }
    return [.definitionList(DefinitionList(entries, attributes: attributes(node)))] + notes
  }
}
