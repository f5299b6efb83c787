internal import GalleyCore

/// Parts a line where two or more hard breaks stand together.
///
/// That is how many pages end their paragraphs. A single break is the end of a line.
enum ParagraphParts {
  /// The paragraphs of a line; the line itself where it is one.
  static func parts(of line: [Inline]) -> [[Inline]] {
    var run = BreakRun()
    run.add(line)
    guard run.isLong else { return [line] }
    let parts = split(hoisted(line)).map(InlineSpacing.settle)
    return parts.filter { !$0.isEmpty }
  }

  /// How many breaks stand together with nothing but space between.
  private struct BreakRun {
    private(set) var isLong = false
    private var count = 0

    mutating func add(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .lineBreak:
          count += 1
          if count > 1 { isLong = true }
        case .text(let run): if !ParagraphParts.isBlank(run) { count = 0 }
        case .emphasis(let emphasis): add(emphasis.content)
        case .foreign(let foreign): add(foreign.content)
        case .milestone, .anchor: break
        case .link, .quotation, .correction, .ruby, .noteReference, .image, .gap, .raw: count = 0
        }
      }
    }
  }

  private static func split(_ line: [Inline]) -> [[Inline]] {
    var parts: [[Inline]] = [[]]
    // Breaks and what says nothing, which may stand between two paragraphs.
    var pending: [Inline] = []
    func add(_ pieces: [[Inline]]) {
      if isLong(pending) {
        if !parts[parts.count - 1].isEmpty { parts.append([]) }
        pending.removeAll { if case .anchor = $0 { false } else { !isMilestone($0) } }
      }
      parts[parts.count - 1] += pending + (pieces.first ?? [])
      parts += pieces.dropFirst()
      pending = []
    }
    for inline in line {
      switch inline {
      case .lineBreak: pending.append(inline)
      case .text(let run) where !pending.isEmpty && isBlank(run): pending.append(inline)
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
    if isLong(pending) {
      pending.removeAll { if case .anchor = $0 { false } else { !isMilestone($0) } }
    }
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

  private static func isLong(_ pending: [Inline]) -> Bool {
    pending.count { if case .lineBreak = $0 { true } else { false } } > 1
  }

  private static func isMilestone(_ inline: Inline) -> Bool {
    if case .milestone = inline { true } else { false }
  }

  fileprivate static func isBlank(_ run: TextRun) -> Bool {
    run.unicodeScalars.allSatisfy(isWhiteSpace)
  }
}
