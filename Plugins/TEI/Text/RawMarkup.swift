internal import GalleyCore
internal import GalleyPackaging

/// Markup for TEI that came with the document, read and checked before it goes out.
///
/// Only elements that may stand wherever words may, and paragraphs of them, are taken: what is
/// left out cannot make a file invalid.
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
    let fits = nodes.allSatisfy { node in
      switch (node, place) {
      case (.text, .inline): true
      case (.text(let text), .block): text.unicodeScalars.allSatisfy(isWhiteSpace)
      case (.element(let element, _, _), .inline): !element.isBlock
      case (.element(let element, _, _), .block): element.isBlock
      }
    }
    guard fits else { return nil }
    self.nodes = nodes
  }

  private static func parse(_ text: String) throws(Diagnostic) -> [Node]? {
    var reader = try XMLReader(Array("<p>\(text)</p>".utf8))
    // One list of children for each open element; the first is that of the whole.
    var open: [(name: String, attributes: [Attribute], children: [Node])] = [("", [], [])]
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes): open.append((name, attributes, []))
      case .text(let text): open[open.count - 1].children.append(.text(text))
      case .end:
        let closed = open.removeLast()
        if open.count == 1 { return closed.children }
        guard let element = RawElement(rawValue: closed.name) else { return nil }
        // No block is in anything but the whole.
        if element.isBlock && open.count > 2 { return nil }
        open[open.count - 1].children.append(
          .element(element, closed.attributes, closed.children))
      }
    }
    return nil
  }
}

/// The elements that raw markup may hold; all of them hold text and one another.
enum RawElement: String, CaseIterable {
  case p, ab
  case date, emph, foreign, mentioned, name, num, orgName, persName, placeName, seg, soCalled, term
  case title

  /// Whether it stands between blocks.
  var isBlock: Bool {
    switch self {
    case .p, .ab: true
    case .date, .emph, .foreign, .mentioned, .name, .num, .orgName, .persName, .placeName, .seg,
      .soCalled, .term, .title:
      false
    }
  }

  /// The tag's name as a literal.
  var tag: StaticString {
    switch self {
    case .p: "p"
    case .ab: "ab"
    case .date: "date"
    case .emph: "emph"
    case .foreign: "foreign"
    case .mentioned: "mentioned"
    case .name: "name"
    case .num: "num"
    case .orgName: "orgName"
    case .persName: "persName"
    case .placeName: "placeName"
    case .seg: "seg"
    case .soCalled: "soCalled"
    case .term: "term"
    case .title: "title"
    }
  }
}

extension TextWriter {
  /// Writes markup for TEI; that for other formats is theirs.
  mutating func write(_ markup: RawBlock, as place: RawMarkup.Place) {
    if markup.format == ForeignTag.format { return writeTag(markup.text) }
    guard markup.format.lowercased() == "tei" else { return }
    guard let checked = RawMarkup(markup.text, at: place) else {
      troubles.count(.unusableMarkup)
      return
    }
    write(checked.nodes, isBlock: place == .block)
  }

  private mutating func write(_ nodes: [RawMarkup.Node], isBlock: Bool) {
    for node in nodes {
      switch node {
      case .text(let text): if !isBlock { xml.generated(text) }
      case .element(let element, let attributes, let children):
        if isBlock { xml.raw("\n") }
        xml.start(element.tag)
        for attribute in attributes { write(attribute, of: element) }
        write(children, isBlock: false)
        xml.end()
      }
    }
  }

  /// Writes an attribute that its element may have, where its value is one that it may have.
  private mutating func write(_ attribute: Attribute, of element: RawElement) {
    switch attribute.name {
    case "n": xml.attribute("n", attribute.value)
    case "xml:lang":
      if let language = LanguageTag(attribute.value) { xml.attribute("xml:lang", language.tag) }
    case "rend":
      let words = attribute.value.split(separator: " ").compactMap { Word(String($0))?.text }
      if !words.isEmpty { xml.attribute("rend", words.joined(separator: " ")) }
    case "when" where element == .date:
      if let date = CalendarDate(attribute.value) { xml.attribute("when", date.text) }
    default: troubles.count(.foreignAttribute)
    }
  }
}
