internal import GalleyCore

extension InlineSpacing {
  /// A line without the spaces that indent it and the lines after its hard breaks.
  ///
  /// These are wide ones, as Chinese and Japanese are typed, and no-break spaces where two stand
  /// together. What holds nothing else is empty.
  static func withoutIndents(_ inlines: [Inline]) -> [Inline] {
    var result = inlines
    var isAtStart = true
    dropIndents(&result, &isAtStart)
    return isAtStart ? withoutWhite(result) : result
  }

  /// `isAtStart` is whether nothing was seen of the line so far.
  private static func dropIndents(_ inlines: inout [Inline], _ isAtStart: inout Bool) {
    var index = 0
    while index < inlines.count {
      switch inlines[index] {
      case .text(let run):
        guard isAtStart else { break }
        let text = withoutIndent(run.text)
        isAtStart = text.unicodeScalars.allSatisfy(isWhiteSpace)
        if text.isEmpty {
          inlines.remove(at: index)
          continue
        }
        if text.utf8.count != run.text.utf8.count { inlines[index] = .text(text) }
      case .lineBreak(let lineBreak): if lineBreak.join == .hard { isAtStart = true }
      case .emphasis(var emphasis):
        dropIndents(&emphasis.content, &isAtStart)
        inlines[index] = .emphasis(emphasis)
      case .foreign(var foreign):
        dropIndents(&foreign.content, &isAtStart)
        inlines[index] = .foreign(foreign)
      case .link(var link):
        if link.content.isEmpty { isAtStart = false }
        dropIndents(&link.content, &isAtStart)
        inlines[index] = .link(link)
      case .milestone, .anchor, .raw: break
      case .quotation, .correction, .ruby, .noteReference, .image, .gap: isAtStart = false
      }
      index += 1
    }
  }

  private static func withoutIndent(_ text: String) -> String {
    let spaces = text.unicodeScalars.prefix(while: isWhiteSpace)
    let isIndent =
      spaces.contains("\u{3000}") || spaces.contains("\u{2003}")
      || spaces.count { $0 == "\u{A0}" } > 1
    return isIndent ? String(text.unicodeScalars.dropFirst(spaces.count)) : text
  }

  /// What of a line without words is to be kept: the marks in it.
  private static func withoutWhite(_ inlines: [Inline]) -> [Inline] {
    guard ContentReader.isBlank(inlines) else { return inlines }
    return inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .text: []
      case .emphasis(let emphasis): withoutWhite(emphasis.content)
      case .foreign(let foreign): withoutWhite(foreign.content)
      default: [inline]
      }
    }
  }
}
