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
    // Rows that stand in no group are one of their own.
    var loose: [TableRow] = []
    func flush() {
      body += TableSpans.settle(loose)
      loose = []
    }
    for child in markup.children(node) {
      switch markup.name(child) {
      case "caption": caption = joined(caption, named(child) + line(child))
      case "thead": head += rows(child, isHead: true, &caption)
      case "tbody":
        flush()
        body += rows(child, isHead: false, &caption)
      case "tfoot": foot += rows(child, isHead: false, &caption)
      case "tr": loose.append(row(child, isHead: false))
      default: caption = joined(caption, strayLine(child))
      }
    }
    flush()
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
          if columns.count < end, end <= TableSpans.widest {
            columns += Array(repeating: .natural, count: end - columns.count)
          }
        }
      }
    }
    for (column, alignment) in alignments(node) where column < columns.count {
      columns[column] = alignment
    }
    let attributes = attributes(node, fixed: TableWidth.names)
    return .table(
      Table(columns: columns, head: head, body: body, caption: caption, attributes: attributes))
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
    if let name = identifier(node), let first = rows.indices.first, !rows[first].cells.isEmpty {
      rows[first].cells[0].blocks.insert(.anchor(Anchor(identifier: name)), at: 0)
    }
    return TableSpans.settle(rows)
  }

  private mutating func strayLine(_ node: Int) -> [Inline] { InlineSpacing.settle(inline(node)) }

  private mutating func row(_ node: Int, isHead: Bool) -> TableRow {
    var cells: [TableCell] = []
    for child in markup.children(node) {
      guard ["td", "th"].contains(markup.name(child)) else {
        let stray = blocks(of: [child])
        if !stray.isEmpty { cells.append(TableCell(stray)) }
        continue
      }
      let columns = markup.attribute("colspan", child).flatMap(TableSpans.number) ?? 1
      let rows = markup.attribute("rowspan", child).flatMap(TableSpans.number) ?? 1
      cells.append(
        TableCell(
          wrapped(child, blocks(in: child)),
          rowSpan: rows == 0 ? TableSpans.tallest : min(rows, TableSpans.tallest),
          columnSpan: min(max(1, columns), TableSpans.widest),
          isHeader: !isHead && markup.name(child) == "th"))
    }
    // A row is no place in a document; its first cell is.
    if let name = identifier(node), !cells.isEmpty {
      cells[0].blocks.insert(.anchor(Anchor(identifier: name)), at: 0)
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
        let shown = markup.style(cell).shown
        if !isOwn, let told = Self.alignment(shown, language: language).first {
          if result[column] == nil { result[column] = Table.Alignment(rawValue: told) }
          continue
        }
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
