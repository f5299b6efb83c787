internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// What a block is known by; nil where nothing has to be told of it.
  func key(_ make: @autoclosure () -> BlockKey) -> BlockKey? {
    namesBlocks || !doubts.isEmpty ? make() : nil
  }

  /// Writes how sure it is what a block is, as attributes of the element just opened.
  mutating func write(doubtsAt key: BlockKey) { write(doubtsAt: key.start) }

  /// Writes how sure it is what begins at a place, as attributes of the element just opened.
  mutating func write(doubtsAt start: Int) {
    guard let degree = doubts.degree(at: start) else { return }
    xml.attribute("cert", degree.rawValue)
    xml.attribute("resp", encoder)
  }

  /// Where an item or a cell begins in the source; negative where nothing is in doubt.
  func doubtfulStart(of label: TextRun?, _ blocks: [Block]) -> Int {
    if doubts.isEmpty { return -1 }
    return label?.source?.start ?? BlockKey(of: blocks, in: "item").start
  }

  /// Writes the beginning of the tag of a block that carries nothing of its own.
  mutating func raw(_ name: StaticString, _ key: BlockKey?) {
    xml.raw("<")
    xml.raw(name)
    guard let key else { return }
    if namesBlocks {
      xml.raw(" xml:id=\"")
      let name = blockNames.next(key, besides: identifiers)
      xml.digits(of: name.hash, count: BlockNames.length, after: "b.")
      if name.count > 1 {
        xml.raw(".")
        xml.generated(String(name.count))
      }
      xml.raw("\"")
    }
    write(rawDoubtsAt: key.start)
  }

  /// Writes how sure it is what begins at a place, in a tag that is written by hand.
  mutating func write(rawDoubtsAt start: Int) {
    if let degree = doubts.degree(at: start) {
      xml.raw(degree == .low ? " cert=\"low\" resp=\"" : " cert=\"medium\" resp=\"")
      xml.generated(encoder)
      xml.raw("\"")
    }
  }
}
