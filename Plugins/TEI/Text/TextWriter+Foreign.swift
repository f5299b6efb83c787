internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// Opens an element: by the tag that the node had in the file it was read from, if it had one.
  mutating func open(_ name: StaticString, _ attributes: Attributes) {
    if !attributes.isEmpty, let tag = attributes.foreignTag,
      case .start(let own, let values)? = XMLTag(tag)
    {
      xml.start(own, values)
    } else {
      xml.start(name)
    }
  }

  /// Opens an element by the tag that stands first in it; gives back what stands after that.
  mutating func open(_ name: StaticString, around content: [Inline]) -> [Inline] {
    if case .raw(let markup)? = content.first, markup.format == ForeignTag.container,
      case .start(let own, let values)? = XMLTag(markup.text)
    {
      xml.start(own, values)
      return Array(content.dropFirst())
    }
    xml.start(name)
    return content
  }

  /// Opens an element around divisions: by the tag that was kept with the first of them.
  mutating func open(_ name: StaticString, around divisions: ArraySlice<Division>) {
    let wanted = ForeignTag.around + "\(name)"
    if let first = divisions.first, !first.attributes.isEmpty,
      let tag = first.attributes.others.first(where: { $0.name == wanted }),
      case .start(let own, let values)? = XMLTag(tag.value)
    {
      xml.start(own, values)
    } else {
      xml.start(name)
    }
  }

  /// Writes the tag of an element that no node is like, where it leaves the file well-formed.
  mutating func writeTag(_ text: String) {
    guard let tag = XMLTag(text) else { return troubles.count(.unusableMarkup) }
    switch tag {
    case .start(let name, _): openTags.append(name)
    case .end(let name):
      guard openTags.count > lowestTag, openTags.last == name else {
        return troubles.count(.unusableMarkup)
      }
      openTags.removeLast()
    case .other: break
    }
    xml.tag(tag)
  }

  /// Begins a line or a row of blocks, in which tags are in balance.
  mutating func beginTags() -> (lowest: Int, open: Int) {
    let before = (lowestTag, openTags.count)
    lowestTag = openTags.count
    return before
  }

  /// Ends it: closes what is open.
  mutating func endTags(_ before: (lowest: Int, open: Int)) {
    while openTags.count > before.open { xml.tag(.end(openTags.removeLast())) }
    lowestTag = before.lowest
  }
}

extension Attributes {
  /// The start tag of the element that a node was read from; empty for none at all.
  var foreignTag: String? {
    others.first { $0.name == ForeignTag.name }?.value
  }

  /// Whether a node is written without an element of its own.
  var isBare: Bool { !isEmpty && foreignTag?.isEmpty ?? false }
}
