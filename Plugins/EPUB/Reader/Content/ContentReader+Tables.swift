internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// A table with its spans.
  mutating func table(_ node: Int) -> Block {
    var caption: [Inline] = []
    var head: [TableRow] = []
    var body: [TableRow] = []
    var foot: [TableRow] = []
    var columns: [Table.Alignment] = []
    for child in markup.children(node) {
      switch markup.name(child) {
      case "caption": caption = joined(caption, line(child))
      case "thead": head += rows(child, isHead: true, &caption)
      case "tbody": body += rows(child, isHead: false, &caption)
      case "tfoot": foot += rows(child, isHead: false, &caption)
      case "tr": body.append(row(child, isHead: false))
      default: caption = joined(caption, strayLine(child))
      }
    }
    body += foot
    if head.isEmpty, !isOwn, body.count > 1, let first = body.first,
      !first.cells.isEmpty, first.cells.allSatisfy(\.isHeader),
      first.cells.allSatisfy({ $0.rowSpan == 1 })
    {
      head = [TableRow(first.cells.map { TableCell($0.blocks, columnSpan: $0.columnSpan) })]
      body.removeFirst()
    }
    for group in [TableGrid(head), TableGrid(body)] {
      for row in group.rows {
        for placed in row {
          let end = placed.column + placed.cell.columnSpan
          if columns.count < end, end <= 1000 {
            columns += Array(repeating: .natural, count: end - columns.count)
          }
        }
      }
    }
    for (column, alignment) in alignments(node) where column < columns.count {
      columns[column] = alignment
    }
    return .table(
      Table(
        columns: columns, head: head, body: body, caption: caption, attributes: attributes(node)))
  }

  /// The rows of a part of a table; what stands beside them is shown above the table.
  private mutating func rows(
    _ node: Int, isHead: Bool, _ caption: inout [Inline]
  ) -> [TableRow] {
    var rows: [TableRow] = []
    for child in markup.children(node) {
      if markup.name(child) == "tr" {
        rows.append(row(child, isHead: isHead))
      } else {
        caption = joined(caption, strayLine(child))
      }
    }
    return rows
  }

  private mutating func strayLine(_ node: Int) -> [Inline] { InlineSpacing.settle(inline(node)) }

  /// How many columns or rows cells may cover (HTML, section 4.9.11), and those of a row together.
  private static let widest = 1000

  private mutating func row(_ node: Int, isHead: Bool) -> TableRow {
    var cells: [TableCell] = []
    var width = 0
    for child in markup.children(node) {
      guard ["td", "th"].contains(markup.name(child)) else {
        let stray = blocks(of: [child])
        if !stray.isEmpty { cells.append(TableCell(stray)) }
        continue
      }
      func span(_ name: String, upTo most: Int) -> Int {
        min(max(1, most), max(1, markup.attribute(name, child).flatMap { Int($0) } ?? 1))
      }
      let columns = span("colspan", upTo: Self.widest - width)
      width += columns
      cells.append(
        TableCell(
          blocks(in: child), rowSpan: span("rowspan", upTo: Self.widest),
          columnSpan: columns,
          isHeader: !isHead && markup.name(child) == "th"))
    }
    return TableRow(cells)
  }

  /// How columns are aligned, by what their cells say.
  private func alignments(_ node: Int) -> [Int: Table.Alignment] {
    var result: [Int: Table.Alignment] = [:]
    let inner = (node + 1)..<max(node + 1, markup.next(node))
    for row in inner where markup.name(row) == "tr" {
      let cells = markup.children(row).filter { ["td", "th"].contains(markup.name($0)) }
      for (column, cell) in cells.enumerated() {
        let style = (markup.attribute("style", cell) ?? "").replacing(" ", with: "").lowercased()
        let words = markup.classes(cell) + [(markup.attribute("align", cell) ?? "").lowercased()]
        for alignment in [Table.Alignment.left, .center, .right]
        where words.contains(alignment.rawValue)
          || style.contains("text-align:\(alignment.rawValue)")
        {
          if result[column] == nil { result[column] = alignment }
        }
      }
    }
    return result
  }
}
