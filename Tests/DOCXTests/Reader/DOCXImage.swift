import GalleyCore

@testable import DOCXFormat

/// What DOCX holds of a document, a line for each paragraph: the well-defined measure of "equal".
///
/// What is not in these lines is the table of losses in docs/docx.md: each rule that drops something
/// has its line there.
struct DOCXImage {
  /// The lines.
  private(set) var lines: [String] = []

  private let index: DocumentIndex
  private let images: Set<String>
  private let language: LanguageTag
  private let script: Script
  /// The containers around a paragraph.
  private var path: [String] = []
  /// Names that wait for the next paragraph.
  private var due: [String] = []
  private var footnotes: [String: Note] = [:]
  /// The footnotes in the order of their references.
  private var referred: [String] = []
  private var writtenNotes: Set<String> = []
  private var isInFootnotes = false
  /// What stood in a ruby's base and comes behind it.
  private var deferred: [Inline] = []

  /// The paragraph that is flattened.
  private struct Format: Equatable {
    var emphases: Set<String> = []
    var language: LanguageTag?
    var change = ""
    var link = ""
    var role = ""
  }

  private struct Piece {
    var text: String
    var format: Format
    /// Whether it is a character, and no thing among them.
    var isText = true
  }

  /// What surrounds a block.
  private struct Around {
    var alignment: String?
    var language: LanguageTag?
    var headingLevel = 0
    var isTableHead = false
  }

  init(of document: Document) {
    index = DocumentIndex(document)
    images = Set(document.resources.filter { ImageFile($0.bytes) != nil }.map(\.name))
    language = document.language
    script = Script(document.language)
    for note in index.footnotes { footnotes[note.identifier] = note }
    for division in document.divisions { visit(division, Around()) }
    if !due.isEmpty { lines.append(path.joined() + names(due)) }
    due = []
    isInFootnotes = true
    var done = 0
    while done < referred.count {
      let note = footnotes[referred[done]]
      done += 1
      lines.append("footnote \(done) label \(shown(note?.label?.text ?? ""))")
      path = ["note>"]
      if let note { visit(note.blocks, inner(Around(), note.attributes)) }
      if !due.isEmpty { lines.append(path.joined() + names(due)) }
      due = []
      path = []
    }
    resolve()
  }

  // MARK: Divisions

  private mutating func visit(_ division: Division, _ outer: Around) {
    var around = inner(outer, division.attributes)
    around.alignment = nil
    keep(division.attributes.identifier)
    if division.head != nil { around.headingLevel += 1 }
    path.append("\(division.kind.rawValue)>")
    var hasHead = false
    for matter in division.matter where matter.role.opens {
      let role: Matter.Role = matter.role == .head && hasHead ? .subhead : matter.role
      hasHead = hasHead || matter.role == .head
      line("\(role.rawValue)", matter.content, matter.attributes, around, isHead: Self.isHead(role))
    }
    visit(division.blocks, around)
    for inner in division.divisions { visit(inner, around) }
    for matter in division.matter where !matter.role.opens {
      line("\(matter.role.rawValue)", matter.content, matter.attributes, around)
    }
    path.removeLast()
  }

  private static func isHead(_ role: Matter.Role) -> Bool {
    [.head, .subhead, .overline].contains(role)
  }

  // MARK: Blocks

  private mutating func visit(_ blocks: [Block], _ around: Around) {
    for block in blocks { visit(block, around) }
  }

  private mutating func inside(_ container: String, _ body: (inout DOCXImage) -> Void) {
    path.append(container + ">")
    body(&self)
    path.removeLast()
  }

  private mutating func visit(_ block: Block, _ around: Around) {
    switch block {
    case .paragraph(let paragraph):
      var head = Format()
      head.role = "head"
      line(
        "p", paragraph.content, paragraph.attributes, around, before: (paragraph.runInHead, head),
        isAligned: true)
    case .heading(let heading):
      let level = min(around.headingLevel + heading.level, 6)
      line("h\(level)", heading.content, heading.attributes, around, isHead: true)
    case .list(let list): visit(list, around)
    case .definitionList(let list):
      let around = inner(around, list.attributes)
      keep(list.attributes.identifier)
      inside("dl") { image in
        for entry in list.entries {
          image.inside("entry") { image in
            image.line("term", entry.term, .none, around, isHead: true)
            image.visit(entry.blocks, around)
          }
        }
      }
    case .quotation(let quotation):
      let around = inner(around, quotation.attributes)
      keep(quotation.attributes.identifier)
      inside("quote") { image in
        image.visit(quotation.blocks, around)
        image.line("attribution", quotation.attribution, .none, around)
      }
    case .verse(let group): visit(group, around)
    case .speech(let speech): visit(speech, around)
    case .stageDirection(let direction):
      line("stage", direction.content, direction.attributes, around)
    case .table(let table): visit(table, around)
    case .figure(let figure): visit(figure, around)
    case .preformatted(let block):
      line("pre", block.content, block.attributes, around, isPreformatted: true)
    case .sceneBreak(let sceneBreak):
      lines.append(
        path.joined() + "break: " + names(take(nil))
          + shown(pieces(of: sceneBreak.marker, Format(), false)))
    case .note(let note): visit(note, around)
    case .furniture(let furniture): line("furniture", furniture.content, .none, around)
    case .anchor(let anchor): keep(anchor.identifier)
    case .milestone, .raw: break
    }
  }

  private mutating func visit(_ list: List, _ outer: Around) {
    let around = inner(outer, list.attributes)
    keep(list.attributes.identifier)
    // The number of the first item counts only where Word makes it.
    let isNumbered = list.items.contains { $0.marker == nil }
    var name: String
    switch list.marking {
    case .plain: name = "list plain"
    case .bulleted: name = "list bulleted"
    case .ordered(let start, let style):
      name = "list \(style.rawValue)" + (isNumbered ? " \(start)" : "")
    }
    name += " of \(list.items.count)"
    inside(name) { image in
      for item in list.items {
        image.inside("item" + (item.marker.map { " " + image.shown($0.text) } ?? "")) { image in
          image.keep(item.attributes.identifier)
          image.visit(item.blocks, image.inner(around, item.attributes))
        }
      }
    }
  }

  private mutating func visit(_ group: LineGroup, _ outer: Around) {
    guard !group.lines.isEmpty else { return keep(group.attributes.identifier) }
    let around = inner(outer, group.attributes)
    var names = names(take(group.attributes.identifier))
    var text = ""
    for (index, line) in group.lines.enumerated() {
      if index > 0 { text += "⏎" }
      let format = Format(language: around.language)
      var spaces = ""
      for _ in 0..<line.indent { spaces += "\u{2002}" }
      var all = pieces(of: line.content, format, false)
      // Names at the head of the stanza are its own.
      while index == 0, let first = all.first, first.text.hasPrefix("⟦#") {
        names += first.text
        all.removeFirst()
      }
      text += shown([Piece(text: spaces, format: Format())] + all)
    }
    if group.lines.allSatisfy({ line in Self.isBlank(line.content) }) {
      due = names.split(separator: "⟦#").map { String($0.prefix { $0 != "⟧" }) }
      return
    }
    // A break in a line of verse begins another; leading spaces set it in.
    let verses = text.split(separator: "⏎", omittingEmptySubsequences: false).map(Self.indented)
    lines.append(path.joined() + "verse: " + names + verses.joined(separator: "⏎"))
  }

  private static func isBlank(_ inlines: [Inline]) -> Bool {
    var isBlank = true
    inlines.forEachRun { run in
      for scalar in run.unicodeScalars where !isWhiteSpace(scalar) { isBlank = false }
    }
    return isBlank
      && inlines.allSatisfy { inline in
        switch inline {
        case .text, .lineBreak, .anchor, .emphasis, .foreign: true
        default: false
        }
      }
  }

  private static func indented(_ line: Substring) -> String {
    var indent = 0
    var result = ""
    var isInside = false
    var isTag = false
    for scalar in line.unicodeScalars {
      if scalar == "⟨" || scalar == "⟦" { isTag = true }
      if !isTag && !isInside {
        switch scalar {
        case "\u{2002}": indent += 1
        case "\u{3000}": indent += 2
        case "\t": indent += 4
        default: isInside = true
        }
      }
      if isTag || isInside { result.unicodeScalars.append(scalar) }
      if scalar == "⟩" || scalar == "⟧" { isTag = false }
    }
    // Formats of spaces alone are none.
    return "\(indent)|" + result.replacing("⟨⟩⟨", with: "⟨")
  }

  private mutating func visit(_ speech: Speech, _ outer: Around) {
    let around = inner(outer, speech.attributes)
    keep(speech.attributes.identifier)
    var runsIn = false
    if speech.runsIn, case .paragraph = speech.blocks.first { runsIn = !speech.speaker.isEmpty }
    inside(runsIn ? "speech run-in" : "speech") { image in
      guard runsIn, case .paragraph(let first) = speech.blocks[0] else {
        image.line("speaker", speech.speaker, .none, around, isHead: true)
        return image.visit(speech.blocks, around)
      }
      var name = Format(language: around.language)
      name.role = "speaker"
      let own = image.inner(around, first.attributes)
      name.language = own.language
      image.line("speaker", speech.speaker + [], first.attributes, around, format: name)
      image.visit(
        [
          .paragraph(
            Paragraph(
              first.content, runInHead: first.runInHead,
              attributes: {
                var attributes = first.attributes
                attributes.identifier = nil
                return attributes
              }()))
        ] + speech.blocks.dropFirst(), around)
    }
  }

  private mutating func visit(_ figure: Figure, _ outer: Around) {
    let around = inner(outer, figure.attributes)
    keep(figure.attributes.identifier)
    if let image = figure.image {
      if images.contains(image.target) {
        lines.append(path.joined() + "figure: " + names(take(nil)) + shown(image.alternativeText))
      } else {
        var own = Around(language: around.language)
        if around.alignment == "right" { own.alignment = "right" }
        line("p", [.image(image)], .none, own, isAligned: true)
      }
    }
    line("caption", figure.caption, .none, around, isHead: true)
  }

  private mutating func visit(_ table: Table, _ outer: Around) {
    let around = inner(outer, table.attributes)
    keep(table.attributes.identifier)
    inside("table") { image in
      image.line("caption", table.caption, .none, around, isHead: true)
      let grid = TableGrid(table)
      for (isHead, rows) in [(true, grid.head), (false, grid.body)] {
        for row in rows {
          image.inside(isHead ? "head row" : "row") { image in
            for cell in row { image.visit(cell, of: table, isHead: isHead, around) }
          }
        }
      }
    }
  }

  private mutating func visit(
    _ cell: TableGrid.Cell, of table: Table, isHead: Bool, _ outer: Around
  ) {
    guard cell.merge != .continues else { return }
    var around = Around(language: outer.language, headingLevel: outer.headingLevel)
    around.isTableHead = isHead || cell.content?.isHeader == true
    if cell.span == 1, table.columns.indices.contains(cell.column) {
      switch table.columns[cell.column] {
      case .center: around.alignment = "center"
      case .right: around.alignment = "right"
      case .left, .natural: break
      }
    }
    let rows = cell.merge == .begins ? cell.content?.rowSpan ?? 1 : 1
    inside("cell \(cell.column)+\(cell.span)x\(rows)") { image in
      let count = image.lines.count
      image.visit(cell.content?.blocks ?? [], around)
      if image.lines.count == count { image.lines.append(image.path.joined() + "empty") }
    }
  }

  private mutating func visit(_ note: Note, _ outer: Around) {
    if footnotes[note.identifier] != nil, writtenNotes.insert(note.identifier).inserted { return }
    let around = inner(outer, note.attributes)
    keep(note.identifier)
    keep(note.attributes.identifier)
    inside("note \(note.place.rawValue) \(shown(note.label?.text ?? ""))") { image in
      image.visit(note.blocks, around)
    }
  }

  // MARK: Lines

  private func inner(_ around: Around, _ attributes: Attributes) -> Around {
    var around = around
    if let language = attributes.language { around.language = language }
    if attributes.classes.contains("center") { around.alignment = "center" }
    if attributes.classes.contains("right") { around.alignment = "right" }
    return around
  }

  private mutating func keep(_ identifier: String?) {
    if let identifier { due.append(identifier) }
  }

  private mutating func take(_ identifier: String?) -> [String] {
    defer { due = [] }
    return due + (identifier.map { [$0] } ?? [])
  }

  private func names(_ names: [String]) -> String { names.map { "⟦#\($0)⟧ " }.joined() }

  private mutating func line(
    _ name: String, _ content: [Inline], _ attributes: Attributes, _ outer: Around,
    before: (content: [Inline], format: Format)? = nil, format given: Format? = nil,
    isHead: Bool = false, isAligned: Bool = false, isPreformatted: Bool = false
  ) {
    let around = inner(outer, attributes)
    guard !content.isEmpty || !(before?.content.isEmpty ?? true) else {
      return keep(attributes.identifier)
    }
    let own = names(take(attributes.identifier))
    let format = given ?? Format(language: around.language)
    var head = before?.format ?? Format()
    head.language = around.language
    var all = pieces(of: before?.content ?? [], head, false) + pieces(of: content, format, false)
    if isPreformatted {
      for index in all.indices { all[index].format.emphases.subtract(["code", "spaced"]) }
    }
    if isHead || around.isTableHead { plain(&all, around.language) }
    // A paragraph without anything to be seen is none.
    let isEmpty = all.allSatisfy { piece in
      piece.isText
        ? piece.text.unicodeScalars.allSatisfy { isWhiteSpace($0) || $0 == "⏎" }
        : piece.text.hasPrefix("⟦#")
    }
    if isEmpty && !isPreformatted {
      let inner = all.filter { !$0.isText }.map {
        String($0.text.dropFirst(2).prefix { $0 != "⟧" })
      }
      due = own.split(separator: "⟦#").map { String($0.prefix { $0 != "⟧" }) } + inner
      return
    }
    let alignment = isAligned ? around.alignment.map { " " + $0 } ?? "" : ""
    lines.append(path.joined() + name + alignment + ": " + own + shown(all))
  }

  /// What sets all of a heading off is how headings look.
  private func plain(_ pieces: inout [Piece], _ language: LanguageTag?) {
    let visible = pieces.filter { piece in
      piece.isText
        ? !piece.text.unicodeScalars.allSatisfy { isWhiteSpace($0) || $0 == "⏎" }
        : !piece.text.hasPrefix("⟦#")
    }
    var dropped = ["bold", "italic", "smallCaps", "underline", "spaced"].filter { kind in
      visible.allSatisfy { $0.format.emphases.contains(kind) }
    }
    let own = language.map { Script($0) } ?? script
    if own.hasBoldHeads && !script.hasBoldHeads { dropped.append("bold") }
    for index in pieces.indices { pieces[index].format.emphases.subtract(dropped) }
  }

  // MARK: Inlines

  private mutating func pieces(
    of inlines: [Inline], _ format: Format, _ isFlat: Bool, inRuby: Bool = false
  ) -> [Piece] {
    var pieces: [Piece] = []
    for inline in inlines { pieces += self.pieces(of: inline, format, isFlat, inRuby) }
    return pieces
  }

  private mutating func pieces(
    of inline: Inline, _ format: Format, _ isFlat: Bool, _ inRuby: Bool
  ) -> [Piece] {
    switch inline {
    case .text(let run): return [Piece(text: clean(run.text), format: format)]
    case .lineBreak(let lineBreak):
      switch lineBreak.join {
      case .nothing: return []
      case .space: return [Piece(text: " ", format: format)]
      case .hard: return [Piece(text: inRuby ? " " : "⏎", format: format)]
      }
    case .emphasis(let emphasis):
      var inner = format
      inner.emphases.insert("\(emphasis.kind)")
      if inner.emphases.contains("superscript") { inner.emphases.remove("subscript") }
      if let language = emphasis.attributes.language { inner.language = language }
      return mark(emphasis.attributes.identifier, inRuby)
        + pieces(of: emphasis.content, inner, isFlat, inRuby: inRuby)
    case .link(let link):
      var inner = format
      if !isFlat, let target = LinkTarget(link.target, identifiers: index.identifiers) {
        switch target {
        case .node(let name): inner.link = "⟦@\(name)⟧"
        case .url(let url): inner.link = url
        }
      }
      return pieces(of: link.content, inner, true, inRuby: inRuby)
    case .image where inRuby && format.change != "ins", .noteReference where inRuby:
      deferred.append(inline)
      return []
    case .image(let image): return pieces(of: image, format, isFlat)
    case .noteReference(let reference): return pieces(of: reference, format, isFlat)
    case .ruby(let ruby): return pieces(of: ruby, format, isFlat, inRuby)
    case .foreign(let foreign):
      var inner = format
      inner.language = foreign.language
      return pieces(of: foreign.content, inner, isFlat, inRuby: inRuby)
    case .quotation(let quotation):
      var inner = format
      if let language = quotation.attributes.language { inner.language = language }
      return mark(quotation.attributes.identifier, inRuby)
        + pieces(of: quotation.content, inner, isFlat, inRuby: inRuby)
    case .correction(let correction):
      guard !inRuby, format.change.isEmpty else {
        return pieces(of: correction.source, format, true, inRuby: inRuby)
      }
      var (deleted, inserted) = (format, format)
      (deleted.change, inserted.change) = ("del", "ins")
      return pieces(of: correction.source, deleted, true)
        + pieces(of: correction.regular, inserted, true)
    case .gap: return [Piece(text: "[…]", format: format)]
    case .anchor(let anchor): return mark(anchor.identifier, inRuby)
    case .milestone, .raw: return []
    }
  }

  private func mark(_ name: String?, _ inRuby: Bool) -> [Piece] {
    guard let name else { return [] }
    return [Piece(text: "⟦#\(name)⟧ ", format: Format(), isText: false)]
  }

  private mutating func pieces(of image: Image, _ format: Format, _ isFlat: Bool) -> [Piece] {
    if format.change == "ins" { return [] }
    if images.contains(image.target) {
      return [
        Piece(text: "⟦image \(shown(image.alternativeText))⟧", format: format, isText: false)
      ]
    }
    let words = image.alternativeText.isEmpty ? image.target : image.alternativeText
    let text = "[" + clean(words.split(whereSeparator: \.isWhitespace).joined(separator: " ")) + "]"
    var format = format
    format.change = ""
    if !isFlat, case .url(let url)? = LinkTarget(image.target, identifiers: []) {
      format.link = url
    }
    return [Piece(text: text, format: format)]
  }

  private mutating func pieces(
    of reference: NoteReference, _ format: Format, _ isFlat: Bool
  ) -> [Piece] {
    if format.change == "ins" { return [] }
    if footnotes[reference.target] != nil, !isInFootnotes, !referred.contains(reference.target) {
      referred.append(reference.target)
    } else if isFlat || !index.identifiers.contains(reference.target) {
      var format = format
      format.change = ""
      return [Piece(text: clean(reference.label.text), format: format)]
    }
    let name = referred.firstIndex(of: reference.target).map { "footnote \($0 + 1)" }
    return [
      Piece(
        text: "⟦ref \(name ?? "⟦@\(reference.target)⟧") \(clean(reference.label.text))⟧",
        format: format, isText: false)
    ]
  }

  private mutating func pieces(
    of ruby: Ruby, _ format: Format, _ isFlat: Bool, _ inRuby: Bool
  ) -> [Piece] {
    guard !inRuby, format.change.isEmpty else {
      let base = pieces(of: ruby.base, format, true, inRuby: inRuby)
      return base + [Piece(text: "（" + clean(ruby.reading.text) + "）", format: format)]
    }
    let base = pieces(of: ruby.base, format, true, inRuby: true)
    let text = base.filter { $0.isText }.map { piece in
      var piece = piece
      piece.format.language = nil
      piece.format.link = ""
      piece.format.role = ""
      piece.format.emphases.subtract(format.emphases)
      return piece
    }
    let thing = "⟦ruby \(shown(text))|\(clean(ruby.reading.text))⟧"
    // What is no text comes behind it: first the names, then what can be seen.
    let names = base.filter { !$0.isText }
    let rest = deferred
    deferred = []
    return [Piece(text: thing, format: format, isText: false)] + names
      + pieces(of: rest, format, isFlat)
  }

  // MARK: Text

  /// A text as XML and Word hold it.
  private func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0D: result.append("⏎")
      case 0x09: result.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private func shown(_ text: String) -> String { clean(text) }

  /// Pieces with their formats before them wherever these change.
  private func shown(_ pieces: [Piece]) -> String {
    var result = ""
    var last = Format()
    for piece in pieces {
      guard piece.isText else {
        result += piece.text
        continue
      }
      for scalar in piece.text.unicodeScalars {
        var format = piece.format
        format.language = format.language.flatMap { heard($0, scalar) }
        if scalar == "⏎" {
          result.unicodeScalars.append(scalar)
          last = Format()
          continue
        }
        if format != last {
          let emphases = format.emphases.sorted().joined(separator: " ")
          let parts = [
            emphases, format.language?.tag ?? "", format.change, format.link, format.role,
          ]
          result += "⟨" + parts.filter { !$0.isEmpty }.joined(separator: " ") + "⟩"
          last = format
        }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The language of a letter, where Word keeps it: that of its own kind of letters, and another
  /// than that of the document.
  private func heard(_ tag: LanguageTag, _ scalar: Unicode.Scalar) -> LanguageTag? {
    guard scalar.properties.isAlphabetic, !tag.isSame(as: language) else { return nil }
    let isEastAsian: Bool =
      switch scalar.value {
      case 0x3005...0x3007, 0x3041...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
        true
      default: false
      }
    let isRightToLeft = (0x0590...0x08FF).contains(scalar.value)
    return tag.isEastAsian == isEastAsian && !isRightToLeft ? tag : nil
  }

  /// Puts numbers in the place of names, in the order in which they come.
  private mutating func resolve() {
    var numbers: [Substring: Int] = [:]
    for line in lines {
      for name in Self.names(in: line) where numbers[name] == nil {
        numbers[name] = numbers.count + 1
      }
    }
    let referred = referred
    lines = lines.map { line in
      var line = line
      for (index, name) in referred.enumerated() {
        line = line.replacing("⟦@\(name)⟧", with: "to footnote \(index + 1)")
      }
      for (name, number) in numbers {
        line = line.replacing("⟦#\(name)⟧", with: "⟦\(number)⟧")
        line = line.replacing("⟦@\(name)⟧", with: "to \(number)")
      }
      return line
    }
  }

  private static func names(in line: String) -> [Substring] {
    var names: [Substring] = []
    var rest = line[...]
    while let start = rest.firstRange(of: "⟦#") {
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: "⟧") else { break }
      names.append(rest[..<end])
      rest = rest[end...]
    }
    return names
  }
}
