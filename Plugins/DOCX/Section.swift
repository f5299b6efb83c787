import GalleyPackaging

/// A stretch of the document whose pages are alike: a section, in Word's words.
struct Section: Equatable {
  /// Where it begins.
  enum Start: String {
    /// Below what stands before it.
    case here = "continuous"
    case page = "nextPage"
    case oddPage = "oddPage"
  }

  /// Where it begins; nil for the first one.
  var start: Start?
  /// How many columns its text stands in.
  var columns = 1
  /// Its number, from 0.
  var number = 0
}

/// Writes `w:sectPr` (ECMA-376 part 1, section 17.6.17).
struct SectionProperties {
  /// The page.
  let page: PageLayout
  /// The relationships to headers and footers.
  var furniture: [FurnitureReference]
  /// Whether first pages have headers and footers of their own, maybe none.
  let hasFirst: Bool
  /// The section whose pages all have; nil where they have the layout's.
  let reference: ReferenceSection?

  /// A relationship of the document to a header or a footer.
  struct FurnitureReference {
    var place: LayoutDescription.FurniturePlace
    var relationship: String
  }

  /// The headers and footers with the heads of chapters, by the numbers of the sections that they
  /// begin with.
  var chapterFurniture: [Int: [FurnitureReference]] = [:]

  /// Writes the properties of a section; what it does not say of headers and footers is as in the
  /// section before.
  func write(_ section: Section, to xml: inout XMLWriter) {
    xml.raw("<w:sectPr>")
    if section.start == nil { for reference in furniture { write(reference, to: &xml) } }
    for reference in chapterFurniture[section.number] ?? [] { write(reference, to: &xml) }
    if let start = section.start, start != .page {
      xml.raw("<w:type w:val=\"")
      xml.generated(start.rawValue)
      xml.raw("\"/>")
    }
    if let reference, let node = reference.node {
      for child in reference.tree.children(of: node)
      where reference.tree.nodes[child].kind == .element {
        guard !ReferenceSection.apart.contains(reference.tree.name(of: child)) else { continue }
        xml.copy(reference.tree, child)
      }
      return xml.raw("</w:sectPr>")
    }
    writePage(to: &xml)
    if page.columns > 1 || section.columns > 1 { writeColumns(section, to: &xml) }
    if hasFirst && section.start != .here { xml.raw("<w:titlePg/>") }
    if page.isVertical { xml.raw("<w:textDirection w:val=\"tbRl\"/>") }
    writeGrid(to: &xml)
    xml.raw("</w:sectPr>")
  }

  private func write(_ reference: FurnitureReference, to xml: inout XMLWriter) {
    xml.raw(reference.place.isHeader ? "<w:headerReference" : "<w:footerReference")
    switch reference.place.pages {
    case .odd: xml.raw(" w:type=\"default\" r:id=\"")
    case .even: xml.raw(" w:type=\"even\" r:id=\"")
    case .first: xml.raw(" w:type=\"first\" r:id=\"")
    }
    xml.generated(reference.relationship)
    xml.raw("\"/>")
  }

  private func writePage(to xml: inout XMLWriter) {
    xml.start("w:pgSz")
    xml.attribute("w:w", page.width)
    xml.attribute("w:h", page.height)
    if page.isLandscape { xml.attribute("w:orient", "landscape") }
    xml.end()
    xml.start("w:pgMar")
    xml.attribute("w:top", page.top)
    xml.attribute("w:right", page.right)
    xml.attribute("w:bottom", page.bottom)
    xml.attribute("w:left", page.left)
    xml.attribute("w:header", page.header)
    xml.attribute("w:footer", page.footer)
    xml.attribute("w:gutter", 0)
    xml.end()
  }

  private func writeColumns(_ section: Section, to xml: inout XMLWriter) {
    xml.start("w:cols")
    if section.columns > 1 {
      if page.hasColumnRule { xml.attribute("w:sep", 1) }
      xml.attribute("w:num", section.columns)
    }
    xml.attribute("w:space", page.columnGap)
    xml.end()
  }

  private func writeGrid(to xml: inout XMLWriter) {
    xml.start("w:docGrid")
    if page.characterSpace != nil {
      xml.attribute("w:type", "linesAndChars")
    } else if page.linePitch != nil {
      xml.attribute("w:type", "lines")
    }
    xml.attribute("w:linePitch", page.linePitch ?? 360)
    if let space = page.characterSpace { xml.attribute("w:charSpace", space) }
    xml.end()
  }
}
