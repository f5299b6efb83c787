import GalleyCore

extension [Inline] {
  /// The inlines with their kinds as a person can read them: `{ruby 漢字|かんじ}`, `{dots …}`.
  var markup: String { map(\.markup).joined() }
}

extension Inline {
  fileprivate var markup: String {
    switch self {
    case .text(let run): run.text
    case .lineBreak(let lineBreak):
      switch lineBreak.join {
      case .nothing: ""
      case .space: " "
      case .hard: "/"
      }
    case .emphasis(let emphasis): "{\(emphasis.kind.rawValue) \(emphasis.content.markup)}"
    case .link(let link): "{link \(link.target)|\(link.content.markup)}"
    case .noteReference(let reference): "{note \(reference.target)|\(reference.label.text)}"
    case .ruby(let ruby): "{ruby \(ruby.base.markup)|\(ruby.reading.text)}"
    case .foreign(let foreign): "{\(foreign.language.tag) \(foreign.content.markup)}"
    case .correction(let correction):
      "{\(correction.kind.rawValue) \(correction.source.markup)|\(correction.regular.markup)}"
    case .quotation(let quotation): "{quotation \(quotation.content.markup)}"
    case .milestone(let milestone): "{\(milestone.unit.rawValue)}"
    case .image, .gap, .anchor, .raw: "{?}"
    }
  }
}

extension Document {
  /// Every paragraph of the document with its inlines, and every other block with its kind.
  var markup: [String] { divisions.flatMap(\.markup) }
}

extension Division {
  fileprivate var markup: [String] {
    matter.filter(\.role.opens).map { "\($0.role.rawValue): \($0.content.markup)" }
      + blocks.map(\.markup) + divisions.flatMap(\.markup)
      + matter.filter { !$0.role.opens }.map { "\($0.role.rawValue): \($0.content.markup)" }
  }
}

extension Block {
  fileprivate var markup: String {
    switch self {
    case .paragraph(let paragraph):
      (paragraph.attributes.classes.map { ".\($0) " }.joined())
        + (paragraph.runInHead.isEmpty ? "" : "{head \(paragraph.runInHead.markup)}")
        + paragraph.content.markup
    case .verse(let group): "verse: " + group.lines.map(\.content.markup).joined(separator: " / ")
    case .sceneBreak(let sceneBreak): "***" + sceneBreak.marker.markup
    case .figure(let figure): "figure: " + figure.caption.markup
    case .milestone(let milestone): "|\(milestone.unit.rawValue)"
    case .note(let note):
      "note \(note.identifier) \(note.label?.text ?? ""): "
        + note.blocks.map(\.markup).joined(separator: " ¶ ")
    case .heading(let heading): "h\(heading.level) " + heading.content.markup
    default: "?"
    }
  }
}
