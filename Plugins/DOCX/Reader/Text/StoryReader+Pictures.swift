import GalleyCore
import GalleyPackaging

extension StoryReader {
  /// Reads a picture, whatever draws it, and the text boxes in it.
  mutating func readPicture(_ node: Int, _ format: PieceFormat) {
    var found = false
    var description: String?
    var inner = node + 1
    let end = tree.next(node)
    while inner < end {
      var following = inner + 1
      switch tree.tag(inner) {
      case .drawingProperties:
        description = tree.attribute("descr", of: inner) ?? tree.attribute("title", of: inner)
      case .shape, .rectangle:
        description = tree.attribute("alt", of: inner) ?? description
        if tree.attribute("o:hr", of: inner) == "t" {
          found = true
          hoisted.append(.paragraph(ReadParagraph(role: .sceneBreak)))
        }
      case .blip:
        // What others draw as SVG may need more than all programs have: their PNG is safe.
        let vector = resources.isOwn ? tree.descendant(.vectorBlip, of: inner) : nil
        let identifier =
          vector.flatMap { tree.attribute("r:embed", of: $0) }
          ?? tree.attribute("r:embed", of: inner) ?? tree.attribute("r:link", of: inner)
        found = readImage(identifier, description, format) || found
      case .diagram: found = readDiagram(inner) || found
      case .image:
        found = readImage(tree.attribute("r:id", of: inner), description, format) || found
      case .textBoxContent:
        found = true
        hoist(inner)
        following = tree.next(inner)
      case .alternate:
        found = true
        if let branch = AlternateContent.branch(of: inner, in: tree) {
          readPicture(branch, format)
        }
        following = tree.next(inner)
      default: break
      }
      inner = following
    }
    if !found && omissions.isEmpty { describe(description, format) }
  }

  /// Puts the description of a drawing that has no picture in its place.
  private mutating func describe(_ description: String?, _ format: PieceFormat) {
    let words = (description ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return findings.count(.drawing) }
    findings.count(.describedDrawing)
    append("[\(words)]", format, isGenerated: true)
  }

  /// Reads the words of a diagram (SmartArt), a paragraph for each of its points, for the place
  /// behind the paragraph.
  private mutating func readDiagram(_ node: Int) -> Bool {
    guard omissions.isEmpty else { return true }
    guard let identifier = tree.attribute("r:dm", of: node),
      let relation = relationships[identifier], !relation.isExternal,
      let data = resources.package.optionalTree(named: relation.target, &findings)
    else { return false }
    var words: [String] = []
    for point in data.tree.nodes.indices where data.tag(point) == .diagramPoint {
      // Points of presentation repeat the others.
      guard data.attribute("type", of: point) != "pres" else { continue }
      let texts = (point + 1..<data.next(point)).filter { data.tag($0) == .drawingText }
      let text = texts.map { data.text(of: $0) }.joined()
      if text.unicodeScalars.contains(where: { !isWhiteSpace($0) }) { words.append(text) }
    }
    guard !words.isEmpty else { return false }
    findings.count(.describedDrawing)
    for text in words {
      ledger.generate(text)
      hoisted.append(.paragraph(ReadParagraph(spans: [InlinePiece(content: .text(text))])))
    }
    return true
  }

  private mutating func readImage(
    _ identifier: String?, _ description: String?, _ format: PieceFormat
  ) -> Bool {
    guard omissions.isEmpty else { return true }
    guard let identifier, let relation = relationships[identifier] else {
      findings.count(.missingImage)
      return true
    }
    if relation.isExternal { findings.count(.externalImage) }
    guard let target = relation.isExternal ? relation.target : media.name(of: relation.target)
    else {
      findings.count(.missingImage)
      return true
    }
    append(.image(Image(target: target, alternativeText: description ?? "")), format)
    return true
  }

  /// Reads the text of a box, for the place behind the paragraph.
  mutating func hoist(_ node: Int) {
    guard omissions.isEmpty else {
      // What is left out is counted all the same.
      _ = readPieces(in: node)
      return
    }
    findings.count(.textBox)
    let pieces = readPieces(in: node)
    hoisted += pieces
  }
}
