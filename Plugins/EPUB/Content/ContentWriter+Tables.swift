internal import GalleyCore
internal import GalleyPackaging

extension ContentWriter {
  /// Writes a table; its header cells say which way they head.
  mutating func write(_ table: Table, to xml: inout XMLWriter) {
    let head = TableGrid(table.head)
    let body = TableGrid(table.body)
    let width = TableWidth([head, body])
    open("<table", class: width.name, table.attributes, to: &xml)
    xml.raw("\n")
    if !table.caption.isEmpty {
      xml.raw("<caption>")
      write(table.caption, to: &xml)
      xml.raw("</caption>\n")
    }
    if !table.head.isEmpty {
      xml.raw("<thead>\n")
      write(head, of: table, width, isHead: true, to: &xml)
      xml.raw("</thead>\n")
    }
    if !table.body.isEmpty {
      xml.raw("<tbody>\n")
      write(body, of: table, width, isHead: false, to: &xml)
      xml.raw("</tbody>\n")
    }
    xml.raw("</table>\n")
  }

  /// Writes a figure.
  mutating func write(_ figure: Figure, to xml: inout XMLWriter) {
    open("<figure", figure.attributes, to: &xml)
    xml.raw("\n")
    if let image = figure.image {
      write(image, to: &xml)
      xml.raw("\n")
    }
    if !figure.caption.isEmpty {
      xml.raw("<figcaption>")
      write(figure.caption, to: &xml)
      xml.raw("</figcaption>\n")
    }
    xml.raw("</figure>\n")
  }

  private mutating func write(
    _ grid: TableGrid, of table: Table, _ width: TableWidth, isHead: Bool, to xml: inout XMLWriter
  ) {
    for row in grid.rows {
      xml.raw("<tr>")
      for placed in row {
        // A cell without a word heads nothing.
        let isHeader = (isHead || placed.cell.isHeader) && !placed.cell.blocks.isEmpty
        xml.raw(isHeader ? "<th" : "<td")
        writeSpan(" colspan=\"", placed.cell.columnSpan, to: &xml)
        writeSpan(" rowspan=\"", placed.rowSpan, to: &xml)
        if isHeader {
          switch (isHead, placed.cell.columnSpan > 1, placed.rowSpan > 1) {
          case (true, false, _): xml.raw(" scope=\"col\"")
          case (true, true, _): xml.raw(" scope=\"colgroup\"")
          case (false, _, false): xml.raw(" scope=\"row\"")
          case (false, _, true): xml.raw(" scope=\"rowgroup\"")
          }
        }
        let alignment =
          placed.column < table.columns.count ? table.columns[placed.column] : .natural
        writeClasses(alignment, width.name(of: placed.cell), to: &xml)
        xml.raw(">")
        let blocks = placed.cell.blocks
        inside(isHeader ? [.cell, .headerCell] : .cell) { $0.writeTight(blocks, to: &xml) }
        xml.raw(isHeader ? "</th>" : "</td>")
      }
      xml.raw("</tr>\n")
    }
  }

  private func writeClasses(
    _ alignment: Table.Alignment, _ width: StaticString, to xml: inout XMLWriter
  ) {
    let hasWidth = width.utf8CodeUnitCount > 0
    guard alignment != .natural || hasWidth else { return }
    xml.raw(" class=\"")
    switch alignment {
    case .natural: break
    case .left: xml.raw("left")
    case .center: xml.raw("center")
    case .right: xml.raw("right")
    }
    if alignment != .natural, hasWidth { xml.raw(" ") }
    xml.raw(width)
    xml.raw("\"")
  }

  private func writeSpan(_ attribute: StaticString, _ count: Int, to xml: inout XMLWriter) {
    guard count > 1 else { return }
    xml.raw(attribute)
    // More than HTML allows (section 4.9.11 of its standard) covers no more than a table has.
    xml.generated(String(min(count, 1000)))
    xml.raw("\"")
  }
}
