import GalleyCore
import GalleyPackaging

extension StoryReader {
  /// Reads a picture, whatever draws it, and the text boxes in it.
  mutating func readPicture(_ node: Int, _ format: SpanFormat) {
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
        found =
          readImage(
            tree.attribute("r:embed", of: inner) ?? tree.attribute("r:link", of: inner),
            description,
            format) || found
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
    if !found && omissions.isEmpty { findings.count(.drawing) }
  }

  private mutating func readImage(
    _ identifier: String?, _ description: String?, _ format: SpanFormat
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
