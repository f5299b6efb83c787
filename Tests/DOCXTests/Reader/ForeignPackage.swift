import GalleyCore
import GalleyPackaging

/// A Word document put together by hand: the text of its parts, and what ties them together.
struct ForeignPackage {
  /// What stands in `w:body`.
  var body: String
  /// Other parts by their relationship types, such as `styles` and `numbering`.
  var parts: [(type: String, xml: String)] = []
  /// Relationships of the main part to pictures and to what is outside.
  var relations: [(id: String, type: String, target: String)] = []
  /// Entries that are no XML.
  var files: [(name: String, bytes: [UInt8])] = []
  /// What the namespaces begin with: Strict documents have others.
  var isStrict = false
  /// The whole main part, where it is not made of `body`.
  var main: String?
  /// `docProps/core.xml`.
  var coreProperties: String?

  init(_ body: String) { self.body = body }

  /// The namespaces that bodies may use.
  var namespaces: String {
    let word =
      isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let office =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return """
      xmlns:w="\(word)" xmlns:r="\(office)" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
      """
  }

  /// The file.
  func bytes() throws -> [UInt8] {
    let sink = MemorySink()
    let zip = ZipWriter(to: sink, level: 6)
    func add(_ name: String, _ xml: String) throws {
      try zip.addDeflated(
        name, Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml).utf8))
    }
    let office =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let package = "http://schemas.openxmlformats.org/package/2006/"
    try add(
      "[Content_Types].xml",
      """
      <Types xmlns="\(package)content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main\
      +xml"/></Types>
      """)
    try add(
      "_rels/.rels",
      """
      <Relationships xmlns="\(package)relationships"><Relationship Id="rId1" \
      Type="\(office)officeDocument" Target="word/document.xml"/><Relationship Id="rId2" \
      Type="\(package)relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      </Relationships>
      """)
    if let coreProperties { try add("docProps/core.xml", coreProperties) }
    let links =
      parts.enumerated().map { ("p\($0)", $1.type, $1.type + ".xml") }
      + relations.map { ($0.id, $0.type, $0.target) }
    let relationships = links.map { id, type, target in
      let mode = target.contains("://") ? " TargetMode=\"External\"" : ""
      return "<Relationship Id=\"\(id)\" Type=\"\(office)\(type)\" Target=\"\(target)\"\(mode)/>"
    }
    try add(
      "word/_rels/document.xml.rels",
      "<Relationships xmlns=\"\(package)relationships\">\(relationships.joined())</Relationships>")
    try add(
      "word/document.xml",
      main ?? "<w:document \(namespaces)><w:body>\(body)</w:body></w:document>")
    for part in parts {
      try add("word/\(part.type).xml", part.xml.replacing("NAMESPACES", with: namespaces))
    }
    for file in files { try zip.addStored(file.name, file.bytes) }
    try zip.finish()
    return sink.bytes
  }

  /// What the reader makes of it, as lines.
  func read(settings: [String: String] = [:]) throws -> ReadDOCX {
    try ReadDOCX(bytes(), settings: settings)
  }
}

/// A paragraph in a style.
func para(_ text: String, style: String? = nil, _ properties: String = "") -> String {
  let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
  return "<w:p><w:pPr>\(style)\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t>"
    + "</w:r></w:p>"
}

/// A style of a name.
func style(_ id: String, _ name: String, _ rest: String = "", type: String = "paragraph") -> String
{
  "<w:style w:type=\"\(type)\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>\(rest)</w:style>"
}

extension ReadDOCX {
  /// The blocks and divisions as an outline that a test can spell out.
  var outline: [String] {
    var lines: [String] = []
    for division in document.divisions { Self.add(division, "", &lines) }
    return lines
  }

  private static func add(_ division: Division, _ indent: String, _ lines: inout [String]) {
    lines.append(indent + division.kind.rawValue)
    for matter in division.matter where matter.role.opens {
      lines.append(indent + "  \(matter.role.rawValue): \(shown(matter.content))")
    }
    for block in division.blocks { add(block, indent + "  ", &lines) }
    for inner in division.divisions { add(inner, indent + "  ", &lines) }
    for matter in division.matter where !matter.role.opens {
      lines.append(indent + "  \(matter.role.rawValue): \(shown(matter.content))")
    }
  }

  private static func add(_ block: Block, _ indent: String, _ lines: inout [String]) {
    func inner(_ name: String, _ blocks: [Block]) {
      lines.append(indent + name)
      for block in blocks { add(block, indent + "  ", &lines) }
    }
    switch block {
    case .paragraph(let paragraph):
      let classes = paragraph.attributes.classes.map { " " + $0 }.joined()
      let language = paragraph.attributes.language.map { " \($0)" } ?? ""
      lines.append(indent + "p\(classes)\(language): " + shown(paragraph.content))
    case .heading(let heading):
      lines.append(indent + "h\(heading.level): " + shown(heading.content))
    case .list(let list):
      switch list.marking {
      case .bulleted: lines.append(indent + "bullets")
      case .plain: lines.append(indent + "plain list")
      case .ordered(let start, let style): lines.append(indent + "\(style.rawValue) from \(start)")
      }
      for item in list.items {
        lines.append(indent + "- " + (item.marker?.text ?? ""))
        for block in item.blocks { add(block, indent + "  ", &lines) }
      }
    case .definitionList(let list):
      for entry in list.entries { inner("term: " + shown(entry.term), entry.blocks) }
    case .quotation(let quotation):
      inner("quote by [\(shown(quotation.attribution))]", quotation.blocks)
    case .verse(let group):
      inner("verse", [])
      for line in group.lines { lines.append(indent + "  \(line.indent)|" + shown(line.content)) }
    case .speech(let speech): inner("speech of " + shown(speech.speaker), speech.blocks)
    case .stageDirection(let direction): lines.append(indent + "stage: " + shown(direction.content))
    case .table(let table):
      lines.append(indent + "table [\(shown(table.caption))] \(table.columns.map(\.rawValue))")
      for (name, rows) in [("head", table.head), ("row", table.body)] {
        for row in rows {
          lines.append(indent + "  \(name)")
          for cell in row.cells {
            lines.append(indent + "    cell \(cell.columnSpan)x\(cell.rowSpan)")
            for block in cell.blocks { add(block, indent + "      ", &lines) }
          }
        }
      }
    case .figure(let figure):
      lines.append(
        indent + "figure \(figure.image?.target ?? "none") "
          + "[\(figure.image?.alternativeText ?? "")]: " + shown(figure.caption))
    case .preformatted(let block): lines.append(indent + "pre: " + shown(block.content))
    case .sceneBreak(let mark): lines.append(indent + "break: " + shown(mark.marker))
    case .note(let note):
      inner(
        "note \(note.place.rawValue) \(note.identifier) \(note.label?.text ?? "-")", note.blocks)
    case .furniture(let furniture): lines.append(indent + "furniture: " + shown(furniture.content))
    case .milestone(let milestone): lines.append(indent + "\(milestone.unit.rawValue)")
    case .anchor(let anchor): lines.append(indent + "#" + anchor.identifier)
    case .raw: lines.append(indent + "raw")
    }
  }

  private static func shown(_ inlines: [Inline]) -> String { inlines.map(shown).joined() }

  private static func shown(_ inline: Inline) -> String {
    switch inline {
    case .text(let run): run.text
    case .lineBreak: "⏎"
    case .milestone(let milestone): "<\(milestone.unit.rawValue)>"
    case .emphasis(let emphasis): "<\(emphasis.kind.rawValue) \(shown(emphasis.content))>"
    case .link(let link): "<a \(link.target) \(shown(link.content))>"
    case .image(let image): "<img \(image.target) \(image.alternativeText)>"
    case .noteReference(let reference): "<ref \(reference.target) \(reference.label.text)>"
    case .ruby(let ruby): "<ruby \(shown(ruby.base))|\(ruby.reading.text)>"
    case .foreign(let foreign): "<\(foreign.language) \(shown(foreign.content))>"
    case .quotation(let quotation): "<q \(shown(quotation.content))>"
    case .correction(let correction):
      "<\(correction.kind.rawValue) \(shown(correction.source)) → \(shown(correction.regular))>"
    case .gap: "<gap>"
    case .anchor(let anchor): "<#\(anchor.identifier)>"
    case .raw: "<raw>"
    }
  }
}
