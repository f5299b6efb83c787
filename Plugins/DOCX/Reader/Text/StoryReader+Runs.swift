import GalleyCore

extension StoryReader {
  /// Reads a run.
  mutating func readRun(_ node: Int) {
    var facts = RunFacts()
    if let properties = tree.child(.runProperties, of: node) { facts = RunFacts(tree, properties) }
    let style = resources.styles[facts.style]
    let format = format(facts, style)
    let isHidden = !showsHidden && (facts.isHidden ?? style?.format.isHidden ?? false)
    if isHidden { omissions.append(.hidden) }
    readContent(of: node, facts, style, format)
    if isHidden { endOmission(.hidden) }
  }

  private mutating func readContent(
    of node: Int, _ facts: RunFacts, _ style: StyleTable.Style?, _ format: PieceFormat
  ) {
    var child = node + 1
    let end = tree.next(node)
    while child < end {
      defer { child = tree.next(child) }
      if isInFieldCode && tree.tag(child).isMark { continue }
      switch tree.tag(child) {
      case .text, .deletedText:
        let text = text(of: child)
        var format = format
        format.language = languages.language(of: text, facts, style, paragraphFormat)
        if isInFieldCode {
          readFieldCode(text)
          ledger.omit(text)
          findings.count(.fieldCode, text: text)
        } else {
          look.add(text, size(facts, style), isBold: format.emphases.contains(.bold))
          append(text, format)
        }
        // Elements where only characters may be.
        if tree.next(child) > child + 2 { readContent(of: child, facts, style, format) }
      case .fieldCode, .deletedFieldCode: readFieldCode(tree.text(of: child))
      case .fieldCharacter: readFieldCharacter(child, format)
      case .tab, .alignedTab: append("\t", format, isGenerated: true)
      case .lineBreak: readBreak(child, format)
      case .carriageReturn: append(.lineBreak(LineBreak(.hard)), format)
      case .noBreakHyphen: append("\u{2011}", format, isGenerated: true)
      case .softHyphen: append("\u{AD}", format, isGenerated: true)
      case .symbol: readSymbol(child, format)
      case .footnoteReference: readReference(child, .foot, in: node, format)
      case .endnoteReference: readReference(child, .end, in: node, format)
      case .commentReference: readComment(child)
      case .drawing, .picture, .object: readPicture(child, format)
      case .ruby: readRuby(child, format)
      case .alternate:
        if let branch = AlternateContent.branch(of: child, in: tree) {
          readContent(of: branch, facts, style, format)
        }
      case .runProperties, .footnoteMark, .endnoteMark, .characters, .nothing: break
      // A text box or a paragraph without what should be around it.
      case .textBoxContent: hoist(child)
      case .mathText: append(tree.text(of: child), format)
      // A run or more in a run.
      case .run, .hyperlink, .insertion, .deletion, .movedFrom, .movedTo, .paragraph, .table,
        .row, .cell, .structured, .simpleField, .math, .mathParagraph, .bookmarkStart:
        readInline(child)
      default: readContent(of: child, facts, style, format)
      }
      if consumesRest {
        consumesRest = false
        return
      }
    }
  }

  /// The characters of a `w:t`: spaces at its ends count only where it says so.
  func text(of node: Int) -> String {
    let text = tree.text(of: node)
    var needsCare = false
    for byte in text.utf8 where byte < 0x20 { needsCare = needsCare || byte < 0x20 }
    let keepsSpaces = tree.attribute("xml:space", of: node) == "preserve"
    guard needsCare || !keepsSpaces else { return text }
    var scalars = text.unicodeScalars[...]
    if !keepsSpaces {
      let isSpace = { (scalar: Unicode.Scalar) in
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
      }
      scalars = scalars.drop(while: isSpace)
      while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    }
    guard needsCare else { return String(scalars) }
    return String(String.UnicodeScalarView(scalars.map { $0.value < 0x20 ? " " : $0 }))
  }

  /// The size of a run's letters in halves of a point.
  private func size(_ facts: RunFacts, _ style: StyleTable.Style?) -> Int {
    facts.size ?? style?.format.size ?? paragraphFormat.size ?? resources.styles.defaults.size ?? 20
  }

  /// What a run's properties make of its text.
  private func format(_ facts: RunFacts, _ style: StyleTable.Style?) -> PieceFormat {
    var format = PieceFormat()
    format.link = link
    format.change = change
    format.role = style?.characterRole
    if facts.isPlain && style == nil { return format }
    let styled = style.map { facts.over($0.format) } ?? facts
    var set: Set<Emphasis.Kind> = []
    // What such a style says of bold and the like is only how it looks.
    let isLook = format.role == .runInHead || format.role == .speaker
    let shown = isLook ? facts : styled
    if shown.isBold ?? (format.role == .strong) { set.insert(.bold) }
    if shown.isItalic ?? (format.role == .emphasis) { set.insert(.italic) }
    if facts.isItalic != true, facts.isComplexItalic == true, facts.eastAsianFont != nil {
      set.insert(.italic)
    }
    if shown.isSmallCapitals == true || shown.isCapitals == true { set.insert(.smallCaps) }
    if shown.isStruck == true { set.insert(.strikethrough) }
    let isLink = format.role == .hyperlink || link != nil
    // Most programs underline a link as a link; Galley does not.
    if shown.isUnderlined == true && (!isLink || resources.isOwn) { set.insert(.underline) }
    if shown.hasDots == true { set.insert(.dots) }
    if let spacing = facts.spacing, spacing >= 36, !isPreformatted { set.insert(.spaced) }
    if format.role != .noteReference {
      if shown.place == .raised { set.insert(.superscript) }
      if shown.place == .lowered { set.insert(.subscript) }
    } else {
      if facts.place == .lowered { set.insert(.subscript) }
    }
    if !isPreformatted {
      let isFixed = facts.font.map(FixedFonts.contains) ?? false
      if format.role == .code || isFixed { set.insert(.code) }
    }
    if !set.isEmpty { format.emphases = InlineWeaver.order.filter(set.contains) }
    return format
  }

  private mutating func readBreak(_ node: Int, _ format: PieceFormat) {
    switch tree.attribute("w:type", of: node) {
    case "page": append(.milestone(Milestone(.page)), format)
    case "column": append(.milestone(Milestone(.column)), format)
    default: append(.lineBreak(LineBreak(.hard)), format)
    }
  }

  private mutating func readSymbol(_ node: Int, _ format: PieceFormat) {
    guard let code = tree.attribute("w:char", of: node).flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(code)
    else { return findings.count(.symbol) }
    let font = tree.attribute("w:font", of: node) ?? ""
    if let known = SymbolFonts.character(scalar, in: font) {
      append(String(Character(known)), format, isGenerated: true)
    } else {
      if (0xE000...0xF8FF).contains(scalar.value) { findings.count(.symbol) }
      append(String(Character(scalar)), format, isGenerated: true)
    }
  }

  mutating func readRuby(_ node: Int, _ format: PieceFormat) {
    guard let base = tree.child(.rubyBase, of: node) else { return readInlines(in: node) }
    let outer = spans
    spans = []
    if let text = tree.child(.rubyText, of: node) { readInlines(in: text) }
    let reading = spans.compactMap(\.text).joined()
    // What a reading cannot hold stands before its base.
    spans.removeAll { $0.text != nil }
    readInlines(in: base)
    let inner = spans.map { span in
      var span = span
      span.format.link = nil
      span.format.change = .none
      span.format.language = nil
      // What all of the ruby has is around it.
      span.format.emphases.removeAll { format.emphases.contains($0) }
      return span
    }
    var format = format
    format.language = spans.lazy.compactMap(\.format.language).first
    spans = outer
    guard !inner.isEmpty || !reading.isEmpty else { return }
    let ruby = Ruby(base: InlineWeaver.weave(inner), reading: TextRun(reading))
    append(.ruby(ruby), format)
  }
}

extension Tag {
  /// Whether it stands for a character.
  fileprivate var isMark: Bool {
    switch self {
    case .tab, .alignedTab, .lineBreak, .carriageReturn, .noBreakHyphen, .softHyphen: true
    default: false
    }
  }
}

extension RunFacts {
  /// Whether nothing sets the run off.
  fileprivate var isPlain: Bool {
    isBold != true && isItalic != true && isComplexItalic != true && isSmallCapitals != true
      && isCapitals != true && isStruck != true && isUnderlined != true && hasDots != true
      && place == nil && spacing == nil && font == nil
  }
}
