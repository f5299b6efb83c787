import GalleyCore

@testable import DOCXFormat

extension DOCXImage {
  func inner(_ around: Around, _ attributes: Attributes) -> Around {
    var around = around
    if let language = attributes.language { around.language = language }
    if attributes.classes.contains("center") { around.alignment = "center" }
    if attributes.classes.contains("right") { around.alignment = "right" }
    return around
  }

  mutating func keep(_ identifier: String?) {
    if let identifier { due.append(identifier) }
  }

  mutating func take(_ identifier: String?) -> [String] {
    defer { due = [] }
    return due + (identifier.map { [$0] } ?? [])
  }

  func names(_ names: [String]) -> String { names.map { "⟦#\($0)⟧ " }.joined() }

  mutating func line(
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
  func plain(_ pieces: inout [Piece], _ language: LanguageTag?) {
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
}
