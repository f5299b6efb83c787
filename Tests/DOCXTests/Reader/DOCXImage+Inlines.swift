import GalleyCore

@testable import DOCXFormat

extension DOCXImage {
  mutating func pieces(
    of inlines: [Inline], _ format: Format, _ isFlat: Bool, inRuby: Bool = false
  ) -> [Piece] {
    var pieces: [Piece] = []
    for inline in inlines { pieces += self.pieces(of: inline, format, isFlat, inRuby) }
    return pieces
  }

  mutating func pieces(
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

  func mark(_ name: String?, _ inRuby: Bool) -> [Piece] {
    guard let name else { return [] }
    return [Piece(text: "⟦#\(name)⟧ ", format: Format(), isText: false)]
  }

  mutating func pieces(of image: Image, _ format: Format, _ isFlat: Bool) -> [Piece] {
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

  mutating func pieces(
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

  mutating func pieces(
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
}
