internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// The blocks in an element; what stands between them in lines becomes paragraphs.
  mutating func blocks(in node: Int) -> [Block] {
    blocks(of: Array(markup.children(node)))
  }

  /// The blocks of some nodes.
  mutating func blocks(of nodes: [Int]) -> [Block] {
    var blocks: [Block] = []
    var loose: [Inline] = []
    var marks: [Block] = []
    // The lines have the emphasis of the element they stand in; what one of them ends stands around
    // the others each.
    let flags = nodes.first.map { markup.style($0).around } ?? []
    let classes = isOwn ? [] : Self.alignment(flags, language: language)
    let around = emphasis(ofLines: flags)
    let ended = around.intersection(endedInside(nodes))
    let kinds = around.subtracting(ended)
    var wasQuoted = false
    var captions: [Int] = []
    let lists = wordLists(among: nodes)
    func flush() {
      let line = InlineSpacing.settle(loose)
      if !line.isEmpty { wasQuoted = false }
      loose = []
      blocks += marks
      marks = []
      if isOwn {
        blocks += Self.blocks(ofLine: line)
      } else {
        blocks += Self.blocks(ofForeign: line).map { Self.styled($0, kinds, classes) }
      }
    }
    for child in nodes {
      // It was read with the note that it goes on with.
      if links.continued.contains(LinkTable.Node(file: file, node: child)) { continue }
      if let list = lists[child] {
        flush()
        blocks += wordList(list)
        continue
      }
      let name = markup.name(child)
      if ElementKind.isBlock(name) || (name != "" && holdsBlocks(child)) {
        flush()
        let line = isOwn ? nil : lineOfHead(child, below: blocks)
        blocks += self.marks(before: child)
        let isOpen = entryMarks.isOpen
        entryMarks.isOpen = isOpen && isContainer(child)
        let found = block(child)
        entryMarks.isOpen = isOpen
        let isQuoted = wordStyle(child) == .quotation
        if isCaption(child, found) { captions.append(blocks.count) }
        Self.add(
          line.map { line in found.map { $0.asLineOfHead(line) } } ?? found, quoted: isQuoted,
          after: wasQuoted, to: &blocks)
        wasQuoted = isQuoted
      } else if isOwn, name == "span", blocksOfOwn(child, after: loose) {
        for inline in self.inline(child) {
          if case .milestone(let milestone) = inline { blocks.append(.milestone(milestone)) }
          if case .anchor(let anchor) = inline { blocks.append(.anchor(anchor)) }
        }
      } else {
        marks += self.marks(before: child)
        loose += ended.isEmpty ? inline(child) : inline(child, as: ended)
      }
    }
    flush()
    Self.joinCaptions(at: captions, in: &blocks)
    return blocks
  }

  /// Whether a span of Galley's own is a mark between blocks.
  private func blocksOfOwn(_ node: Int, after loose: [Inline]) -> Bool {
    let isMark =
      ["page-start", "column-start", "line-start", "anchor"].contains {
        has($0, node)
      } || markup.types(node).contains("pagebreak")
    let isFirst = loose.allSatisfy { inline in
      if case .text(let run) = inline { run.unicodeScalars.allSatisfy(isWhiteSpace) } else { false }
    }
    // Words in a mark, where none belong, are a line with it.
    return isMark && isFirst && !hasText(node) && isBetweenBlocks(node)
  }

  /// Whether nothing but white space stands between a node and the block after it.
  private func isBetweenBlocks(_ node: Int) -> Bool {
    let next = markup.next(node)
    guard next < markup.tree.nodes.count else { return true }
    // Marks between blocks have a line each.
    return markup.isText(next) && markup.tree.text(of: next).hasPrefix("\n")
  }

  /// Whether blocks stand in an element of lines, as whole chapters do in some books' links.
  func holdsBlocks(_ node: Int) -> Bool {
    guard
      ["a", "span", "font", "ins", "del", "b", "i", "em", "strong", "small", "big", "u"]
        .contains(markup.name(node))
    else { return false }
    return markup.children(node).contains { ElementKind.isBlock(markup.name($0)) }
  }

  /// A line that stands alone: marks, a figure, or a paragraph.
  private static func blocks(ofLine line: [Inline]) -> [Block] {
    guard !line.isEmpty else { return [] }
    var blocks: [Block] = []
    for inline in line {
      switch inline {
      case .milestone(let milestone): blocks.append(.milestone(milestone))
      case .anchor(let anchor): blocks.append(.anchor(anchor))
      case .image(let image): blocks.append(.figure(Figure(image: image)))
      case .lineBreak: break
      default: return [.paragraph(Paragraph(line))]
      }
    }
    return blocks
  }

  /// A line by others, which is often more than one paragraph, and what parts these.
  private static func blocks(ofForeign line: [Inline]) -> [Block] {
    let parts = ParagraphParts.parts(of: line)
    return parts.flatMap { part -> [Block] in
      if parts.count > 1, let marker = sceneBreak(part) { return [.sceneBreak(SceneBreak(marker))] }
      return blocks(ofLine: part)
    }
  }

  mutating func block(_ node: Int) -> [Block] {
    guard let page = listedPage(at: node) else { return plainBlock(node) }
    return [.milestone(page)] + plainBlock(node)
  }

  private mutating func plainBlock(_ node: Int) -> [Block] {
    let name = markup.name(node)
    if let note = links.notes[LinkTable.Node(file: file, node: node)] {
      return [.note(self.note(node, named: note))]
    }
    if isPageNumber(node) { return Self.blocks(ofLine: pageNumber(node)) }
    if let level = ElementKind.headingLevel(name) { return heading(node, level: level) }
    switch name {
    case "p": return wordStyle(node) == .title ? heading(node, level: 1) : paragraph(node)
    case "ul", "ol", "menu", "dir": return list(node)
    case "dl": return definitions(node)
    case "blockquote": return quotation(node)
    case "table": return [table(node)]
    case "figure": return figure(node)
    case "pre", "listing", "xmp": return [preformatted(node)]
    case "hr":
      guard types(node).contains("pagebreak") else {
        return wrapped(node, [.sceneBreak(SceneBreak())] + (hasText(node) ? blocks(in: node) : []))
      }
      leaveOut(node)
      return wrapped(node, [.milestone(pageBreak(node))])
    case "aside": return aside(node)
    case "nav":
      // Galley's own are made again.
      if !isOwn { findings.count(.navigation) }
      leaveOut(node)
      return []
    case "div", "section", "article", "a", "span", "center", "summary", "legend", "address":
      return division(node)
    default: return wrapped(node, blocks(inContainer: node))
    }
  }

  /// The blocks of an element that is none of a document: each has its language, where that is
  /// another than the document's.
  private mutating func blocks(inContainer node: Int) -> [Block] {
    guard !isOwn, let language = markup.language(node),
      language != self.language || isInOtherLanguage
    else { return blocks(in: node) }
    let outer = isInOtherLanguage
    isInOtherLanguage = true
    defer { isInOtherLanguage = outer }
    return blocks(in: node).map { $0.inLanguage(language) }
  }

  private func types(_ node: Int) -> [String] { markup.types(node) }

  /// Blocks of an element that is none of a document, whose name stands before them.
  func wrapped(_ node: Int, _ blocks: [Block]) -> [Block] {
    identifier(node).map { [.anchor(Anchor(identifier: $0))] + blocks } ?? blocks
  }

  private mutating func division(_ node: Int) -> [Block] {
    let types = types(node)
    if types.contains("pagebreak") || types.contains("doc-pagebreak") {
      leaveOut(node)
      return wrapped(node, [.milestone(pageBreak(node))])
    }
    if isOwn, has("speech", node) { return [.speech(speech(node))] }
    if isOwn, has("note", node) { return [.note(note(node, named: unreferred(node)))] }
    if !isOwn, isCalled(["poem", "poetry", "verse", "stanza", "linegroup"], node),
      let stanzas = stanzas(node)
    {
      return wrapped(node, stanzas)
    }
    let holds = markup.children(node).contains {
      ElementKind.isBlock(markup.name($0)) || holdsBlocks($0)
    }
    if !holds, Self.mayBeLine(markup.name(node)) { return paragraph(node) }
    return wrapped(node, blocks(inContainer: node))
  }

  /// Whether an element that holds no block is a paragraph.
  static func mayBeLine(_ name: String) -> Bool {
    ["p", "div", "center", "summary", "legend", "address"].contains(name)
  }

  private mutating func heading(_ node: Int, level: Int) -> [Block] {
    let line = line(node)
    let content = isOwn ? line : ParagraphParts.withSingleBreaks(line)
    // Books number their plates with headings that hold nothing but a picture.
    guard !Label.isBlank(content) else { return wrapped(node, Self.blocks(ofLine: content)) }
    return [.heading(Heading(level: level, content, attributes: attributes(node)))]
  }

  private mutating func paragraph(_ node: Int) -> [Block] {
    if isOwn, let block = ownParagraph(node) { return block }
    guard !isOwn else { return [.paragraph(Paragraph(line(node), attributes: attributes(node)))] }
    let (content, kinds) = styledLine(node)
    let parts = ParagraphParts.parts(of: content)
    guard let first = parts.first, !first.isEmpty else { return wrapped(node, []) }
    return parts.enumerated().flatMap { number, part in
      // The name is that of the first.
      paragraph(node, part, kinds, attributes(node, hasName: number == 0))
    }
  }

  /// A paragraph by others, all of it emphasis of some kinds, with a name where it has one.
  private func paragraph(
    _ node: Int, _ content: [Inline], _ kinds: StyleFlags, _ attributes: Attributes
  ) -> [Block] {
    let name = attributes.identifier.map { [Block.anchor(Anchor(identifier: $0))] } ?? []
    if let marker = Self.sceneBreak(content) { return name + [.sceneBreak(SceneBreak(marker))] }
    if isCalled(["verse", "poem", "poetry", "stanza", "lg"], node) {
      return [.verse(LineGroup(Self.lines(of: content, kinds), attributes: attributes))]
    }
    let isMarks = content.allSatisfy { inline in
      switch inline {
      case .image, .milestone, .anchor, .lineBreak: true
      default: false
      }
    }
    if isMarks { return name + Self.blocks(ofLine: content) }
    return [.paragraph(Paragraph(Self.emphasised(content, kinds), attributes: attributes))]
  }

  private mutating func quotation(_ node: Int) -> [Block] {
    if !isOwn, isCalled(["poem", "poetry", "verse", "stanza"], node), let stanzas = stanzas(node) {
      return wrapped(node, stanzas)
    }
    var inner = blocks(in: node)
    var attribution: [Inline] = []
    let last = markup.children(node).filter { markup.tree.nodes[$0].kind == .element }.last
    if let last,
      has("attribution", last) || markup.name(last) == "footer"
        || (!isOwn && markup.name(last) == "cite"),
      case .paragraph(let paragraph)? = inner.last
    {
      attribution = paragraph.attributes.identifier.map { [.anchor(Anchor(identifier: $0))] } ?? []
      attribution += paragraph.content
      inner.removeLast()
    }
    return [
      .quotation(BlockQuotation(inner, attribution: attribution, attributes: attributes(node)))
    ]
  }

  private mutating func figure(_ node: Int) -> [Block] {
    var image: Image?
    var caption: [Inline] = []
    var names: [Block] = []
    var others: [Block] = []
    var isCaptionAbove = false
    for child in markup.children(node) {
      switch markup.name(child) {
      case "figcaption":
        isCaptionAbove = isCaptionAbove || others.isEmpty
        caption = joined(caption, named(child) + line(child))
      case "img" where image == nil:
        names += wrapped(child, [])
        image = self.image(child)
      case "span" where isOwn && has("missing-image", child):
        if case .image(let missing)? = inline(child).first { image = missing }
      case "": others += strayText(child)
      default:
        for block in blocks(of: [child]) {
          if image == nil, case .figure(let figure) = block, figure.caption.isEmpty {
            image = figure.image
          } else {
            others.append(block)
          }
        }
      }
    }
    if image == nil, !isOwn {
      return wrapped(node, Self.captioned(others, caption, isAbove: isCaptionAbove))
    }
    let figure = Figure(image: image, caption: caption, attributes: attributes(node))
    return names + [.figure(figure)] + others
  }

  private mutating func preformatted(_ node: Int) -> Block {
    let parts = markup.children(node).filter { markup.name($0) != "" || hasText($0) }
    let code = parts.count == 1 && markup.name(parts[0]) == "code" ? parts[0] : nil
    let wasPreformatted = isPreformatted
    isPreformatted = true
    defer { isPreformatted = wasPreformatted }
    var content = (code.map { named($0) } ?? []) + line(code ?? node)
    if !isOwn, case .lineBreak? = content.last { content.removeLast() }
    let name = code.flatMap { code in
      markup.classes(code).lazy.compactMap { name in
        ["language-", "lang-"].first(where: name.hasPrefix).map { String(name.dropFirst($0.count)) }
      }.first
    }
    return .preformatted(
      Preformatted(
        content, codeLanguage: name ?? (code == nil ? nil : ""), attributes: attributes(node)))
  }

  /// Inlines with a space between where there are others.
  func joined(_ first: [Inline], _ second: [Inline]) -> [Inline] {
    first.isEmpty || second.isEmpty ? first + second : first + [.text(" ")] + second
  }

  private mutating func aside(_ node: Int) -> [Block] {
    let isNote = ["footnote", "endnote", "rearnote", "note", "doc-footnote", "doc-endnote"]
      .contains(where: types(node).contains)
    guard isNote else { return wrapped(node, blocks(inContainer: node)) }
    return [.note(note(node, named: unreferred(node)))]
  }
}
