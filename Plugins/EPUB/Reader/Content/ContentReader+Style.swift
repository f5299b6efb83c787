internal import GalleyCore
internal import GalleyPackaging

extension ContentReader {
  /// Inlines with the emphasis that an element's `style` and classes give them.
  func styled(_ content: [Inline], by node: Int) -> [Inline] {
    guard markup.tree.attributeCount(of: node) > 0, !Self.isBlank(content),
      markup.attribute("style", node) != nil || markup.attribute("class", node) != nil
    else { return content }
    let style = (markup.attribute("style", node) ?? "").replacing(" ", with: "").lowercased()
    var result = content
    func wrap(_ kind: Emphasis.Kind) { result = [.emphasis(Emphasis(kind, result))] }
    if style.contains("font-variant:small-caps")
      || isCalled(["smallcaps", "smcap", "smcaps"], node)
      || has("small-caps", node)
    {
      wrap(.smallCaps)
    }
    if style.contains("font-style:italic") || isCalled(["italic", "italics"], node) {
      wrap(.italic)
    }
    if style.contains("font-weight:bold") || isCalled(["bold"], node) { wrap(.bold) }
    if style.contains("text-decoration:underline") || isCalled(["underline"], node) {
      wrap(.underline)
    }
    if hasDots(node) { wrap(.dots) }
    return result
  }

  /// Whether an element has marks beside each character, as books in Chinese and Japanese have
  /// them (CSS Text Decoration 3, section 3; the classes are those of Japan's publishers).
  func hasDots(_ node: Int) -> Bool {
    guard markup.tree.attributeCount(of: node) > 0 else { return false }
    let style = (markup.attribute("style", node) ?? "").replacing(" ", with: "").lowercased()
    for property in ["text-emphasis:", "text-emphasis-style:"] {
      guard let range = style.firstRange(of: property) else { continue }
      if !style[range.upperBound...].hasPrefix("none") { return true }
    }
    if isCalled(["sesame", "bouten", "boten", "kenten"], node) { return true }
    return markup.classes(node).contains { name in
      let parts = name.lowercased().split { !$0.isLetter }
      return parts.first == "em" && parts.count > 1
        && ["dot", "circle", "triangle"].contains(String(parts[1]))
    }
  }
}
