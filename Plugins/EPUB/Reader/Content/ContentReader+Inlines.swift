internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// The inlines in an element, their white space settled unless it is kept as it stands.
  mutating func line(_ node: Int) -> [Inline] {
    let inlines = inlines(in: node)
    return isPreformatted ? InlineSpacing.merged(inlines) : InlineSpacing.settle(inlines)
  }

  /// The inlines in an element as they stand.
  mutating func inlines(in node: Int) -> [Inline] {
    var inlines: [Inline] = []
    let kinds = pushed
    for child in markup.children(node) {
      inlines += kinds.isEmpty ? inline(child) : inline(child, as: kinds)
    }
    return inlines
  }

  /// What a node in a line becomes, behind the page that begins there.
  mutating func inline(_ node: Int) -> [Inline] {
    guard let page = listedPage(at: node) else { return plainInline(node) }
    return [.milestone(page)] + plainInline(node)
  }

  private mutating func plainInline(_ node: Int) -> [Inline] {
    if !skippedNodes.isEmpty, skippedNodes.contains(node) { return [] }
    if markup.isText(node) { return text(node) }
    // Its words are in the marker or the label.
    if node == skippedMarker || node == skippedLabel { return [] }
    let name = markup.name(node)
    let here = LinkTable.Node(file: file, node: node)
    let types = markup.types(node)
    if types.contains("pagebreak") || types.contains("doc-pagebreak") {
      leaveOut(node)
      return named(node) + [.milestone(pageBreak(node))]
    }
    if isPageNumber(node) { return pageNumber(node) }
    switch name {
    case "": return []
    case "br": return named(node) + [.lineBreak(LineBreak(.hard))] + strays(in: node)
    case "wbr": return named(node) + strays(in: node)
    case "rp":
      leaveOut(node)
      return []
    case "a": return link(here)
    case "img", "image":
      return named(node) + (image(node).map { [.image($0)] } ?? []) + strays(in: node)
    case "em", "i", "cite", "dfn", "var":
      let kind: Emphasis.Kind = has("dots", node) ? .dots : has("spaced", node) ? .spaced : .italic
      return isOwn ? emphasis(kind, node, fixed: ["dots", "spaced"]) : emphasis(.italic, of: node)
    case "b", "strong": return emphasis(.bold, .bold, node)
    case "u", "ins": return emphasis(.underline, .underline, node)
    case "s", "strike", "del": return emphasis(.strikethrough, .strikethrough, node)
    case "sup": return emphasis(.superscript, .superscript, node)
    case "sub": return emphasis(.subscript, .subscript, node)
    case "code", "kbd", "samp", "tt": return emphasis(.code, .code, node)
    case "q":
      // A browser sets the marks, which are not in the text.
      ledger.generate("“”")
      return named(node) + [
        .quotation(InlineQuotation([.text("“")] + inlines(in: node) + [.text("”")]))
      ]
    case "ruby":
      return isOwn ? ownRuby(node) : Self.emphasised(ruby(node), markup.style(node).begun)
    case "abbr", "acronym":
      let title = Label.oneLine(markup.attribute("title", node) ?? "")
      guard !title.isEmpty || isOwn else { return named(node) + inlines(in: node) }
      return named(node) + [
        .correction(
          Correction(
            .expansion, source: inlines(in: node), regular: title.isEmpty ? [] : [.text(title)]))
      ]
    case "span", "font", "big", "small", "bdi", "bdo", "mark", "time", "data", "label", "rb":
      return span(node)
    case "script", "template", "link", "meta", "base":
      if name == "script" { findings.count(.script) }
      leaveOut(node)
      return []
    case "style", "head", "title":
      leaveOut(node)
      return []
    case "audio", "video", "iframe", "object", "embed", "canvas", "applet", "frame":
      findings.count(.media)
      return named(node) + inlines(in: node)
    case "svg": return named(node) + drawing(node)
    case "math":
      findings.count(.math)
      return named(node) + formula(node)
    case "input", "select", "textarea", "button", "datalist", "output", "progress", "meter":
      findings.count(.form)
      if name == "button" || name == "output" { return inlines(in: node) }
      leaveOut(node)
      return []
    case "annotation", "annotation-xml":
      // A formula once more, for programs.
      leaveOut(node)
      return []
    default:
      // A block where only a line can be, or an element of another time: its words.
      let inner = inlines(in: node, as: isOwn ? [] : markup.style(node).begun)
      guard ElementKind.isBlock(name), !inner.isEmpty else { return named(node) + inner }
      return named(node) + [.text(" ")] + inner + [.text(" ")]
    }
  }

  private func text(_ node: Int) -> [Inline] {
    let text = markup.tree.text(of: node)
    guard isPreformatted else { return [.text(text)] }
    var inlines: [Inline] = []
    for (number, line) in text.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if number > 0 { inlines.append(.lineBreak(LineBreak(.hard))) }
      if !line.isEmpty { inlines.append(.text(String(line))) }
    }
    return inlines
  }

  /// An anchor for an element that has no attributes in a document.
  func named(_ node: Int) -> [Inline] {
    identifier(node).map { [.anchor(Anchor(identifier: $0))] } ?? []
  }

  /// An element that is emphasis by its name: of Galley's own, or by others.
  private mutating func emphasis(
    _ kind: Emphasis.Kind, _ flag: StyleFlags, _ node: Int
  ) -> [Inline] {
    isOwn ? emphasis(kind, node) : emphasis(flag, of: node)
  }

  /// An emphasis of Galley's own.
  private mutating func emphasis(
    _ kind: Emphasis.Kind, _ node: Int, fixed: Set<String> = []
  ) -> [Inline] {
    let attributes = attributes(node, fixed: fixed)
    return [.emphasis(Emphasis(kind, inlines(in: node), attributes: attributes))]
  }

  /// An element by others that says of itself that it is emphasis, unless style sheets say that it
  /// is another.
  private mutating func emphasis(_ flag: StyleFlags, of node: Int) -> [Inline] {
    let style = markup.style(node)
    var kinds = style.begun.intersection(.emphases)
    if !flag.isDisjoint(with: [.italic, .bold, .underline, .strikethrough]) {
      // Stress that a sheet only takes the form from is stress none the less.
      let isStress = ["em", "strong"].contains(markup.name(node)) && kinds.isEmpty
      if style.shown.contains(flag) || isStress && !style.ended.contains(flag) {
        kinds.insert(flag)
      }
    } else {
      kinds.insert(flag)
    }
    if kinds.contains(.dots) { kinds.remove(.italic) }
    return foreign(inlines(in: node, as: kinds), node)
  }

  /// A run by others, in its language.
  private func foreign(_ content: [Inline], _ node: Int) -> [Inline] {
    guard let language = markup.language(node), language != self.language, !content.isEmpty else {
      return named(node) + content
    }
    return named(node) + [.foreign(ForeignRun(language, content))]
  }

  private mutating func span(_ node: Int) -> [Inline] {
    if isOwn, let inlines = ownSpan(node) { return inlines }
    return foreign(inlines(in: node, as: markup.style(node).begun), node)
  }

  private mutating func drawing(_ node: Int) -> [Inline] {
    // A picture in a drawing is how covers and plates are made to fit.
    let inner = (node + 1)..<max(node + 1, markup.next(node))
    leaveOut(node)
    let picture = markup.first("image", in: inner)
    if picture == nil { findings.count(.drawing) }
    var texts: [String] = []
    var place = inner.lowerBound
    while place < inner.upperBound {
      // Beside a picture, what names it is in its description or of no use.
      let isText =
        markup.name(place) == "text"
        || picture == nil && ["title", "desc"].contains(markup.name(place))
      if isText { texts.append(Label.oneLine(markup.text(in: place))) }
      place = isText ? markup.next(place) : place + 1
    }
    let text = texts.filter { !$0.isEmpty }.joined(separator: " ")
    ledger.generate(text)
    var result: [Inline] = []
    if let picture, let image = image(picture) { result.append(.image(image)) }
    if !text.isEmpty { result.append(.text(text)) }
    return result
  }

  /// A picture; nil where there is nothing to show and nothing to say of it.
  mutating func image(_ node: Int) -> Image? {
    let address = markup.attribute("src", node) ?? markup.attribute("href", node) ?? ""
    let words = markup.attribute("alt", node) ?? markup.attribute("title", node) ?? ""
    var image = Image(target: "", alternativeText: isOwn ? words : Label.oneLine(words))
    if address.lowercased().hasPrefix("data:") {
      guard let name = media.name(ofData: address) else {
        findings.count(.missingImage)
        return image.alternativeText.isEmpty ? nil : image
      }
      image.target = name
      return image
    }
    if BookPath.hasScheme(address) || address.hasPrefix("//") {
      findings.count(.remoteImage)
      image.target = address
      return image
    }
    guard let place = BookPath.resolve(address, from: markup.path),
      let name = media.name(of: place.path)
    else {
      findings.count(.missingImage)
      image.target = address
      return image
    }
    image.target = name
    return image
  }

  /// The start of a page, with the number that is told or shown there.
  func pageBreak(_ node: Int) -> Milestone {
    var number =
      markup.attribute("aria-label", node) ?? markup.attribute("title", node)
      ?? markup.text(in: node)
    if Label.oneLine(number).isEmpty { number = markup.text(in: node) }
    // `Page 12`, in any language: the number is what is left of the words.
    let words = Strings.of(language).page.split(separator: "#", omittingEmptySubsequences: false)
    let marks = isOwn ? [] : ["[", "{", "(", "Pg ", "pg "]
    for affix in marks + ["Page ", "page ", "p. "] + [words.first.map(String.init) ?? ""]
    where !affix.isEmpty && number.hasPrefix(affix) {
      number = String(number.dropFirst(affix.count))
    }
    if let suffix = words.last, words.count > 1, !suffix.isEmpty, number.hasSuffix(suffix) {
      number = String(number.dropLast(suffix.count))
    }
    if !isOwn, let last = number.last, "]})".contains(last) { number.removeLast() }
    number = Label.oneLine(number)
    if number.isEmpty { number = pages[LinkTable.Node(file: file, node: node)] ?? "" }
    return Milestone(.page, number: number.isEmpty ? nil : number)
  }
}
