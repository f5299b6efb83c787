import GalleyCore

/// Puts spans around flat inlines: runs are cut where spans and marks begin and end, marks become
/// omissions, and what stands inside of a span goes into its inline.
///
/// Spans that cross are cut: the inner one ends with the outer one and begins anew after it.
struct InlineWeaver {
  /// The inlines.
  private(set) var inlines: [Inline] = []
  /// The marks that were taken out, in source order.
  private(set) var omissions: [Omission] = []

  private let bytes: [UInt8]
  /// What is open, with what stands before and inside of it.
  private var open: [(span: InlineSpan, outer: [Inline])] = []
  private var spans: ArraySlice<InlineSpan>
  /// Stretches that are in no run, in order: marks, and readings, which have runs of their own.
  private var cuts: ArraySlice<Cut>

  private struct Cut {
    let range: Range<Int>
    let isMark: Bool
  }

  /// Weaves `found` into `flat`, whose runs stand in source order in `bytes`.
  init(_ flat: [Inline], _ found: InlineMarks, bytes: [UInt8]) {
    self.bytes = bytes
    spans = found.spans.filter { !$0.range.isEmpty }.sorted { $0.opens(before: $1) }[...]
    var cuts = found.marks.map { Cut(range: $0, isMark: true) }
    cuts += found.held.map { Cut(range: $0, isMark: false) }
    for span in found.spans {
      if case .ruby(let reading) = span.kind { cuts.append(Cut(range: reading, isMark: false)) }
    }
    self.cuts = cuts.sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
    for inline in flat {
      switch inline {
      case .text(let run):
        if let range = run.source { add(range.start..<range.end) } else { inlines.append(inline) }
      case .lineBreak(let lineBreak):
        close(at: lineBreak.start)
        inlines.append(inline)
      default: inlines.append(inline)
      }
    }
    close(at: .max)
  }

  /// Adds a run of the source, piece by piece.
  private mutating func add(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      close(at: position)
      while let cut = cuts.first, cut.range.upperBound <= position { cuts.removeFirst() }
      if let cut = cuts.first, cut.range.lowerBound <= position {
        let end = min(cut.range.upperBound, range.upperBound)
        if cut.isMark { omit(position..<end) }
        position = end
        continue
      }
      while let span = spans.first, span.range.lowerBound <= position {
        spans.removeFirst()
        if span.range.upperBound > position {
          open.append((span, inlines))
          inlines = []
        }
      }
      let end = nextBoundary(after: position, upTo: range.upperBound)
      inlines.append(.text(TextRun(in: bytes, from: position, to: end)))
      position = end
    }
  }

  private func nextBoundary(after position: Int, upTo limit: Int) -> Int {
    var end = limit
    if let cut = cuts.first { end = min(end, cut.range.lowerBound) }
    if let span = spans.first { end = min(end, span.range.lowerBound) }
    for entry in open { end = min(end, entry.span.range.upperBound) }
    return end
  }

  /// Closes every span that ends at `position` or before it; those inside of it that go on are
  /// opened anew.
  private mutating func close(at position: Int) {
    guard let first = open.firstIndex(where: { $0.span.range.upperBound <= position }) else {
      return
    }
    var reopened: [InlineSpan] = []
    while open.count > first {
      guard let (span, outer) = open.popLast() else { break }
      let content = inlines
      inlines = outer
      wrap(span, content)
      if span.range.upperBound > position && !span.isAtomic { reopened.append(span) }
    }
    for span in reopened.reversed() {
      open.append((span, inlines))
      inlines = []
    }
  }

  private mutating func wrap(_ span: InlineSpan, _ content: [Inline]) {
    guard !content.isEmpty else {
      // Marks were all there was; a reading without a base stays as text.
      if case .ruby(let reading) = span.kind {
        inlines.append(.text(run(reading)))
      }
      return
    }
    switch span.kind {
    case .emphasis(let kind, let classes):
      inlines.append(
        .emphasis(Emphasis(kind, content, attributes: Attributes(classes: classes))))
    case .ruby(let reading):
      inlines.append(.ruby(Ruby(base: content, reading: run(reading))))
    case .link(let target): inlines.append(.link(Link(target: target, content)))
    case .noteReference(let target):
      if content.count == 1, case .text(let run) = content[0] {
        inlines.append(.noteReference(NoteReference(target: target, label: run)))
      } else {
        inlines += content
      }
    case .foreign(let language): inlines.append(.foreign(ForeignRun(language, content)))
    case .correction(let kind, let regular):
      inlines.append(
        .correction(Correction(kind, source: content, regular: [.text(regular)])))
    }
  }

  private mutating func omit(_ range: Range<Int>) {
    let text = slice(range)
    if let last = omissions.indices.last,
      omissions[last].start + omissions[last].text.utf8.count == range.lowerBound
    {
      omissions[last].text += text
    } else {
      omissions.append(Omission(start: range.lowerBound, text: text, reason: .notation))
    }
  }

  private func run(_ range: Range<Int>) -> TextRun {
    TextRun(in: bytes, from: range.lowerBound, to: range.upperBound)
  }

  private func slice(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
