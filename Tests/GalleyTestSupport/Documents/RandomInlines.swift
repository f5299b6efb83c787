import GalleyCore

/// The cases of `Inline` without what is in them.
enum InlineKind: CaseIterable {
  case text, lineBreak, milestone, emphasis, link, image, noteReference, ruby, foreign, quotation
  case correction, gap, anchor, raw
}

extension DocumentMaker {
  /// A run of text, then up to `count` other pieces with text between them.
  mutating func makeInlines(_ count: Int) -> [Inline] {
    var inlines: [Inline] = [.text(makeRun())]
    for _ in 0..<number(count + 1) {
      inlines.append(makeInline(inlineKinds.deal(&random)))
      inlines.append(.text(makeRun()))
    }
    return inlines
  }

  /// One piece; text instead of what may not be where we are.
  mutating func makeInline(_ kind: InlineKind) -> Inline {
    switch kind {
    case .text:
      return .text(oneIn(8) ? source.damagedRun([0xFF]) : makeRun(12))
    case .lineBreak: return .lineBreak(makeLineBreak())
    case .emphasis: return .emphasis(makeEmphasis())
    case .correction where !isPlain: return .correction(makeCorrection())
    case .foreign where !isPlain:
      return .foreign(ForeignRun(makeLanguage(), makeInner(plain: false)))
    case .quotation where !isPlain:
      return .quotation(InlineQuotation(makeInner(plain: false), attributes: makeAttributes()))
    case .link where !isInLink && !isPlain: return .link(makeLink())
    case .noteReference where !isInLink && !isPlain:
      return .noteReference(
        NoteReference(target: pick(noteNames), label: source.run(pick(["[1]", "①", "*"]))))
    case .ruby where !isPlain:
      let base = makeInner(plain: true)
      return .ruby(Ruby(base: base, reading: source.run(pick(["かんじ", "hàn", "<&>"]))))
    case .milestone: return .milestone(makeMilestone())
    case .image: return .image(makeImage())
    case .gap:
      return .gap(
        Gap(
          reason: pick(["illegible", "damage", "lost"]), characters: oneIn(2) ? number(9) : nil))
    case .anchor: return .anchor(Anchor(identifier: newIdentifier()))
    case .raw: return .raw(RawBlock(format: "latex", text: "\\TeX{} <&>"))
    case .correction, .foreign, .quotation, .link, .noteReference, .ruby: return .text(makeRun())
    }
  }

  mutating func makeImage() -> Image {
    Image(
      target: oneIn(3) ? "https://example.org/a.png?x=1&y=2" : resources[0].name,
      alternativeText: oneIn(3) ? "" : TrickyText.run(2, &random))
  }

  mutating func makeMilestone() -> Milestone {
    Milestone(
      pick(Milestone.Unit.allCases), number: oneIn(2) ? pick(["12", "iv", "A&B"]) : nil,
      line: source.line)
  }

  /// What is inside of another inline; plain content has no notes, links or the like.
  private mutating func makeInner(plain: Bool) -> [Inline] {
    let wasPlain = isPlain
    // Half the time nothing deeper, so that nesting ends.
    isPlain = isPlain || plain || oneIn(2)
    defer { isPlain = wasPlain }
    return makeInlines(1)
  }

  private mutating func makeLineBreak() -> LineBreak {
    let join = pick(LineBreak.Join.allCases)
    let before =
      switch join {
      case .nothing: pick(["", "-", "\u{AD}"])
      case .space, .hard: pick(["", " "])
      }
    return source.lineBreak(
      join, before: before, after: pick(["", "  ", "\u{3000}"]), confidence: makeConfidence())
  }

  private mutating func makeEmphasis() -> Emphasis {
    let kind = emphases.deal(&random)
    let mark = kind == .italic ? "_" : kind == .bold ? "**" : ""
    if !mark.isEmpty { source.omit(mark, .notation) }
    let content = makeInner(plain: false)
    if !mark.isEmpty { source.omit(mark, .notation) }
    return Emphasis(kind, content, attributes: makeAttributes())
  }

  private mutating func makeLink() -> Link {
    isInLink = true
    defer { isInLink = false }
    let target =
      oneIn(2)
      ? "https://example.org/%E6%B1%89?a=1&b=%22" : "#" + pick(identifiers + [noteNames[0]])
    return Link(target: target, makeInner(plain: false))
  }

  /// A correction; the form to be read is not from the source.
  private mutating func makeCorrection() -> Correction {
    let form = makeInner(plain: true)
    return Correction(
      pick(Correction.Kind.allCases), source: form,
      regular: [.text(TrickyText.run(2, &random))], confidence: makeConfidence())
  }
}
