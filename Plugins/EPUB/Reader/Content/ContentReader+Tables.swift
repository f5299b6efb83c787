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
      case "caption": caption = line(child)
      case "thead":
        for row in markup.children(child) where markup.name(row) == "tr" {
          head.append(self.row(row, isHead: true))
        }
      case "tbody", "tfoot":
        let rows = markup.children(child).filter { markup.name($0) == "tr" }
          .map { row($0, isHead: false) }
        if markup.name(child) == "tfoot" { foot += rows } else { body += rows }
      case "tr": body.append(row(child, isHead: false))
      case "colgroup", "col": break
      default:
        // What stands beside the rows is shown above the table.
        let stray = InlineSpacing.settle(inline(child))
        if !stray.isEmpty { caption += (caption.isEmpty ? [] : [.text(" ")]) + stray }
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

  private mutating func row(_ node: Int, isHead: Bool) -> TableRow {
    var cells: [TableCell] = []
    for child in markup.children(node) where ["td", "th"].contains(markup.name(child)) {
      func span(_ name: String) -> Int {
        min(1000, max(1, markup.attribute(name, child).flatMap { Int($0) } ?? 1))
      }
      cells.append(
        TableCell(
          blocks(in: child), rowSpan: span("rowspan"), columnSpan: span("colspan"),
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
