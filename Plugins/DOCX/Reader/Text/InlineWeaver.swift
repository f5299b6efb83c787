import GalleyCore

/// Weaves the spans of a paragraph into nested inlines: links around changes around languages
/// around emphases, each as long as it goes.
enum InlineWeaver {
  /// The inlines of spans.
  static func weave(_ spans: [InlinePiece]) -> [Inline] {
    if spans.count == 1, let span = spans.first, span.format == PieceFormat() {
      return [inline(span)]
    }
    var inlines: [Inline] = []
    for group in groups(settled(spans), by: { $0.format.link }) {
      let content = changes(group.spans)
      if let link = group.key {
        inlines.append(.link(Link(target: link.target, content)))
      } else {
        inlines += content
      }
    }
    return inlines
  }

  /// Gives what has no width the format of what stands on both sides of it, so that nothing is
  /// parted by a mark that nobody sees.
  private static func settled(_ spans: [InlinePiece]) -> [InlinePiece] {
    guard spans.contains(where: \.isName) else { return spans }
    var spans = spans
    // The format of what comes next, from the end on.
    var following: [PieceFormat?] = []
    var next: PieceFormat?
    for span in spans.reversed() {
      following.append(next)
      if !span.isName { next = span.format }
    }
    following.reverse()
    for index in spans.indices.dropFirst() where spans[index].isName {
      guard let after = following[index] else { continue }
      let before = spans[index - 1].format
      if after.link == before.link { spans[index].format.link = before.link }
      if after.change == before.change { spans[index].format.change = before.change }
      if after.language == before.language { spans[index].format.language = before.language }
      spans[index].format.emphases = before.emphases.filter { after.emphases.contains($0) }
    }
    return spans
  }

  private static func changes(_ spans: [InlinePiece]) -> [Inline] {
    guard spans.contains(where: { $0.format.change != .none }) else { return languages(spans) }
    var inlines: [Inline] = []
    var source: [Inline]?
    func close(_ regular: [Inline]) {
      guard source != nil || !regular.isEmpty else { return }
      inlines.append(.correction(Correction(.error, source: source ?? [], regular: regular)))
      source = nil
    }
    for group in groups(spans, by: { $0.format.change }) {
      let content = languages(group.spans)
      switch group.key {
      case .none:
        close([])
        inlines += content
      case .deletion:
        close([])
        source = content
      case .insertion: close(content)
      }
    }
    close([])
    return inlines
  }

  private static func languages(_ spans: [InlinePiece]) -> [Inline] {
    var inlines: [Inline] = []
    for group in groups(spans, by: { $0.format.language }) {
      let content = emphases(group.spans, order[...])
      if let language = group.key {
        inlines.append(.foreign(ForeignRun(language, content)))
      } else {
        inlines += content
      }
    }
    return inlines
  }

  /// The kinds of emphasis from the outermost to the innermost.
  static let order: [Emphasis.Kind] = [
    .bold, .italic, .underline, .strikethrough, .smallCaps, .spaced, .dots, .superscript,
    .subscript, .code,
  ]

  private static func emphases(
    _ spans: [InlinePiece], _ kinds: ArraySlice<Emphasis.Kind>
  ) -> [Inline] {
    guard let kind = kinds.first, spans.contains(where: { !$0.format.emphases.isEmpty }) else {
      return leaves(spans)
    }
    let rest = kinds.dropFirst()
    guard spans.contains(where: { $0.format.emphases.contains(kind) }) else {
      return emphases(spans, rest)
    }
    var inlines: [Inline] = []
    for group in groups(spans, by: { $0.format.emphases.contains(kind) }) {
      let content = emphases(group.spans, rest)
      if group.key {
        inlines.append(.emphasis(Emphasis(kind, content)))
      } else {
        inlines += content
      }
    }
    return inlines
  }

  private static func leaves(_ spans: [InlinePiece]) -> [Inline] {
    var inlines: [Inline] = []
    var text = ""
    for span in spans {
      if case .text(let piece) = span.content {
        text += piece
        continue
      }
      if !text.isEmpty { inlines.append(.text(text)) }
      text = ""
      inlines.append(inline(span))
    }
    if !text.isEmpty { inlines.append(.text(text)) }
    return inlines
  }

  private static func inline(_ span: InlinePiece) -> Inline {
    switch span.content {
    case .text(let text): .text(text)
    case .inline(let inline): inline
    }
  }

  private static func groups<Key: Equatable>(
    _ spans: [InlinePiece], by key: (InlinePiece) -> Key
  ) -> [(key: Key, spans: [InlinePiece])] {
    var groups: [(key: Key, spans: [InlinePiece])] = []
    for span in spans {
      let key = key(span)
      if let last = groups.indices.last, groups[last].key == key {
        groups[last].spans.append(span)
      } else {
        groups.append((key, [span]))
      }
    }
    return groups
  }
}
