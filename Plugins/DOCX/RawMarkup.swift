import GalleyCore
import GalleyPackaging

/// WordprocessingML that came with the document, read and checked before it goes out.
///
/// Only paragraphs and runs with text, tabs and breaks are taken: a page break, a line of text in
/// a style. What else a file may hold depends on parts that are not there.
struct RawMarkup {
  /// Where the markup stands.
  enum Place {
    /// Between paragraphs.
    case block
    /// Between runs.
    case run
  }

  /// The elements there may be.
  enum Element: String {
    case paragraph = "w:p"
    case paragraphProperties = "w:pPr"
    case paragraphStyle = "w:pStyle"
    case run = "w:r"
    case text = "w:t"
    case tab = "w:tab"
    case lineBreak = "w:br"

    /// The tag's name as a literal.
    var tag: StaticString {
      switch self {
      case .paragraph: "w:p"
      case .paragraphProperties: "w:pPr"
      case .paragraphStyle: "w:pStyle"
      case .run: "w:r"
      case .text: "w:t"
      case .tab: "w:tab"
      case .lineBreak: "w:br"
      }
    }

    /// What may stand in it.
    var children: [Element] {
      switch self {
      case .paragraph: [.paragraphProperties, .run]
      case .paragraphProperties: [.paragraphStyle]
      case .run: [.text, .tab, .lineBreak]
      case .paragraphStyle, .text, .tab, .lineBreak: []
      }
    }
  }

  /// A checked element.
  struct Node {
    var element: Element
    /// The style's identifier, or the kind of the break.
    var value: String?
    var text = ""
    var children: [Node] = []
  }

  /// What there is, in order.
  let nodes: [Node]

  /// Reads markup; nil where it is not well-formed or holds what may not stand at its place.
  init?(_ text: String, at place: Place) {
    guard let nodes = try? Self.parse(text) else { return nil }
    let allowed: Element = place == .block ? .paragraph : .run
    guard nodes.allSatisfy({ $0.element == allowed }) else { return nil }
    self.nodes = nodes
  }

  private static func parse(_ markup: String) throws(Diagnostic) -> [Node]? {
    let root = "<w:body xmlns:w=\"\(WordML.namespace)\">"
    var reader = try XMLReader(Array("\(root)\(markup)</w:body>".utf8))
    // The first is the root, whose element does not matter.
    var open = [Node(element: .paragraph)]
    var depth = 0
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        depth += 1
        if depth == 1 { continue }
        guard let node = node(name, attributes) else { return nil }
        if depth > 2 {
          guard let parent = open.last, parent.element.children.contains(node.element),
            node.element != .paragraphProperties || parent.children.isEmpty
          else { return nil }
        }
        open.append(node)
      case .text(let text):
        if open.last?.element == .text {
          open[open.count - 1].text += text
        } else if !text.unicodeScalars.allSatisfy(isWhiteSpace) {
          return nil
        }
      case .end:
        depth -= 1
        guard open.count > 1 else { continue }
        let node = open.removeLast()
        open[open.count - 1].children.append(node)
      }
    }
    return open[0].children
  }

  private static func node(_ name: String, _ attributes: [Attribute]) -> Node? {
    guard let element = Element(rawValue: name) else { return nil }
    var node = Node(element: element)
    switch element {
    case .paragraphStyle:
      node.value = attributes.first { $0.name == "w:val" }?.value
      guard let value = node.value,
        ParagraphStyle.allCases.contains(where: { $0.identifier == value })
      else { return nil }
    case .lineBreak:
      node.value = attributes.first { $0.name == "w:type" }?.value
      guard ["page", "column", "textWrapping", nil].contains(node.value) else { return nil }
    case .paragraph, .paragraphProperties, .run, .text, .tab: break
    }
    return node
  }
}

extension Story {
  /// Writes markup for this format; that for others is theirs.
  mutating func write(
    _ markup: RawBlock, as place: RawMarkup.Place, to xml: inout XMLWriter
  ) {
    guard ["docx", "openxml"].contains(markup.format.lowercased()), !isInRuby else { return }
    guard let checked = RawMarkup(markup.text, at: place) else {
      problems.insert(.unsafeMarkup)
      return
    }
    closeRun(to: &xml)
    write(checked.nodes, to: &xml)
    if place == .block, !checked.nodes.isEmpty {
      lastBodyParagraph = nil
      hasWritten = true
      followsTable = false
      paragraphCount += 1
    }
  }

  private func write(_ nodes: [RawMarkup.Node], to xml: inout XMLWriter) {
    for node in nodes {
      xml.start(node.element.tag)
      if let value = node.value {
        xml.attribute(node.element == .lineBreak ? "w:type" : "w:val", value)
      }
      if node.element == .text {
        xml.attribute("xml:space", "preserve")
        xml.generated(node.text)
      }
      write(node.children, to: &xml)
      xml.end()
    }
  }
}
