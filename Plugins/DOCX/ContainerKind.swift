import GalleyCore

/// What a row of paragraphs is that WordprocessingML has no element for: its paragraphs name a
/// container of `webSettings.xml` (ECMA-376 part 1, sections 17.3.1.10 and 17.15.2.8), which Word
/// keeps and nobody sees.
///
/// The raw value stands in the container's number, so that it may not change.
enum ContainerKind: Int, CaseIterable {
  case text = 0
  case volume = 1
  case issue = 2
  case article = 3
  case part = 4
  case chapter = 5
  case section = 6
  case frontMatter = 7
  case backMatter = 8
  case quotation = 10
  case plainList = 11
  case bulletedList = 12
  case decimalList = 13
  case lowerAlphaList = 14
  case upperAlphaList = 15
  case lowerRomanList = 16
  case upperRomanList = 17
  case ideographicList = 18
  case circledList = 19
  case item = 20
  /// An item whose marker stands in the text, up to a tab.
  case markedItem = 21
  case definitionList = 22
  case entry = 23
  case speech = 24
  case runInSpeech = 25
  case verse = 26
  case preformatted = 27
  case heading = 28
  case figure = 29
  case table = 30
  case footNote = 31
  case endNote = 32
  case marginNote = 33
  /// Notes whose label stands in the text, up to a space.
  case labelledFootNote = 34
  case labelledEndNote = 35
  case labelledMarginNote = 36
}

extension ContainerKind {
  /// The kind of a division.
  init(_ kind: Division.Kind) {
    switch kind {
    case .text: self = .text
    case .volume: self = .volume
    case .issue: self = .issue
    case .article: self = .article
    case .part: self = .part
    case .chapter: self = .chapter
    case .section: self = .section
    case .frontMatter: self = .frontMatter
    case .backMatter: self = .backMatter
    }
  }

  /// The kind of a list.
  init(_ marking: List.Marking) {
    switch marking {
    case .plain: self = .plainList
    case .bulleted: self = .bulletedList
    case .ordered(_, let style):
      switch style {
      case .decimal: self = .decimalList
      case .lowerAlpha: self = .lowerAlphaList
      case .upperAlpha: self = .upperAlphaList
      case .lowerRoman: self = .lowerRomanList
      case .upperRoman: self = .upperRomanList
      case .ideographic: self = .ideographicList
      case .circled: self = .circledList
      }
    }
  }

  /// The kind of a note.
  init(_ place: Note.Place, isLabelled: Bool) {
    switch place {
    case .foot: self = isLabelled ? .labelledFootNote : .footNote
    case .end: self = isLabelled ? .labelledEndNote : .endNote
    case .margin: self = isLabelled ? .labelledMarginNote : .marginNote
    }
  }

  /// The division that it is; nil for what is in one.
  var division: Division.Kind? {
    switch self {
    case .text: .text
    case .volume: .volume
    case .issue: .issue
    case .article: .article
    case .part: .part
    case .chapter: .chapter
    case .section: .section
    case .frontMatter: .frontMatter
    case .backMatter: .backMatter
    default: nil
    }
  }

  /// The list that it is, with the number it begins with.
  func marking(start: Int) -> List.Marking? {
    switch self {
    case .plainList: .plain
    case .bulletedList: .bulleted
    case .decimalList: .ordered(start: start, style: .decimal)
    case .lowerAlphaList: .ordered(start: start, style: .lowerAlpha)
    case .upperAlphaList: .ordered(start: start, style: .upperAlpha)
    case .lowerRomanList: .ordered(start: start, style: .lowerRoman)
    case .upperRomanList: .ordered(start: start, style: .upperRoman)
    case .ideographicList: .ordered(start: start, style: .ideographic)
    case .circledList: .ordered(start: start, style: .circled)
    default: nil
    }
  }
}

/// The numbers of containers.
enum ContainerNumber {
  /// The number of the container that holds all others, by which they are known to be Galley's.
  static let root = 0x4700_0000

  /// The number of a container of a kind, `position` being its place among all, from 1.
  static func number(_ kind: ContainerKind, at position: Int) -> Int {
    root + position * 64 + kind.rawValue
  }

  /// The kind of a container by its number.
  static func kind(of number: Int) -> ContainerKind? {
    number > root ? ContainerKind(rawValue: (number - root) % 64) : nil
  }
}
