import GalleyCore

/// The names of the notes that stand in the text.
enum NoteNames {
  static func find(in pieces: [Piece]) -> Set<String> {
    var wanted: Set<String> = []
    var names: Set<String> = []
    visit(pieces, &wanted, &names)
    return names.intersection(wanted)
  }

  private static func visit(
    _ pieces: [Piece], _ wanted: inout Set<String>, _ names: inout Set<String>
  ) {
    for piece in pieces {
      switch piece {
      case .paragraph(let paragraph):
        for span in paragraph.spans where span.format.role == .noteReference {
          if let target = span.format.link?.target, target.hasPrefix("#") {
            wanted.insert(String(target.dropFirst()))
          }
        }
        if paragraph.path.contains(where: { $0.kind.isNote }) {
          names.formUnion(paragraph.leadingNames)
        }
      case .table(let table): visit(table.rows.joined().flatMap(\.pieces), &wanted, &names)
      case .container(_, let inner): visit(inner, &wanted, &names)
      case .note: break
      }
    }
  }
}

extension ContainerKind {
  /// Whether it is a note.
  var isNote: Bool { rawValue >= ContainerKind.footNote.rawValue }
}
