internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// A paragraph of Galley's own that is none in the document; nil for one that is.
  mutating func ownParagraph(_ node: Int) -> [Block]? {
    switch markup.classes(node).first {
    case "verse":
      var lines: [VerseLine] = []
      for child in markup.children(node) where has("line", child) || hasText(child) {
        let indent = markup.classes(child).lazy.compactMap { name in
          name.hasPrefix("in-") ? Int(name.dropFirst(3)) : nil
        }.first
        let content = has("line", child) ? line(child) : InlineSpacing.settle(inline(child))
        lines.append(VerseLine(content, indent: indent ?? 0))
      }
      return [.verse(LineGroup(lines, attributes: attributes(node, fixed: ["verse"])))]
    case "stage":
      return [
        .stageDirection(StageDirection(line(node), attributes: attributes(node, fixed: ["stage"])))
      ]
    case "scene-break": return [.sceneBreak(SceneBreak(line(node)))]
    case "furniture":
      let kind: PageFurniture.Kind =
        has("running-head", node)
        ? .header : has("running-foot", node) ? .footer : has("folio", node) ? .folio : .other
      return [.furniture(PageFurniture(kind, line(node)))]
    case "head":
      let attributes = attributes(node, fixed: ["head"])
      return [.heading(Heading(level: 1, line(node), attributes: attributes))]
    case "run-in":
      let (head, rest) = parts(of: Array(markup.children(node)))
      return [
        .paragraph(
          Paragraph(rest, runInHead: head, attributes: attributes(node, fixed: ["run-in"])))
      ]
    default:
      let fixed: Set = ["speech-mark", "bracket"]
      let isPrefix = markup.children(node).contains { $0 == skippedMarker || $0 == skippedLabel }
      let content = line(node)
      // Where only a label or a marker stood, nothing is left.
      if content.isEmpty, isPrefix { return [] }
      return [.paragraph(Paragraph(content, attributes: attributes(node, fixed: fixed)))]
    }
  }

  /// The head that a paragraph opens with, and the rest of it.
  private mutating func parts(of nodes: [Int]) -> (head: [Inline], rest: [Inline]) {
    var head: [Inline] = []
    var rest: [Inline] = []
    for node in nodes {
      if head.isEmpty, has("run-in-head", node), InlineSpacing.settle(rest).isEmpty {
        head = line(node)
      } else {
        rest += inline(node)
      }
    }
    return (head, InlineSpacing.settle(rest))
  }

  /// A speech of a play.
  mutating func speech(_ node: Int) -> Speech {
    var children = Array(markup.children(node))
    let elements = children.filter { markup.name($0) != "" }
    let attributes = attributes(node, fixed: ["speech"])
    guard let first = elements.first, markup.name(first) == "p" else {
      return Speech(speaker: [], blocks(of: children), attributes: attributes)
    }
    if has("speaker", first) {
      children.removeAll { $0 == first }
      let speaker = line(first)
      return Speech(speaker: speaker, blocks(of: children), attributes: attributes)
    }
    guard let name = markup.children(first).first(where: { _ in true }), has("speaker", name) else {
      return Speech(speaker: [], blocks(of: children), attributes: attributes)
    }
    let speaker = line(name)
    children.removeAll { $0 == first }
    let rest = markup.children(first).filter { $0 != name }
    let (head, line) = parts(of: Array(rest))
    var content = line
    // A name in Chinese or Japanese has a wide space behind it.
    if case .text(let run)? = content.first, run.text.hasPrefix("\u{3000}") {
      let text = String(run.text.dropFirst())
      content[0] = .text(text)
      if text.isEmpty { content.removeFirst() }
    }
    var blocks = blocks(of: children)
    if !content.isEmpty || !head.isEmpty {
      let attributes = self.attributes(first, fixed: ["run-in", "speech-mark", "bracket"])
      blocks.insert(
        .paragraph(Paragraph(content, runInHead: head, attributes: attributes)), at: 0)
    }
    return Speech(speaker: speaker, runsIn: true, blocks, attributes: attributes)
  }
}
