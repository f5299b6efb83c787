internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// What a block is known by; nil where nothing has to be told of it.
  func key(_ make: @autoclosure () -> BlockKey) -> BlockKey? {
    namesBlocks || !doubts.isEmpty ? make() : nil
  }

  /// Writes how sure it is what a block is, as attributes of the element just opened.
  mutating func write(doubtsAt key: BlockKey) {
    guard let degree = doubts.degree(at: key.start) else { return }
    xml.attribute("cert", degree.rawValue)
    xml.attribute("resp", encoder)
  }

  /// Writes the beginning of the tag of a block that carries nothing of its own.
  mutating func raw(_ name: StaticString, _ key: BlockKey?) {
    xml.raw("<")
    xml.raw(name)
    guard let key else { return }
    if namesBlocks {
      xml.raw(" xml:id=\"")
      xml.generated(blockNames.next(key, besides: identifiers))
      xml.raw("\"")
    }
    if let degree = doubts.degree(at: key.start) {
      xml.raw(degree == .low ? " cert=\"low\" resp=\"" : " cert=\"medium\" resp=\"")
      xml.generated(encoder)
      xml.raw("\"")
    }
  }
}
