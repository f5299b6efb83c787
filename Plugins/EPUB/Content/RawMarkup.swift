internal import GalleyCore
internal import GalleyPackaging

/// Markup for EPUB or HTML that came with the document, read and checked before it goes out.
///
/// Only elements whose content can be checked here are taken, with the class and the title of
/// each: what is left out cannot make a book invalid.
struct RawMarkup {
  /// Where the markup stands.
  enum Place {
    /// Between blocks.
    case block
    /// In a line.
    case inline
  }

  /// A piece of the markup.
  indirect enum Node {
    case text(String)
    case element(RawElement, [Attribute], [Node])
  }

  /// What there is, in order.
  let nodes: [Node]

  /// Reads markup; nil where it is not well-formed or holds what may not stand at its place.
  init?(_ text: String, at place: Place) {
    guard let nodes = try? Self.parse(text) else { return nil }
    let outer: RawElement.Content = place == .block ? .flow : .phrasing
    guard Self.fits(nodes, into: outer) else { return nil }
    self.nodes = nodes
  }

  private static func parse(_ text: String) throws(Diagnostic) -> [Node]? {
    var reader = try XMLReader(Array("<body>\(text)</body>".utf8))
    // One list of children for each open element; the first is that of the whole.
    var open: [(name: String, attributes: [Attribute], children: [Node])] = [("", [], [])]
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        open.append((name, attributes, []))
      case .text(let text):
        open[open.count - 1].children.append(.text(text))
      case .end:
        let closed = open.removeLast()
        if open.count == 1 { return closed.name == "body" ? closed.children : nil }
        guard let element = RawElement(rawValue: closed.name) else { return nil }
        let attributes = closed.attributes.filter { ["class", "title"].contains($0.name) }
        open[open.count - 1].children.append(.element(element, attributes, closed.children))
      }
    }
    return nil
  }

  private static func fits(_ nodes: [Node], into content: RawElement.Content) -> Bool {
    nodes.allSatisfy { node in
      switch node {
      case .text(let text):
        return content == .phrasing || content == .flow || Label.oneLine(text).isEmpty
      case .element(let element, _, let children):
        let isIn =
          switch content {
          case .nothing: false
          case .items: element == .li
          case .phrasing: element.isPhrasing
          case .flow: element != .li
          }
        return isIn && fits(children, into: element.content)
      }
    }
  }
}

/// The elements that raw markup may hold.
enum RawElement: String, CaseIterable {
  case b, bdi, br, cite, code, dfn, em, i, kbd, mark, q, s, samp, small, span, strong, sub, sup, u
  case `var`
  case blockquote, div, hr, li, ol, p, pre, ul

  /// What an element may hold.
  enum Content {
    case nothing, items, phrasing, flow
  }

  /// Whether it may stand in a line.
  var isPhrasing: Bool {
    switch self {
    case .blockquote, .div, .hr, .li, .ol, .p, .pre, .ul: false
    case .b, .bdi, .br, .cite, .code, .dfn, .em, .i, .kbd, .mark, .q, .s, .samp, .small, .span,
      .strong, .sub, .sup, .u, .var:
      true
    }
  }

  /// What it may hold.
  var content: Content {
    switch self {
    case .br, .hr: .nothing
    case .ol, .ul: .items
    case .blockquote, .div, .li: .flow
    case .b, .bdi, .cite, .code, .dfn, .em, .i, .kbd, .mark, .p, .pre, .q, .s, .samp, .small,
      .span, .strong, .sub, .sup, .u, .var:
      .phrasing
    }
  }

  /// The tag's name as a literal.
  var tag: StaticString {
    switch self {
    case .b: "b"
    case .bdi: "bdi"
    case .blockquote: "blockquote"
    case .br: "br"
    case .cite: "cite"
    case .code: "code"
    case .dfn: "dfn"
    case .div: "div"
    case .em: "em"
    case .hr: "hr"
    case .i: "i"
    case .kbd: "kbd"
    case .li: "li"
    case .mark: "mark"
    case .ol: "ol"
    case .p: "p"
    case .pre: "pre"
    case .q: "q"
    case .s: "s"
    case .samp: "samp"
    case .small: "small"
    case .span: "span"
    case .strong: "strong"
    case .sub: "sub"
    case .sup: "sup"
    case .u: "u"
    case .ul: "ul"
    case .var: "var"
    }
  }
}

extension ContentWriter {
  /// Writes markup for this format or for HTML; that for other formats is theirs.
  @inline(never)
  mutating func write(_ markup: RawBlock, as place: RawMarkup.Place, to xml: inout XMLWriter) {
    guard ["epub", "html", "xhtml"].contains(markup.format.lowercased()) else { return }
    guard let checked = RawMarkup(markup.text, at: place) else {
      record.count(.unusableMarkup)
      return
    }
    write(checked.nodes, to: &xml)
    if place == .block { xml.raw("\n") }
  }

  private func write(_ nodes: [RawMarkup.Node], to xml: inout XMLWriter) {
    for node in nodes {
      switch node {
      case .text(let text): xml.generated(text)
      case .element(let element, let attributes, let children):
        xml.start(element.tag)
        for attribute in attributes {
          xml.attribute(attribute.name == "class" ? "class" : "title", attribute.value)
        }
        write(children, to: &xml)
        if element.content == .nothing { xml.end() } else { xml.endWithTag() }
      }
    }
  }
}
