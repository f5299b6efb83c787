import GalleyCore

@testable import DOCXFormat

/// What DOCX holds of a document, a line for each paragraph: the well-defined measure of "equal".
///
/// What is not in these lines is the table of losses in docs/docx.md: each rule that drops something
/// has its line there.
struct DOCXImage {
  /// The lines.
  var lines: [String] = []

  let index: DocumentIndex
  let images: Set<String>
  let language: LanguageTag
  let script: Script
  /// The containers around a paragraph.
  var path: [String] = []
  /// Names that wait for the next paragraph.
  var due: [String] = []
  var footnotes: [String: Note] = [:]
  /// The footnotes in the order of their references.
  var referred: [String] = []
  var writtenNotes: Set<String> = []
  var isInFootnotes = false
  /// What stood in a ruby's base and comes behind it.
  var deferred: [Inline] = []

  /// The paragraph that is flattened.
  struct Format: Equatable {
    var emphases: Set<String> = []
    var language: LanguageTag?
    var change = ""
    var link = ""
    var role = ""
  }

  struct Piece {
    var text: String
    var format: Format
    /// Whether it is a character, and no thing among them.
    var isText = true
  }

  /// What surrounds a block.
  struct Around {
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

  mutating func visit(_ division: Division, _ outer: Around) {
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

  static func isHead(_ role: Matter.Role) -> Bool {
    [.head, .subhead, .overline].contains(role)
  }
}
