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

  /// Lines of verse, parted at hard breaks.
  static func lines(of content: [Inline]) -> [VerseLine] {
    content.split { if case .lineBreak = $0 { true } else { false } }
      .map { VerseLine(InlineSpacing.settle(Array($0))) }
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
    func flush() {
      lines += Self.lines(of: InlineSpacing.settle(loose))
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
          blocks += ParagraphParts.parts(of: line(child), mayIndent: false).map {
            .verse(LineGroup(Self.lines(of: $0)))
          }
        }
      } else {
        lines += Self.lines(of: line(child))
      }
    }
    flush()
    if !lines.isEmpty { blocks.append(.verse(LineGroup(lines))) }
    return blocks
  }
}
