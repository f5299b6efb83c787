import GalleyCore

/// A part of the result that holds lines of its own: a title, a paragraph, a line of verse.
struct Place {
  /// What a part is, in the words that are shown.
  enum Kind: String, CaseIterable {
    case overline, title, subtitle, byline, dateline, argument, salute, close, signature
    case postscript
    case sourceLine = "source line"
    case authorNote = "author note"
    case trailer
    case heading
    case paragraph
    case runInHead = "run-in head"
    case listItem = "list item"
    case term, definition, quotation, attribution
    case verse = "verse line"
    case speaker, speech
    case stageDirection = "stage direction"
    case row = "table row"
    case caption
    case preformatted
    case sceneBreak = "scene break"
    case note
    case header = "running head"
    case footer = "running foot"
    case folio, furniture
  }

  /// A division of the result.
  struct Division {
    /// Its kind with its number among those of the same kind: `article 2`.
    let name: String
    /// The title, empty where there is none.
    let title: String
    /// How many divisions it stands in.
    let depth: Int
    /// The index of the division that it stands in.
    let parent: Int?
  }

  /// What it is.
  let kind: Kind
  /// The level of a heading or of a title, 0 for others.
  var level = 0
  /// The index of its division.
  let division: Int
  /// The sign it begins with, of a list item or a note.
  var marker = ""
  /// What stands in it; more than one for the cells of a row.
  var contents: [[Inline]]
  /// The first and the last line of the source that went into it; nil when none did.
  var lines: ClosedRange<Int>?
  /// Whether it stands elsewhere than in the source.
  var isMoved = false
}

extension Place.Kind {
  /// The kind of a line of matter.
  init(_ role: Matter.Role) {
    self =
      switch role {
      case .overline: .overline
      case .head: .title
      case .subhead: .subtitle
      case .byline: .byline
      case .dateline: .dateline
      case .argument: .argument
      case .salute: .salute
      case .close: .close
      case .signature: .signature
      case .postscript: .postscript
      case .sourceLine: .sourceLine
      case .authorNote: .authorNote
      case .trailer: .trailer
      }
  }

  /// The kind of furniture.
  init(_ kind: PageFurniture.Kind) {
    self =
      switch kind {
      case .header: .header
      case .footer: .footer
      case .folio: .folio
      case .other: .furniture
      }
  }
}
