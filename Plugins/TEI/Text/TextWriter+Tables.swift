internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  mutating func write(_ table: Table) {
    xml.raw("\n")
    open("table", table.attributes)
    xml.attribute("rows", max(1, table.head.count + table.body.count))
    xml.attribute("cols", max(1, table.columns.count))
    write(table.attributes, key: key(BlockKey(of: [.table(table)], in: "table")))
    if !table.caption.isEmpty {
      xml.raw("\n")
      writeLine(open("head", around: table.caption))
      xml.end()
    }
    var columns = ColumnCursor()
    for row in table.head { write(row, of: table, isHead: true, &columns) }
    // The cells of the head reach into no row of the body.
    columns = ColumnCursor()
    for row in table.body { write(row, of: table, isHead: false, &columns) }
    if table.head.isEmpty && table.body.isEmpty { xml.raw("\n<row><cell/></row>") }
    xml.raw("\n")
    xml.end()
  }

  private mutating func write(
    _ row: TableRow, of table: Table, isHead: Bool, _ columns: inout ColumnCursor
  ) {
    xml.raw(isHead ? "\n<row role=\"label\">" : "\n<row>")
    columns.beginRow()
    for cell in row.cells {
      let column = columns.place(cell)
      xml.raw("\n")
      var blocks = cell.blocks
      if case .raw(let markup)? = blocks.first, markup.format == ForeignTag.container,
        case .start(let name, let values)? = XMLTag(markup.text)
      {
        xml.start(name, values)
        blocks.removeFirst()
      } else {
        xml.start("cell")
      }
      if cell.isHeader { xml.attribute("role", "label") }
      if cell.rowSpan > 1 { xml.attribute("rows", cell.rowSpan) }
      if cell.columnSpan > 1 { xml.attribute("cols", cell.columnSpan) }
      if column < table.columns.count, table.columns[column] != .natural {
        xml.attribute("rendition", renditions.pointer(to: table.columns[column].rawValue))
      }
      write(doubtsAt: doubtfulStart(of: nil, blocks))
      writeLabelled(blocks, label: nil)
      xml.end()
    }
    if row.cells.isEmpty { xml.raw("\n<cell/>") }
    xml.raw("\n</row>")
  }

  mutating func write(_ figure: Figure) {
    start("figure", figure.attributes, key: key(BlockKey(of: figure.caption, in: "figure")))
    if let image = figure.image {
      xml.raw("\n")
      write(image, isDescribed: false)
    }
    if !figure.caption.isEmpty {
      xml.raw("\n<head>")
      writeLine(figure.caption)
      xml.raw("</head>")
    }
    if let text = figure.image?.alternativeText, !text.isEmpty {
      xml.raw("\n")
      markContent(text)
      xml.raw("<figDesc>")
      xml.generated(text)
      xml.raw("</figDesc>")
    }
    xml.raw("\n")
    xml.end()
  }
}

/// Finds the column in which each cell begins, past the cells that reach down from above.
struct ColumnCursor {
  /// How many rows each column is still covered for.
  private var covered: [Int] = []
  private var column = 0

  mutating func beginRow() {
    column = 0
    covered = covered.map { max(0, $0 - 1) }
  }

  /// Places a cell and gives its first column, counted from 0.
  mutating func place(_ cell: TableCell) -> Int {
    while column < covered.count && covered[column] > 0 { column += 1 }
    let first = column
    for place in first..<first + cell.columnSpan {
      if place == covered.count { covered.append(0) }
      covered[place] = cell.rowSpan
    }
    column = first + cell.columnSpan
    return first
  }
}
