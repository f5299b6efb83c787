/// What a line of the source is.
enum LineLabel: UInt8, CaseIterable, Sendable {
  /// The first line of a paragraph.
  case paragraph
  /// A line that goes on with the paragraph or the list item before it.
  case continuation
  /// The title of an article.
  case title
  /// What stands above a title in smaller letters: a kicker.
  case overline
  /// What stands below it in smaller letters.
  case subtitle
  /// A further line of a title, a byline or another line of matter.
  case matterContinuation
  /// Who wrote it.
  case byline
  /// Where and when it was written.
  case dateline
  /// Where it was first printed.
  case sourceLine
  /// What is said of the author.
  case authorNote
  /// On which page it goes on, or began.
  case jump
  /// A heading inside of an article, or of a chapter.
  case heading
  /// A break between scenes.
  case sceneBreak
  /// The first line of a list item.
  case listItem
  /// A line of verse.
  case verse
  /// A line whose end and spaces are kept.
  case literal
  /// The first line of a paragraph of a quotation.
  case quotation
  /// The line of dashes under a heading.
  case headingRule
  /// A line of a list of terms and what they mean.
  case definition
  /// A line of a table.
  case table
  /// A line of marks whose meaning the model carries, such as a fence before code.
  case notation
  /// The first line of a speech, which opens with the name of who speaks.
  case speech
  /// The name of who speaks, on a line of its own.
  case speaker
  /// What happens on the stage.
  case stageDirection
  /// An item of a list without markers: of a cast, of a table of contents.
  case entry
  /// The greeting that opens a letter.
  case salute
  /// The greeting that closes a letter.
  case close
  /// The name below a letter, and the date beside it.
  case signature
  /// The first line of a paragraph that a letter adds below its signature.
  case postscript

  /// Whether it goes on with the line before.
  var continues: Bool { self == .continuation || self == .matterContinuation }

  /// Whether a line of this label can have a continuation of the given kind.
  func admits(_ next: LineLabel) -> Bool {
    switch next {
    case .continuation:
      self == .paragraph || self == .continuation || self == .listItem || self == .quotation
        || self == .speech || self == .stageDirection || self == .entry
    case .matterContinuation: isMatter && self != .jump || self == .heading
    case .headingRule: self == .heading || self == .title || self == .matterContinuation
    default: true
    }
  }

  /// Whether it begins something of an article's body that is no heading.
  var isBody: Bool {
    switch self {
    case .paragraph, .listItem, .quotation, .verse, .literal, .table, .definition, .speech,
      .speaker,
      .stageDirection, .entry:
      true
    default: false
    }
  }

  /// Whether it is a title or a part of one.
  var isHead: Bool { self == .title || self == .overline || self == .subtitle }

  /// Whether it belongs to the matter around an article's body.
  var isMatter: Bool {
    switch self {
    case .title, .overline, .subtitle, .matterContinuation, .byline, .dateline, .sourceLine,
      .authorNote, .jump, .salute, .close, .signature, .postscript:
      true
    case .paragraph, .continuation, .heading, .sceneBreak, .listItem, .verse, .literal, .quotation,
      .headingRule, .notation, .table, .definition, .speech, .speaker, .stageDirection, .entry:
      false
    }
  }

  /// The word for reports.
  var word: String {
    switch self {
    case .paragraph: "paragraph"
    case .continuation: "continuation"
    case .title: "title"
    case .overline: "overline"
    case .subtitle: "subtitle"
    case .matterContinuation: "continued matter"
    case .byline: "byline"
    case .dateline: "dateline"
    case .sourceLine: "source line"
    case .authorNote: "author note"
    case .jump: "jump line"
    case .heading: "heading"
    case .sceneBreak: "scene break"
    case .listItem: "list item"
    case .verse: "verse"
    case .literal: "preformatted"
    case .quotation: "quotation"
    case .headingRule: "rule under a heading"
    case .definition: "definition"
    case .table: "table"
    case .notation: "mark"
    case .speech: "speech"
    case .speaker: "speaker"
    case .stageDirection: "stage direction"
    case .entry: "list entry"
    case .salute: "salute"
    case .close: "close"
    case .signature: "signature"
    case .postscript: "postscript"
    }
  }
}
