internal import GalleyCore

/// How the lines between hard breaks were typed, which tells whether each is a paragraph.
struct TypedLines {
  /// The lines with words, those that begin with the indent of a paragraph, and the widest, in
  /// half-ems.
  private var lines = 0
  private var wideIndents = 0
  private var otherIndents = 0
  private var widest = 0
  /// The characters that are an em wide, and all.
  private var ideographs = 0
  private var characters = 0
  private var line = Line()

  private struct Line {
    var isAtStart = true
    var wideSpaces = 0
    var otherSpaces = 0
    var width = 0
  }

  /// Looks at a line with its indents.
  init(_ inlines: [Inline]) {
    add(inlines)
    endLine()
  }

  /// Whether most lines begin with one or two wide spaces, or with several no-break ones, and one is
  /// longer than verse.
  var areParagraphs: Bool {
    let isWide = ideographs * 2 > characters
    let isLong = widest >= (isWide ? Self.longerThanVerse.wide : Self.longerThanVerse.other)
    let indents = max(wideIndents, otherIndents)
    return isLong && indents > 1 && indents * 2 >= lines
  }

  /// Lines of verse are shorter in Chinese and Japanese than elsewhere.
  private static let longerThanVerse = (wide: 40, other: 90)

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let run): for scalar in run.unicodeScalars { add(scalar) }
      case .lineBreak: endLine()
      case .emphasis(let emphasis): add(emphasis.content)
      case .foreign(let foreign): add(foreign.content)
      case .link(let link): add(link.content)
      case .quotation(let quotation): add(quotation.content)
      case .correction(let correction): add(correction.source)
      case .ruby(let ruby): add(ruby.base)
      case .noteReference, .image, .gap: line.isAtStart = false
      case .milestone, .anchor, .raw: break
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if line.isAtStart, isWhiteSpace(scalar) {
      if scalar == "\u{3000}" { line.wideSpaces += 1 } else { line.otherSpaces += 1 }
      return
    }
    line.isAtStart = false
    let isWide = scalar.value >= 0x2E80
    line.width += isWide ? 2 : 1
    characters += 1
    if isWide { ideographs += 1 }
  }

  private mutating func endLine() {
    if line.width > 0 {
      lines += 1
      widest = max(widest, line.width)
      if (1...2).contains(line.wideSpaces), line.otherSpaces == 0 { wideIndents += 1 }
      if line.wideSpaces == 0, line.otherSpaces > 1 { otherIndents += 1 }
    }
    line = Line()
  }
}
