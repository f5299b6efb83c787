internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// The signs of a paragraph that are nothing but a break.
  static func sceneBreak(_ content: [Inline]) -> [Inline]? {
    let isPlain = content.allSatisfy { inline in
      switch inline {
      case .text, .lineBreak, .emphasis: true
      default: false
      }
    }
    guard isPlain else { return nil }
    let text = Label.oneLine(content.plainText)
    let signs = text.unicodeScalars.filter { $0 != " " && $0 != "\u{3000}" }
    guard !signs.isEmpty, signs.count <= 12,
      signs.allSatisfy({ "*＊⁂✻✽❦❧✦◇◆※•~".unicodeScalars.contains($0) })
    else { return nil }
    return [.text(text)]
  }

  /// Lines of verse, parted at hard breaks, with the emphasis of all of them.
  static func lines(of content: [Inline], _ kinds: StyleFlags = []) -> [VerseLine] {
    content.split { if case .lineBreak = $0 { true } else { false } }
      .map { VerseLine(emphasised(InlineSpacing.settle(Array($0)), kinds)) }
  }

  /// The stanzas of a poem as others mark it; nil where more than lines is in it.
  mutating func stanzas(_ node: Int) -> [Block]? {
    let inner = (node + 1)..<max(node + 1, markup.next(node))
    let allowed: Set = [
      "p", "div", "span", "br", "em", "i", "b", "strong", "a", "sup", "small", "",
    ]
    guard inner.allSatisfy({ allowed.contains(markup.name($0)) }) else { return nil }
    var blocks: [Block] = []
    var lines: [VerseLine] = []
    var loose: [Inline] = []
    let around = emphasis(ofLines: markup.style(node).shown)
    func flush() {
      lines += Self.lines(of: InlineSpacing.settle(loose), around)
      loose = []
    }
    for child in markup.children(node) {
      let isBlock = ["p", "div"].contains(markup.name(child))
      guard isBlock else {
        loose += inline(child)
        if markup.name(child) == "span", isCalled(["line", "l", "verse"], child) { flush() }
        continue
      }
      flush()
      let hasBlocks = markup.children(child).contains { ["p", "div"].contains(markup.name($0)) }
      let isStanza = hasBlocks || markup.children(child).contains { markup.name($0) == "br" }
      if isStanza {
        if !lines.isEmpty { blocks.append(.verse(LineGroup(lines))) }
        lines = []
        if hasBlocks {
          blocks += stanzas(child) ?? []
        } else {
          let (line, kinds) = styledLine(child)
          blocks += ParagraphParts.parts(of: line, mayIndent: false).map {
            .verse(LineGroup(Self.lines(of: $0, kinds)))
          }
        }
      } else {
        let (line, kinds) = styledLine(child)
        lines += Self.lines(of: line, kinds)
      }
    }
    flush()
    if !lines.isEmpty { blocks.append(.verse(LineGroup(lines))) }
    return blocks
  }
}
