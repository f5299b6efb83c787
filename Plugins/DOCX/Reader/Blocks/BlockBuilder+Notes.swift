import GalleyCore

extension BlockBuilder {
  /// The notes of a division by their names, each before those that it refers to itself.
  func noteBlocks(_ names: [String], of gatherer: NoteGatherer) -> [Block] {
    names.flatMap { name -> [Block] in
      guard let note = gatherer.notes[name] else { return [] }
      let inner = note.pieces.compactMap { piece in
        if case .note(let name) = piece { name } else { nil }
      }
      var builder = self
      builder.headingLevel = 0
      let blocks = builder.blocks(from: Self.grouped(note.pieces))
      return [
        .note(
          Note(
            identifier: name, label: note.label.map { TextRun($0) }, blocks, place: note.place))
      ] + builder.noteBlocks(inner, of: gatherer)
    }
  }
}
