internal import GalleyCore
internal import GalleyPackaging

extension ContentWriter {
  /// Writes an ordered or an unordered list.
  ///
  /// Where the source had markers, they are text and the style sheet sets none of its own.
  mutating func write(_ list: List, to xml: inout XMLWriter) {
    let width = list.items.lazy.compactMap { $0.marker.map { Self.width(of: $0.text) } }.max()
    switch list.marking {
    case .bulleted:
      open("<ul", attributes(of: list, markerWidth: width), to: &xml)
      writeItems(of: list, to: &xml)
      xml.raw("</ul>\n")
    case .plain:
      let attributes = attributes(of: list, markerWidth: width)
      open("<ul", class: width == nil ? "plain" : "", attributes, to: &xml)
      writeItems(of: list, to: &xml)
      xml.raw("</ul>\n")
    case .ordered(let start, let style):
      xml.raw("<ol")
      if width == nil && start != 1 {
        xml.raw(" start=\"")
        xml.generated(String(start))
        xml.raw("\"")
      }
      let attributes = attributes(of: list, markerWidth: width)
      open("", class: width == nil ? Self.styleClass(style) : "", attributes, to: &xml)
      writeItems(of: list, to: &xml)
      xml.raw("</ol>\n")
    }
  }

  /// Writes a list of terms.
  mutating func write(_ list: DefinitionList, to xml: inout XMLWriter) {
    open("<dl", list.attributes, to: &xml)
    xml.raw("\n")
    for entry in list.entries {
      xml.raw("<dt>")
      write(entry.term, to: &xml)
      xml.raw("</dt>\n<dd>")
      writeTight(entry.blocks, to: &xml)
      xml.raw("</dd>\n")
    }
    xml.raw("</dl>\n")
  }

  /// Writes blocks inside of an item or a cell: the text alone where it is one plain paragraph.
  mutating func writeTight(
    _ blocks: [Block], prefix: Prefix? = nil, to xml: inout XMLWriter
  ) {
    if blocks.count == 1, case .paragraph(let paragraph)? = blocks.first,
      paragraph.attributes.isEmpty, paragraph.runInHead.isEmpty
    {
      if let prefix { write(prefix, to: &xml) }
      write(paragraph.content, to: &xml)
      return
    }
    writeLoose(blocks, prefix: prefix, to: &xml)
  }

  /// Writes blocks with `prefix` at the start of the first, which is a paragraph if possible.
  mutating func writeLoose(
    _ blocks: [Block], prefix: Prefix?, to xml: inout XMLWriter
  ) {
    guard let prefix else {
      if !blocks.isEmpty { xml.raw("\n") }
      write(blocks, to: &xml)
      return
    }
    if case .paragraph(let paragraph)? = blocks.first {
      xml.raw("\n")
      write(paragraph, prefix: prefix, to: &xml)
      write(Array(blocks.dropFirst()), to: &xml)
    } else {
      xml.raw("\n<p>")
      write(prefix, to: &xml)
      xml.raw("</p>\n")
      write(blocks, to: &xml)
    }
  }

  private mutating func writeItems(of list: List, to xml: inout XMLWriter) {
    let isMarked = list.items.contains { $0.marker != nil }
    xml.raw("\n")
    for item in list.items {
      let isBare = isMarked && item.marker == nil
      open("<li", class: isBare ? "bare" : "", item.attributes, to: &xml)
      writeTight(item.blocks, prefix: item.marker.map(Prefix.marker), to: &xml)
      xml.raw("</li>\n")
    }
  }

  /// The width of a marker in half-ems.
  private static func width(of marker: String) -> Int {
    marker.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2460 ? 2 : 1) }
  }

  /// The list's attributes, with the classes that make room for its markers.
  private func attributes(of list: List, markerWidth: Int?) -> Attributes {
    var attributes = list.attributes
    if let markerWidth {
      let width = min(max(1, markerWidth), StyleSheet.widestMarker)
      attributes.classes = ["marked", "marked-\(width)"] + attributes.classes
    }
    return attributes
  }

  private static func styleClass(_ style: List.NumberStyle) -> StaticString {
    switch style {
    case .decimal: "decimal"
    case .lowerAlpha: "lower-alpha"
    case .upperAlpha: "upper-alpha"
    case .lowerRoman: "lower-roman"
    case .upperRoman: "upper-roman"
    case .ideographic: "ideographic"
    case .circled: "circled"
    }
  }
}
