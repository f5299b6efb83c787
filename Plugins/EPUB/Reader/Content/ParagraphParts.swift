internal import GalleyCore

/// Parts a line where two or more hard breaks stand together.
///
/// That is how many pages end their paragraphs. A single break is the end of a line, but where lines
/// are typed with the indent of a paragraph and as long as no verse is.
struct ParagraphParts {
  /// How many breaks part two paragraphs.
  private let least: Int

  /// The paragraphs of a line without their indents, unless these are to stay; the line itself where
  /// it is one.
  static func parts(of line: [Inline], mayIndent: Bool = true) -> [[Inline]] {
    var run = BreakRun()
    run.add(line)
    let plain = mayIndent ? InlineSpacing.withoutIndents(line) : line
    guard run.count > 0 else { return [plain] }
    let isIndented = mayIndent && TypedLines(line).areParagraphs
    guard run.isLong || isIndented else { return [withoutOuterBreaks(plain)] }
    let parter = ParagraphParts(least: isIndented ? 1 : 2)
    return parter.split(hoisted(plain)).map { withoutOuterBreaks(InlineSpacing.settle($0)) }
      .filter { !$0.isEmpty }
  }

  /// A heading: its lines, with one break between two of them.
  static func withSingleBreaks(_ line: [Inline]) -> [Inline] {
    var run = BreakRun()
    run.add(line)
    guard run.isLong else { return line }
    let lines = ParagraphParts(least: 2).split(hoisted(line)).map(InlineSpacing.settle)
      .filter { !$0.isEmpty }
    return Array(lines.joined(separator: [.lineBreak(LineBreak(.hard))]))
  }

  /// A line without the breaks at its ends, which part it from nothing.
  private static func withoutOuterBreaks(_ line: [Inline]) -> [Inline] {
    func isBreak(_ inline: Inline) -> Bool { if case .lineBreak = inline { true } else { false } }
    let (before, content, after) = inner(line)
    guard before.contains(where: isBreak) || after.contains(where: isBreak) else { return line }
    return before.filter { !isBreak($0) } + content + after.filter { !isBreak($0) }
  }

  /// How many breaks stand together with nothing but space between.
  private struct BreakRun {
    /// How many there are in all.
    private(set) var count = 0
    /// Whether two stand together.
    private(set) var isLong = false
    private var together = 0

    mutating func add(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .lineBreak:
          count += 1
          together += 1
          if together > 1 { isLong = true }
        case .text(let run): if !ParagraphParts.isBlank(run) { together = 0 }
        case .emphasis(let emphasis): add(emphasis.content)
        case .foreign(let foreign): add(foreign.content)
        case .milestone, .anchor: break
        case .link, .quotation, .correction, .ruby, .noteReference, .image, .gap, .raw: together = 0
        }
      }
    }
  }

  private func split(_ line: [Inline]) -> [[Inline]] {
    var parts: [[Inline]] = [[]]
    // Breaks and what says nothing, which may stand between two paragraphs.
    var pending: [Inline] = []
    func add(_ pieces: [[Inline]]) {
      if isLong(pending) {
        if !parts[parts.count - 1].isEmpty { parts.append([]) }
        pending = pending.filter(Self.isMark)
      }
      parts[parts.count - 1] += pending + (pieces.first ?? [])
      parts += pieces.dropFirst()
      pending = []
    }
    for inline in line {
      switch inline {
      case .lineBreak: pending.append(inline)
      case .text(let run) where !pending.isEmpty && Self.isBlank(run): pending.append(inline)
      case .milestone, .anchor:
        if pending.isEmpty { add([[inline]]) } else { pending.append(inline) }
      case .emphasis(let emphasis):
        add(
          split(emphasis.content).map { content in
            var part = emphasis
            part.content = content
            return [.emphasis(part)]
          })
      case .foreign(let foreign):
        add(
          split(foreign.content).map { content in
            var part = foreign
            part.content = content
            return [.foreign(part)]
          })
      case .text, .link, .quotation, .correction, .ruby, .noteReference, .image, .gap, .raw:
        add([[inline]])
      }
    }
    if isLong(pending) { pending = pending.filter(Self.isMark) }
    parts[parts.count - 1] += pending
    return parts
  }

  /// A line whose emphasis begins and ends with words: breaks at its ends stand beside it.
  private static func hoisted(_ line: [Inline]) -> [Inline] {
    line.flatMap { inline -> [Inline] in
      switch inline {
      case .emphasis(var emphasis):
        let (before, content, after) = inner(hoisted(emphasis.content))
        emphasis.content = content
        return before + (content.isEmpty ? [] : [.emphasis(emphasis)]) + after
      case .foreign(var foreign):
        let (before, content, after) = inner(hoisted(foreign.content))
        foreign.content = content
        return before + (content.isEmpty ? [] : [.foreign(foreign)]) + after
      case .text, .lineBreak, .link, .quotation, .correction, .ruby, .noteReference, .image, .gap,
        .milestone, .anchor, .raw:
        return [inline]
      }
    }
  }

  private static func inner(
    _ content: [Inline]
  ) -> (before: [Inline], content: [Inline], after: [Inline]) {
    func saysNothing(_ inline: Inline) -> Bool {
      switch inline {
      case .lineBreak, .milestone, .anchor: true
      case .text(let run): isBlank(run)
      default: false
      }
    }
    let before = content.prefix(while: saysNothing)
    let rest = content.dropFirst(before.count)
    let after = rest.reversed().prefix(while: saysNothing).reversed()
    return (Array(before), Array(rest.dropLast(after.count)), Array(after))
  }

  private func isLong(_ pending: [Inline]) -> Bool {
    pending.count { if case .lineBreak = $0 { true } else { false } } >= least
  }

  /// Whether an inline only marks a place.
  private static func isMark(_ inline: Inline) -> Bool {
    switch inline {
    case .milestone, .anchor: true
    default: false
    }
  }

  fileprivate static func isBlank(_ run: TextRun) -> Bool {
    run.unicodeScalars.allSatisfy(isWhiteSpace)
  }
}
