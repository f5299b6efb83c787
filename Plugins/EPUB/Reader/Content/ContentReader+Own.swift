internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// What a span of Galley's own stands for; nil for one without meaning.
  mutating func ownSpan(_ node: Int) -> [Inline]? {
    guard let name = markup.classes(node).first else { return nil }
    switch name {
    case "small-caps":
      let attributes = attributes(node, fixed: ["small-caps"])
      return [
        .emphasis(Emphasis(.smallCaps, inlines(in: node), attributes: attributes))
      ]
    case "foreign":
      let content = inlines(in: node)
      return markup.language(node).map { [.foreign(ForeignRun($0, content))] } ?? content
    case "quotation":
      let attributes = attributes(node, fixed: ["quotation"])
      return [.quotation(InlineQuotation(inlines(in: node), attributes: attributes))]
    case "page-start": return [.milestone(Milestone(.page))] + strays(in: node)
    case "column-start": return [.milestone(Milestone(.column))] + strays(in: node)
    case "line-start": return [.milestone(Milestone(.line))] + strays(in: node)
    case "anchor": return named(node) + strays(in: node)
    case "gap":
      leaveOut(node)
      let words = markup.attribute("aria-label", node) ?? ""
      let strings = Strings.of(language)
      let reason =
        words.hasPrefix(strings.gap + strings.colon)
        ? String(words.dropFirst((strings.gap + strings.colon).count)) : ""
      let boxes = markup.text(in: node).count { $0 == "□" }
      return [.gap(Gap(reason: reason, characters: boxes > 0 ? boxes : nil))]
    case "sic":
      var regular: [Inline] = []
      let next = markup.next(node)
      if next < markup.tree.nodes.count, has("corrected", next) {
        regular = [.text(Self.unbracketed(markup.text(in: next)))]
      }
      return [.correction(Correction(.error, source: inlines(in: node), regular: regular))]
    case "corrected":
      leaveOut(node)
      return []
    case "original":
      return [
        .correction(
          Correction(
            .regularization, source: inlines(in: node), regular: title(node)))
      ]
    case "character":
      leaveOut(node)
      ledger.generate(markup.attribute("title", node) ?? "")
      let regular = markup.text(in: node)
      return [
        .correction(
          Correction(
            .character, source: title(node), regular: regular.isEmpty ? [] : [.text(regular)]))
      ]
    case "noteref":
      // One whose note is nowhere.
      let text = markup.text(in: node)
      return [.noteReference(NoteReference(target: "missing-note", label: TextRun(text)))]
    case "missing-image":
      leaveOut(node)
      let words = Self.unbracketed(markup.text(in: node))
      return [.image(Image(target: "missing", alternativeText: words))]
    default: return nil
    }
  }

  /// A text without the brackets around it; a mark may combine with the first.
  private static func unbracketed(_ text: String) -> String {
    String(text.unicodeScalars.dropFirst().dropLast())
  }

  private func title(_ node: Int) -> [Inline] {
    let title = markup.attribute("title", node) ?? ""
    return title.isEmpty ? [] : [.text(title)]
  }

  /// A link, a reference to a note, or nothing where a note leads back.
  mutating func link(_ here: LinkTable.Node) -> [Inline] {
    let node = here.node
    if links.backlinks.contains(here) { return backlink(node) }
    if links.references.contains(here), let note = links.note(of: here) {
      // A star is what a reference without a sign is shown as.
      let sign = isPreformatted ? markup.text(in: node) : Label.oneLine(markup.text(in: node))
      return [.noteReference(NoteReference(target: note, label: TextRun(sign)))]
    }
    let name = named(node)
    var content = inlines(in: node, as: isOwn ? [] : markup.style(node).begun)
    // A link without words shows its address.
    if isOwn, case .text(let run)? = content.last,
      isAddress(Label.oneLine(run.text), of: here),
      Label.oneLine(Label.text(of: Array(content.dropLast())) + Array(content.dropLast()).plainText)
        .isEmpty
    {
      ledger.omit(run.text)
      content.removeLast()
    }
    guard let address = markup.attribute("href", node) else { return name + content }
    // Of others', one without words is a place that programs lead to, and nobody sees it.
    if !isOwn, Self.isBlank(content) {
      findings.count(.emptyLink)
      return name + content
    }
    if let target = links.targets[here] {
      return links.names[target].map { name + [.link(Link(target: "#" + $0, content))] }
        ?? name + content
    }
    guard BookPath.hasScheme(address) || address.hasPrefix("//") else {
      if !address.isEmpty { findings.count(.brokenLink) }
      return name + content
    }
    if address.lowercased().hasPrefix("javascript:") {
      findings.count(.script)
      return name + content
    }
    return name + [.link(Link(target: address, content))]
  }

  /// Whether nothing of inlines would be seen but white space.
  static func isBlank(_ content: [Inline]) -> Bool {
    content.allSatisfy { inline in
      switch inline {
      case .text(let run): run.unicodeScalars.allSatisfy(isWhiteSpace)
      case .emphasis(let emphasis): isBlank(emphasis.content)
      case .foreign(let foreign): isBlank(foreign.content)
      case .lineBreak, .milestone, .anchor, .raw: true
      case .link, .quotation, .correction, .ruby, .noteReference, .image, .gap: false
      }
    }
  }

  /// Whether words are the address of a link, whose name in the file may be another.
  private func isAddress(_ words: String, of link: LinkTable.Node) -> Bool {
    links.targets[link] == nil
      ? words == markup.attribute("href", link.node)
      : words.hasPrefix("#") && !words.contains(" ")
  }

  private mutating func backlink(_ node: Int) -> [Inline] {
    let text = markup.text(in: node)
    if case .awaited? = label {
      let words = Label.oneLine(text)
      let isArrow =
        words.unicodeScalars.allSatisfy(Self.isArrow) || !isOwn && Self.isWord(words)
      let sign = isOwn && text.hasSuffix("↑") ? String(text.dropLast()) : text
      label = isArrow || Label.oneLine(sign).isEmpty ? NoteLabel.none : .found(sign)
      if case .found(let sign)? = label {
        if sign != text { ledger.omit("↑") }
        return []
      }
      if !isOwn { findings.count(.backlink) }
      leaveOut(node)
      return []
    }
    findings.count(.backlink)
    leaveOut(node)
    return []
  }

  /// Whether a sign is a word, as in `back`, and no letter or numeral.
  private static func isWord(_ sign: String) -> Bool {
    let scalars = sign.unicodeScalars
    return scalars.count > 1 && scalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " }
      && !scalars.allSatisfy { "ivxlcdmIVXLCDM".unicodeScalars.contains($0) }
  }

  private static func isArrow(_ scalar: Unicode.Scalar) -> Bool {
    "↑↩↵⤴⏎^\u{FE0E}\u{FE0F} ".unicodeScalars.contains(scalar)
  }
}
