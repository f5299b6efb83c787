import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes a table with its caption above it.
  mutating func write(_ table: Table, in context: BlockContext, to xml: inout XMLWriter) {
    var context = inner(context, table.attributes)
    if context.container != 0 || !table.isPlain { context = inside(.table, context) }
    keep(table.attributes.identifier)
    var above = ParagraphOptions()
    above.keepsWithNext = true
    writeParagraph(table.caption, .caption, in: context, above, to: &xml)
    guard !table.head.isEmpty || !table.body.isEmpty else { return }
    enterSection(in: context, to: &xml)
    // Word joins tables that touch, and a page break needs a paragraph.
    if followsTable || (pageBreakIsDue && hasWritten) {
      writeEmptyParagraph(.tableText, in: context, to: &xml)
    }
    let grid = TableGrid(table)
    if grid.isCrowded { problems.insert(.crowdedTable) }
    let widths = TableWidths(
      grid, available: context.width - context.left - context.right,
      size: sheet.look(of: .tableText).size ?? sheet.bodySize)
    tableDepth += 1
    startTable(widths, in: context, to: &xml)
    for (index, row) in grid.head.enumerated() {
      let isLast = index == grid.head.count - 1
      xml.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
      for cell in row {
        write(cell, of: table, widths, isHead: true, isRuled: isLast, in: context, to: &xml)
      }
      xml.raw("</w:tr>")
    }
    for row in grid.body {
      xml.raw("<w:tr>")
      if row.allSatisfy({ Self.isShort($0) }) { xml.raw("<w:trPr><w:cantSplit/></w:trPr>") }
      for cell in row {
        write(cell, of: table, widths, isHead: false, isRuled: false, in: context, to: &xml)
      }
      xml.raw("</w:tr>")
    }
    xml.raw("</w:tbl>")
    tableDepth -= 1
    lastBodyParagraph = isInBody ? nil : lastBodyParagraph
    followsTable = true
    hasWritten = true
    followsHeading = false
  }

  /// Writes a paragraph without text, which some places must have.
  mutating func writeEmptyParagraph(
    _ style: ParagraphStyle, in context: BlockContext, to xml: inout XMLWriter
  ) {
    startParagraph(style, in: context, to: &xml)
    endParagraph(to: &xml)
  }

  private func startTable(
    _ widths: TableWidths, in context: BlockContext, to xml: inout XMLWriter
  ) {
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"")
    xml.generated(sheet.tableIdentifier)
    xml.raw("\"/>")
    if languages[context.language].script == .rightToLeft { xml.raw("<w:bidiVisual/>") }
    xml.raw("<w:tblW w:w=\"")
    xml.generated(String(widths.columns.reduce(0, +)))
    xml.raw("\" w:type=\"dxa\"/>")
    if context.left == 0 {
      xml.raw("<w:jc w:val=\"center\"/>")
    } else {
      xml.raw("<w:tblInd w:w=\"")
      xml.generated(String(context.left))
      xml.raw("\" w:type=\"dxa\"/>")
    }
    xml.raw("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0000\"/></w:tblPr><w:tblGrid>")
    for width in widths.columns {
      xml.raw("<w:gridCol w:w=\"")
      xml.generated(String(width))
      xml.raw("\"/>")
    }
    xml.raw("</w:tblGrid>")
  }

  private mutating func write(
    _ cell: TableGrid.Cell, of table: Table, _ widths: TableWidths, isHead: Bool, isRuled: Bool,
    in context: BlockContext, to xml: inout XMLWriter
  ) {
    let width = widths.width(of: cell)
    xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"")
    xml.generated(String(width))
    xml.raw("\" w:type=\"dxa\"/>")
    if cell.span > 1 {
      xml.raw("<w:gridSpan w:val=\"")
      xml.generated(String(cell.span))
      xml.raw("\"/>")
    }
    switch cell.merge {
    case .none: break
    case .begins: xml.raw("<w:vMerge w:val=\"restart\"/>")
    case .continues: xml.raw("<w:vMerge/>")
    }
    if isRuled {
      xml.raw("<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\"")
      xml.raw(" w:color=\"auto\"/></w:tcBorders>")
    }
    xml.raw("<w:vAlign w:val=\"center\"/></w:tcPr>")
    var inside = BlockContext(width: width - TableWidths.padding, language: context.language)
    inside.body = isHead || cell.content?.isHeader == true ? .tableHead : .tableText
    inside.alignment = Self.alignment(of: cell, in: table)
    inside.headingLevel = context.headingLevel
    inside.container = context.container
    let paragraphs = paragraphCount
    followsTable = false
    write(cell.content?.blocks ?? [], in: inside, to: &xml)
    // A cell ends with a paragraph.
    if paragraphCount == paragraphs || followsTable {
      writeEmptyParagraph(inside.body, in: inside, to: &xml)
    }
    followsTable = false
    xml.raw("</w:tc>")
  }

  private static func alignment(
    of cell: TableGrid.Cell, in table: Table
  ) -> Look.Alignment? {
    guard cell.span == 1, table.columns.indices.contains(cell.column) else { return nil }
    switch table.columns[cell.column] {
    case .natural: return nil
    case .left: return .start
    case .center: return .center
    case .right: return .end
    }
  }

  /// Whether a cell is so short that its row is better kept on a page.
  private static func isShort(_ cell: TableGrid.Cell) -> Bool {
    (cell.content?.blocks ?? []).allSatisfy { block in
      guard case .paragraph(let paragraph) = block else { return false }
      return TextWidth.halfEms(paragraph.runInHead + paragraph.content) < 300
    }
  }
}

extension Table {
  /// Whether there is nothing but paragraphs in its cells.
  fileprivate var isPlain: Bool {
    !(head.isEmpty && body.isEmpty)
      && (head + body).allSatisfy { row in
        row.cells.allSatisfy { cell in
          cell.blocks.allSatisfy { block in
            if case .paragraph = block { true } else { false }
          }
        }
      }
  }
}
