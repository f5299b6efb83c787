import GalleyCore

/// What was recognised in a text, counted: for the report, not for any writer.
struct Recognition: Sendable {
  /// How many divisions there are of each kind.
  private(set) var divisions: [Division.Kind: Int] = [:]
  /// The titles of the largest divisions, in reading order; nil for one without a title.
  private(set) var titles: [String?] = []
  /// How many blocks of each sort there are, by the sort's name.
  private(set) var blocks: [String: Int] = [:]
  /// How many of them are paragraphs: counted by itself, since nearly all are.
  private var paragraphs = 0
  /// How many line ends were joined inside of blocks.
  private(set) var joinedLines = 0
  /// How many hyphens at line ends were removed.
  private(set) var removedHyphens = 0
  /// How many titles and bylines stand elsewhere than in the source.
  private(set) var movedLines = 0
  /// The decisions a careful person would look at, least sure first.
  private(set) var uncertain: [Decision] = []
  /// The language of the whole.
  let language: LanguageTag
  /// The encoding of the source, nil when it had none.
  let encoding: String?
  /// How many bytes of the source were no character.
  let damagedBytes: Int

  /// Counts a document.
  init(of document: Document) {
    language = document.language
    encoding = document.source?.encoding.name
    damagedBytes = document.source?.damage.reduce(0) { $0 + $1.bytes.count } ?? 0
    uncertain = document.decisions.filter(\.confidence.isUncertain)
      .sorted { ($0.confidence, $0.source.start) < ($1.confidence, $1.source.start) }
    var joined = 0
    var hyphens = 0
    document.forEachPiece(
      onRun: { _ in },
      onBreak: { lineBreak in
        if lineBreak.join != .hard { joined += 1 }
        if lineBreak.removedHyphen { hyphens += 1 }
      })
    joinedLines = joined
    removedHyphens = hyphens
    for division in document.divisions { count(division) }
    if paragraphs > 0 { blocks["paragraphs"] = paragraphs }
    titles = Self.largest(document.divisions).map { $0.head?.content.plainText }
  }

  /// How many blocks of a sort there are: `paragraphs`.
  func count(of sort: String) -> Int { blocks[sort] ?? 0 }

  /// The articles, or else the parts, or else the chapters: what a table of contents begins with.
  private static func largest(_ divisions: [Division]) -> [Division] {
    if divisions.isEmpty || divisions.contains(where: { $0.head != nil }) { return divisions }
    return largest(divisions.flatMap(\.divisions))
  }

  private mutating func count(_ division: Division) {
    divisions[division.kind, default: 0] += 1
    movedLines += division.matter.count { $0.movedFrom != nil }
    for block in division.blocks { count(block) }
    for inner in division.divisions { count(inner) }
  }

  private mutating func count(_ block: Block) {
    switch block {
    case .paragraph: paragraphs += 1
    case .heading: blocks["headings", default: 0] += 1
    case .list(let list):
      blocks["lists", default: 0] += 1
      for item in list.items { for inner in item.blocks { count(inner) } }
    case .definitionList(let list):
      blocks["definition lists", default: 0] += 1
      for entry in list.entries { for inner in entry.blocks { count(inner) } }
    case .quotation(let quotation):
      blocks["quotations", default: 0] += 1
      for inner in quotation.blocks { count(inner) }
    case .verse: blocks["stanzas", default: 0] += 1
    case .speech(let speech):
      blocks["speeches", default: 0] += 1
      for inner in speech.blocks { count(inner) }
    case .stageDirection: blocks["stage directions", default: 0] += 1
    case .table: blocks["tables", default: 0] += 1
    case .figure: blocks["figures", default: 0] += 1
    case .preformatted: blocks["preformatted blocks", default: 0] += 1
    case .sceneBreak: blocks["scene breaks", default: 0] += 1
    case .note(let note):
      blocks["notes", default: 0] += 1
      for inner in note.blocks { count(inner) }
    case .furniture: blocks["running heads and folios", default: 0] += 1
    case .milestone, .anchor, .raw: break
    }
  }
}
