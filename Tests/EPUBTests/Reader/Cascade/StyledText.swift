import GalleyCore
import Testing

@testable import EPUBFormat

/// Books and pages with style sheets, made for tests.
enum StyledText {
  /// A page with a sheet in it, as it is read.
  static func page(_ sheet: String, _ body: String) throws -> ReadBook {
    try ReadBook(
      page: "<html lang='en'><head><title>t</title><style>\(sheet)</style></head><body>"
        + "<h1>H</h1>\(body)</body></html>")
  }

  /// Blocks in short: each in brackets, with the kinds of emphasis as names before theirs.
  static func shown(_ sheet: String, _ body: String) throws -> String {
    try page(sheet, body).blocks.map(shown).joined()
  }

  /// A block in short.
  static func shown(_ block: Block) -> String {
    switch block {
    case .paragraph(let paragraph):
      "[" + paragraph.attributes.classes.map { $0 + ":" }.joined() + shown(paragraph.content) + "]"
    case .heading(let heading):
      "#\(heading.level)[" + heading.attributes.classes.map { $0 + ":" }.joined()
        + shown(heading.content) + "]"
    case .quotation(let quotation): ">" + quotation.blocks.map(shown).joined()
    case .verse(let verse): "/" + verse.lines.map { shown($0.content) }.joined(separator: "/")
    case .list(let list): list.items.flatMap { $0.blocks.map { "-" + shown($0) } }.joined()
    case .table(let table):
      (table.head + table.body).flatMap(\.cells).map { "|" + $0.blocks.map(shown).joined() }
        .joined()
    case .note(let note): "^" + note.blocks.map(shown).joined()
    default: "?"
    }
  }

  /// Inlines in short.
  static func shown(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let run): run.text
      case .emphasis(let emphasis): "\(emphasis.kind)(" + shown(emphasis.content) + ")"
      case .link(let link): "link(" + shown(link.content) + ")"
      case .foreign(let foreign): "foreign(" + shown(foreign.content) + ")"
      case .noteReference: "*"
      case .milestone(let milestone): "{\(milestone.number ?? "")}"
      default: "?"
      }
    }.joined()
  }
}
