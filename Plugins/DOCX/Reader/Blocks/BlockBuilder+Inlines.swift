import GalleyCore

extension BlockBuilder {
  /// The inlines of a paragraph.
  func inlines(_ paragraph: ReadParagraph) -> [Inline] {
    InlineWeaver.weave(prepared(paragraph.spans, of: paragraph))
  }

  /// Spans as they are once what is around them is known.
  private func prepared(_ spans: [InlinePiece], of paragraph: ReadParagraph) -> [InlinePiece] {
    (paragraph.isHeadLike ? Self.plain(spans) : spans).map(settled)
  }

  /// A paragraph without what sets all of it off, where that is how such paragraphs look.
  func plain(_ paragraph: ReadParagraph) -> ReadParagraph {
    guard paragraph.isHeadLike else { return paragraph }
    var paragraph = paragraph
    paragraph.spans = Self.plain(paragraph.spans)
    return paragraph
  }

  /// The inlines of a paragraph and what is said of all of it, its head too.
  func content(
    _ paragraph: ReadParagraph, after head: [InlinePiece] = []
  ) -> (inlines: [Inline], attributes: Attributes) {
    var attributes = Attributes()
    var spans = paragraph.spans
    // Of the names at its head the first is its own; others are places in it.
    if case .inline(.anchor(let anchor))? = spans.first?.content {
      attributes.identifier = anchor.identifier
      spans.removeFirst()
    }
    switch paragraph.alignment {
    case .center: attributes.classes = ["center"]
    case .end: attributes.classes = ["right"]
    case .start, .justified, nil: break
    }
    spans = prepared(spans, of: paragraph)
    // What is true of all of it is said once.
    let words = (head + spans).filter {
      $0.text?.unicodeScalars.contains { !isWhiteSpace($0) } ?? false
    }
    if head.isEmpty, let first = words.first?.format.language,
      words.allSatisfy({ $0.format.language == first })
    {
      attributes.language = first
      for index in spans.indices { spans[index].format.language = nil }
    }
    return (InlineWeaver.weave(spans), attributes)
  }

  /// Weaves spans.
  func weave(_ spans: [InlinePiece]) -> [Inline] { InlineWeaver.weave(spans.map(settled)) }

  /// A span as it is once the language and the notes of the document are known.
  private func settled(_ span: InlinePiece) -> InlinePiece {
    var span = span
    if let tag = span.format.language, let language, tag.isSame(as: language) {
      span.format.language = nil
    }
    if span.format.role == .noteReference, let link = span.format.link, let text = span.text,
      link.target.hasPrefix("#"), noteNames.contains(String(link.target.dropFirst()))
    {
      let reference = NoteReference(
        target: String(link.target.dropFirst()), label: TextRun(text))
      span.content = .inline(.noteReference(reference))
      span.format.link = nil
    }
    span.format.role = nil
    return span
  }

  /// Without what sets all of a heading off: that is how headings look.
  private static func plain(_ spans: [InlinePiece]) -> [InlinePiece] {
    var spans = spans
    for kind in [Emphasis.Kind.bold, .italic, .smallCaps, .underline, .spaced] {
      let words = spans.filter { $0.isVisible }
      guard !words.isEmpty, words.allSatisfy({ $0.format.emphases.contains(kind) }) else {
        continue
      }
      for index in spans.indices { spans[index].format.emphases.removeAll { $0 == kind } }
    }
    return spans
  }

  /// The places that an empty paragraph has.
  func anchors(of paragraph: ReadParagraph) -> [Block] {
    paragraph.spans.compactMap { span in
      if case .inline(.anchor(let anchor)) = span.content { .anchor(anchor) } else { nil }
    }
  }
}

extension ReadParagraph {
  /// Whether it is set off by weight and slope, so that these say nothing of its words.
  var isHeadLike: Bool { role.isHeadLike || headingLevel != nil || isTableHead }

  /// Whether there is nothing in it but pictures.
  var isPicture: Bool {
    var hasPicture = false
    for span in spans {
      if case .inline(.image) = span.content, span.format.link == nil, span.format.change == .none {
        hasPicture = true
      } else if span.isVisible {
        return false
      }
    }
    return hasPicture
  }
}

extension ParagraphStyle {
  /// Whether it is set off by weight and slope, so that these say nothing of its words.
  var isHeadLike: Bool {
    matterRole == .head || self == .subhead || self == .overline || self == .tableHead
      || self == .speaker || self == .definitionTerm || self == .caption
  }
}

/// Rows of signs that part scenes.
enum SceneBreakSigns {
  /// Whether a paragraph is nothing but such signs: three at least, or one in the middle.
  static func isBreak(_ paragraph: ReadParagraph) -> Bool {
    var count = 0
    for span in paragraph.spans {
      guard let text = span.text else {
        if span.isVisible { return false }
        continue
      }
      for scalar in text.unicodeScalars where !isWhiteSpace(scalar) {
        guard "*＊⁂⁕※☆★◇◆○●•·~～—–-_#❦§=".unicodeScalars.contains(scalar) else { return false }
        count += 1
        if count > 40 { return false }
      }
    }
    return count >= 3 || (count > 0 && paragraph.alignment == .center)
  }
}
