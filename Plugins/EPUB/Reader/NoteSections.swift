internal import GalleyCore

/// Takes away what is left of the places where notes stood: a rule above them, a heading with
/// nothing else below it.
enum NoteSections {
  /// Puts notes of parts that hold nothing else to the text that refers to them, and takes the rule
  /// off that parts notes from the text.
  static func settle(_ divisions: inout [Division], _ reader: inout ContentReader) {
    var targets: Set<String> = []
    for division in divisions { collect(division, &targets) }
    var notes: [Block] = []
    let kept = without(divisions, targets, &notes, &reader)
    guard !kept.isEmpty else { return }
    divisions = kept
    for index in divisions.indices { dropRules(&divisions[index]) }
    NotePlacer.place(notes, in: &divisions)
  }

  private static func collect(_ division: Division, _ targets: inout Set<String>) {
    targets.formUnion(IdentifierWalk(ofOwn: division).noteReferences.map(\.target))
    for inner in division.divisions { collect(inner, &targets) }
  }

  /// The divisions but for those that only have notes which are referred to; these go to `notes`.
  private static func without(
    _ divisions: [Division], _ targets: Set<String>, _ notes: inout [Block],
    _ reader: inout ContentReader
  ) -> [Division] {
    var kept: [Division] = []
    for var division in divisions {
      division.divisions = without(division.divisions, targets, &notes, &reader)
      guard division.divisions.isEmpty, !division.matter.isEmpty, isOfNotes(division, targets)
      else {
        kept.append(division)
        continue
      }
      reader.findings.count(.noteHeading)
      reader.ledger.omit(division.matter.map { .paragraph(Paragraph($0.content)) })
      notes += division.blocks.filter { if case .sceneBreak = $0 { false } else { true } }
    }
    return kept
  }

  private static func isOfNotes(_ division: Division, _ targets: Set<String>) -> Bool {
    guard division.attributes.isEmpty,
      division.matter.allSatisfy({ $0.attributes.identifier == nil })
    else { return false }
    var hasNote = false
    for block in division.blocks {
      switch block {
      case .note(let note) where targets.contains(note.identifier): hasNote = true
      case .sceneBreak(let rule) where rule.marker.isEmpty: break
      default: return false
      }
    }
    return hasNote
  }

  /// Takes off rules with only notes behind them.
  private static func dropRules(_ division: inout Division) {
    var index = division.blocks.count
    var hasNote = false
    loop: while index > 0 {
      switch division.blocks[index - 1] {
      case .note: hasNote = true
      case .anchor, .milestone: break
      case .sceneBreak(let rule) where hasNote && rule.marker.isEmpty:
        division.blocks.remove(at: index - 1)
      default: break loop
      }
      index -= 1
    }
    for inner in division.divisions.indices { dropRules(&division.divisions[inner]) }
  }
}
