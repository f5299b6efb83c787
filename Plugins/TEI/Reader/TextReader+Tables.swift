internal import GalleyCore
internal import GalleyPackaging

extension TextReader {
  /// A table; nil where it holds what no table of the model has.
  mutating func table(_ node: Int) -> Table? {
    var caption: [Inline] = []
    var rows: [(row: TableRow, isHead: Bool)] = []
    var columns: [Table.Alignment] = []
    let parts = elements(of: node)
    guard hasNoText(node), parts.allSatisfy({ isRow($0) || name($0) == "head" && $0 == parts[0] })
    else { return nil }
    var cursor = ColumnCursor()
    var wasHead = true
    for part in parts {
      guard name(part) == "row" else {
        caption = tagged(content: inlines(of: part), part)
        continue
      }
      let isHead = attribute("role", part) == "label" && wasHead
      if !isHead && wasHead { cursor = ColumnCursor() }
      // No row of the model's body is a head.
      if !file.isOwn, !isHead, attribute("role", part) == "label" { return nil }
      wasHead = isHead
      cursor.beginRow()
      var cells: [TableCell] = []
      let places = elements(of: part)
      for place in places {
        // What a row without cells was written with.
        if file.isOwn, places.count == 1, tree.nodes[place].next == Int32(place + 1),
          tree.attributeCount(of: place) == 0
        {
          continue
        }
        let cell = TableCell(
          tagged(blocks: blocks(of: place), place), rowSpan: number("rows", place),
          columnSpan: number("cols", place), isHeader: attribute("role", place) == "label")
        let column = cursor.place(cell)
        while columns.count < column + cell.columnSpan { columns.append(.natural) }
        if let name = renditionNames(of: place).first,
          let alignment = Table.Alignment(rawValue: name)
        {
          columns[column] = alignment
        }
        cells.append(cell)
      }
      rows.append((TableRow(cells), isHead))
    }
    while columns.count < number("cols", node, orElse: 0) { columns.append(.natural) }
    // What a table without rows was written with.
    if file.isOwn, rows.count == 1, rows[0].row.cells.isEmpty, !rows[0].isHead { rows = [] }
    return Table(
      columns: columns, head: rows.filter(\.isHead).map(\.row),
      body: rows.filter { !$0.isHead }.map(\.row), caption: caption,
      attributes: attributes(of: node))
  }

  private func isRow(_ node: Int) -> Bool {
    guard name(node) == "row", hasNoText(node),
      elements(of: node).allSatisfy({ name($0) == "cell" })
    else { return false }
    let others = tree.attributes(of: node).filter { $0.name != "role" || $0.value != "label" }
    return file.isOwn || others.isEmpty
  }

  private func number(_ name: String, _ node: Int, orElse value: Int = 1) -> Int {
    // No table is that wide: a number beyond is an error, and would take all memory.
    min(1000, max(value, attribute(name, node).flatMap { Int($0) } ?? value))
  }

  /// A figure; nil where it holds more than a picture and what is said of it.
  mutating func figure(_ node: Int) -> Figure? {
    var picture: Image?
    var caption: [Inline] = []
    let parts = elements(of: node)
    guard hasNoText(node),
      parts.allSatisfy({ ["graphic", "head", "figDesc"].contains(name($0)) }),
      file.isOwn
        || parts.contains(where: { name($0) == "graphic" })
          && parts.allSatisfy({ isPlain($0, name($0) == "graphic" ? ["url"] : []) })
          && !parts.contains(where: { isFilled($0) })
          && parts.allSatisfy({ name($0) != "figDesc" || elements(of: $0).isEmpty }),
      Set(parts.map { name($0) }).count == parts.count
    else { return nil }
    for part in parts {
      switch name(part) {
      case "graphic": picture = image(part)
      case "head": caption = inlines(of: part)
      default: picture?.alternativeText = tree.described(by: part)
      }
    }
    return Figure(image: picture, caption: caption, attributes: attributes(of: node))
  }

  /// A picture; one that is in the file becomes a resource.
  mutating func image(_ node: Int) -> Image {
    let address = attribute("url", node) ?? ""
    let description = tree.first("desc", in: node).map(tree.described) ?? ""
    guard address.hasPrefix("data:"), let comma = address.utf8.firstIndex(of: UInt8(ascii: ",")),
      case let head = address[..<comma].dropFirst(5), head.hasSuffix(";base64"),
      let bytes = Base64.bytes(of: address.utf8[comma...].dropFirst())
    else { return Image(target: address, alternativeText: description) }
    let type = String(head.dropLast(7))
    let ending = type.split(separator: "/").last.map(String.init) ?? "bin"
    if let known = resources.first(where: { $0.bytes == bytes && $0.mediaType == type }) {
      return Image(target: known.name, alternativeText: description)
    }
    let name = "image-\(resources.count + 1).\(ending == "jpeg" ? "jpg" : ending)"
    resources.append(Resource(name: name, mediaType: type, bytes: bytes))
    return Image(target: name, alternativeText: description)
  }
}

extension Base64 {
  /// The bytes of a text in the base 64 alphabet; nil where it has other characters.
  static func bytes(of text: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var group = 0
    var count = 0
    for byte in text {
      let digit: Int
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit = Int(byte) - 65
      case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = Int(byte) - 71
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = Int(byte) + 4
      case UInt8(ascii: "+"): digit = 62
      case UInt8(ascii: "/"): digit = 63
      case UInt8(ascii: "="), 0x20, 0x0A: continue
      default: return nil
      }
      group = group << 6 | digit
      count += 1
      if count == 4 {
        bytes += [UInt8(group >> 16 & 255), UInt8(group >> 8 & 255), UInt8(group & 255)]
        (group, count) = (0, 0)
      }
    }
    if count == 2 { bytes.append(UInt8(group >> 4 & 255)) }
    if count == 3 { bytes += [UInt8(group >> 10 & 255), UInt8(group >> 2 & 255)] }
    return bytes
  }
}
