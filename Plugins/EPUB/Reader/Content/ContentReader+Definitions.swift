internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// A list of terms.
  ///
  /// Several terms of one explanation are lines of one, and several explanations
  /// of a term stand one after the other; of Galley's own each has an entry.
  mutating func definitions(_ node: Int) -> Block {
    var entries: [DefinitionEntry] = []
    func nodes(_ node: Int) -> [Int] {
      markup.children(node).flatMap { markup.name($0) == "div" ? nodes($0) : [$0] }
    }
    var isTerm = false
    for child in nodes(node) {
      switch markup.name(child) {
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
    return .definitionList(DefinitionList(entries, attributes: attributes(node)))
  }
}
