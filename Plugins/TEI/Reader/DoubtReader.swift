internal import GalleyCore
internal import GalleyPackaging

extension TEIFile {
  /// The decisions on blocks that the file tells are in doubt, in the order of the source.
  ///
  /// Of what the reader of the text decided no more than this is in a file.
  func doubts(lines: LineTable) -> [Decision] {
    guard record != nil, tree.number(of: "cert") != nil else { return [] }
    var decisions: [Decision] = []
    var piece = 0
    for text in texts {
      for index in text..<Int(tree.nodes[text].next) where tree.attributeCount(of: index) > 0 {
        while piece < tape.pieces.count, Int(tape.pieces[piece].node) < index { piece += 1 }
        guard classes[Int(tree.nodes[index].name)] == .block,
          let confidence = Confidence(cert: tree.attribute("cert", of: index)),
          let first = tape.pieces[piece...].first(where: { $0.join == nil }),
          Int(first.node) < Int(tree.nodes[index].next), first.stretch >= 0
        else { continue }
        let start = tape.sourceStart(of: first)
        decisions.append(
          Decision(
            .role, tree.name(of: index), source: SourceRange(start, start + 1),
            line: lines.line(at: start), confidence: confidence))
      }
    }
    return decisions.sorted { $0.source.start < $1.source.start }
  }
}
