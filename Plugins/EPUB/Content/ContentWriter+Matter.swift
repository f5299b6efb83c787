internal import GalleyCore
internal import GalleyPackaging

extension ContentWriter {
  /// Writes what stands before a division's text, in a `header`.
  ///
  /// Heads that follow each other are the lines of one heading.
  mutating func writeOpening(
    _ matter: [Matter], depth: Int, headID: String?, to xml: inout XMLWriter
  ) {
    let lines = matter.filter { $0.role.opens }
    guard !lines.isEmpty else { return }
    // What stands above a greeting is the letter's date, not a newspaper's dateline.
    let isLetter = lines.contains { $0.role == .salute }
    xml.raw(isLetter ? "<header class=\"letter\">\n" : "<header>\n")
    var hasHead = false
    var index = 0
    while index < lines.count {
      let end = lines[index...].firstIndex { !Self.isHeading($0) } ?? lines.count
      if index < end {
        writeHead(lines[index..<end], depth: depth, id: hasHead ? nil : headID, to: &xml)
        hasHead = true
        index = end
      } else {
        write(lines[index], hasHead: hasHead, depth: depth, to: &xml)
        index += 1
      }
    }
    xml.raw("</header>\n")
  }

  /// Writes what stands after a division's text, in a `footer`.
  mutating func writeClosing(_ matter: [Matter], to xml: inout XMLWriter) {
    let lines = matter.filter { !$0.role.opens }
    guard !lines.isEmpty else { return }
    xml.raw("<footer>\n")
    for line in lines { write(line, hasHead: false, depth: 0, to: &xml) }
    xml.raw("</footer>\n")
  }

  static func isHeading(_ line: Matter) -> Bool {
    line.role == .head && !Label.isBlank(line.content)
  }

  private mutating func writeHead(
    _ lines: ArraySlice<Matter>, depth: Int, id: String?, to xml: inout XMLWriter
  ) {
    guard let first = lines.first else { return }
    let level = levels.heading(atDepth: depth)
    record.hasHeadings = true
    HeadingTag.open(level, to: &xml)
    var attributes = first.attributes
    if lines.count > 1 { attributes = Attributes(identifier: attributes.identifier) }
    open("", attributes, id: id, to: &xml)
    if lines.count == 1 {
      write(first.content, to: &xml)
    } else {
      for (number, line) in lines.enumerated() {
        if number > 0 { xml.raw("<br/>") }
        open("<span", class: "head-line", line.attributes, to: &xml)
        write(line.content, to: &xml)
        xml.raw("</span>")
      }
    }
    HeadingTag.close(level, to: &xml)
  }

  private mutating func write(
    _ line: Matter, hasHead: Bool, depth: Int, to xml: inout XMLWriter
  ) {
    switch line.role {
    case .overline: open("<p", class: "overline", line.attributes, to: &xml)
    case .head: open("<p", class: "head", line.attributes, to: &xml)
    case .subhead:
      // A second title is a heading for the eye; for the ear the role makes it a subtitle.
      if hasHead && depth < 5 && !Label.isBlank(line.content) {
        let level = levels.heading(atDepth: depth + 1)
        HeadingTag.open(level, to: &xml)
        open(" role=\"doc-subtitle\"", class: "subhead", line.attributes, to: &xml)
        write(line.content, to: &xml)
        HeadingTag.close(level, to: &xml)
        return
      }
      open("<p", class: "subhead", line.attributes, to: &xml)
    case .byline: open("<p", class: "byline", line.attributes, to: &xml)
    case .dateline: open("<p", class: "dateline", line.attributes, to: &xml)
    case .argument: open("<p", class: "argument", line.attributes, to: &xml)
    case .salute: open("<p", class: "salute", line.attributes, to: &xml)
    case .close: open("<p", class: "close", line.attributes, to: &xml)
    case .signature: open("<p", class: "signature", line.attributes, to: &xml)
    case .postscript: open("<p", class: "postscript", line.attributes, to: &xml)
    case .sourceLine: open("<p", class: "source", line.attributes, to: &xml)
    case .authorNote: open("<p", class: "author-note", line.attributes, to: &xml)
    case .trailer: open("<p", class: "trailer", line.attributes, to: &xml)
    }
    write(line.content, to: &xml)
    xml.raw("</p>\n")
  }
}

/// The tags of headings by their level.
enum HeadingTag {
  /// Writes `<h1` without its `>`.
  static func open(_ level: Int, to xml: inout XMLWriter) {
    switch level {
    case ...1: xml.raw("<h1")
    case 2: xml.raw("<h2")
    case 3: xml.raw("<h3")
    case 4: xml.raw("<h4")
    case 5: xml.raw("<h5")
    default: xml.raw("<h6")
    }
  }

  /// Writes `</h1>` and a line end.
  static func close(_ level: Int, to xml: inout XMLWriter) {
    switch level {
    case ...1: xml.raw("</h1>\n")
    case 2: xml.raw("</h2>\n")
    case 3: xml.raw("</h3>\n")
    case 4: xml.raw("</h4>\n")
    case 5: xml.raw("</h5>\n")
    default: xml.raw("</h6>\n")
    }
  }
}
