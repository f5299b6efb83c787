public import GalleyCore

/// Streams XML to a sink through libxml2's streaming writer, never a tree.
///
/// Literal markup and text are gathered and given to libxml2 in large pieces; elements go through
/// its own calls, which know what is open. Both may be mixed as long as the literal markup is
/// balanced in itself. The user's text cannot become markup: `raw` takes literals only. After a
/// failure further writes do nothing; `finish` throws it.
public struct XMLWriter: ~Copyable {
  /// What was given to `text(_:)` so far.
  public private(set) var tally = ContentTally()
  /// How many characters XML 1.0 cannot hold (section 2.2); U+FFFD was written in their place.
  public private(set) var replacedCharacters = 0

  /// What puts attributes (true) and generated words (false) in characters that the file may have,
  /// nil where they have no others.
  public var fitting: (@Sendable (_ text: String, _ isAttribute: Bool) -> String?)?

  /// Whether the element just opened has all of its attributes.
  var hasFixedAttributes = false
  private let stream: XMLStream
  /// Bytes that wait to be handed over, and how many there are.
  private var pending: [UInt8]
  private var pendingCount = 0

  /// Begins a file in UTF-8 with its XML declaration, which pages for browsers and parts of a file
  /// go without.
  public init(to sink: any ByteSink, isDeclared: Bool = true) throws(Diagnostic) {
    stream = XMLStream(to: sink)
    pending = [UInt8](repeating: 0, count: XMLStream.pieceSize)
    // Not libxml2's own declaration: with an encoding set it would convert UTF-8 to UTF-8.
    if isDeclared { raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
  }

  /// Writes literal markup as it is.
  public mutating func raw(_ literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Writes characters of the document: escaped, and counted in `tally`.
  public mutating func text(_ text: String) {
    tally.add(text)
    escape(text, by: XMLEscaping.text)
  }

  /// Writes a run of the document: escaped, and counted in `tally`.
  public mutating func text(_ run: borrowing TextRun) {
    run.withBytes { bytes in
      tally.add(bytes)
      bytes.withUnsafeBufferPointer { escape($0, by: XMLEscaping.text) }
    }
  }

  /// Counts a run of the document that is written in pieces.
  public mutating func count(_ run: borrowing TextRun) { tally.add(run) }

  /// Writes a piece of a run that was counted as a whole: escaped.
  public mutating func piece(_ utf8: ArraySlice<UInt8>) {
    utf8.withUnsafeBufferPointer { escape($0, by: XMLEscaping.text) }
  }

  /// Writes a processing instruction; what could end it or cannot stand in it is replaced.
  public mutating func instruction(_ target: StaticString, _ content: String) {
    raw("<?")
    raw(target)
    raw(" ")
    let isSafe = !content.utf8.contains(UInt8(ascii: ">"))
    escape(
      isSafe
        ? content
        : content.split(separator: ">", omittingEmptySubsequences: false)
          .joined(separator: "\u{FFFD}"), by: XMLEscaping.instruction)
    raw("?>")
  }

  /// Writes words and numbers that are not the document's, or are told again: escaped.
  public mutating func generated(_ text: String) {
    escape(fitted(text, isAttribute: false), by: XMLEscaping.text)
  }

  /// Opens an element.
  public mutating func start(_ name: StaticString) {
    hasFixedAttributes = false
    handOver()
    stream.start(name)
  }

  /// Writes an attribute of the element that was just opened.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    guard !hasFixedAttributes else { return }
    handOver()
    stream.startAttribute(name)
    escape(fitted(value, isAttribute: true), by: XMLEscaping.attribute)
    handOver()
    stream.endAttribute()
  }

  /// Writes an attribute whose value is runs of the document, counted as by `text(_:)`.
  public mutating func attribute(_ name: StaticString, counting runs: [String]) {
    for run in runs { tally.add(run) }
    attribute(name, runs.joined())
  }

  /// Writes an attribute with a number.
  public mutating func attribute(_ name: StaticString, _ value: Int) {
    attribute(name, String(value))
  }

  /// Closes the element that was opened last; with an empty-element tag when nothing is in it.
  public mutating func end() {
    hasFixedAttributes = false
    handOver()
    stream.end()
  }

  /// Closes the element that was opened last with an end tag, though nothing be in it.
  ///
  /// To a browser that reads a page as HTML, `<span/>` opens a span and does not close it.
  public mutating func endWithTag() {
    hasFixedAttributes = false
    handOver()
    stream.endWithTag()
  }

  /// Writes an element without content.
  public mutating func empty(_ name: StaticString) {
    start(name)
    end()
  }

  /// Writes an element with a text that is not counted, as by `generated(_:)`.
  public mutating func element(_ name: StaticString, _ generated: String) {
    start(name)
    self.generated(generated)
    end()
  }

  /// Closes all open elements and hands the rest to the sink.
  ///
  /// Throws the sink's diagnostic when a write failed, an `internal` one when an attribute or an
  /// end was asked for where none can stand.
  public consuming func finish() throws(Diagnostic) {
    handOver()
    try stream.finish()
  }
}

extension XMLWriter {
  private mutating func fitted(_ text: String, isAttribute: Bool) -> String {
    guard let fitting, let fitted = fitting(text, isAttribute) else { return text }
    return fitted
  }

  private mutating func escape(_ text: String, by table: [UInt8]) {
    var text = text
    text.withUTF8 { escape($0, by: table) }
  }

  private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>, by table: [UInt8]) {
    table.withUnsafeBufferPointer { escape(bytes, by: $0) }
  }

  /// Copies the runs between the bytes that need care.
  private mutating func escape(
    _ bytes: UnsafeBufferPointer<UInt8>, by classes: UnsafeBufferPointer<UInt8>
  ) {
    var runStart = 0
    var index = 0
    while index < bytes.count {
      index = XMLEscaping.skipPlain(bytes, from: index)
      guard index < bytes.count else { break }
      let byte = bytes[index]
      let kind = classes[Int(byte)]
      if kind == XMLEscaping.plain {
        index += 1
        continue
      }
      var length = 1
      if kind == XMLEscaping.lead {
        length = 3
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        if bytes.count - index < 3 || bytes[index + 1] != 0xBF || bytes[index + 2] < 0xBE {
          index += length
          continue
        }
      }
      append(UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
      if kind == XMLEscaping.reference {
        raw(XMLEscaping.reference(for: byte))
      } else {
        replacedCharacters += 1
        XMLEscaping.replacement.withUnsafeBufferPointer { append($0) }
      }
      index += length
      runStart = index
    }
    append(UnsafeBufferPointer(rebasing: bytes[runStart...]))
  }

  /// Writes a byte of ASCII that needs no care.
  mutating func append(_ byte: UInt8) {
    if pendingCount == pending.count { handOver() }
    pending[pendingCount] = byte
    pendingCount += 1
    hasFixedAttributes = false
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    hasFixedAttributes = false
    var taken = 0
    while true {
      let place = pendingCount
      let count = min(bytes.count - taken, pending.count - place)
      let source = UnsafeRawBufferPointer(bytes)[taken..<taken + count]
      pending.withUnsafeMutableBytes {
        UnsafeMutableRawBufferPointer(rebasing: $0[place..<place + count])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: source))
      }
      pendingCount += count
      taken += count
      guard taken < bytes.count else { return }
      handOver()
    }
  }

  /// Opens an element whose name came from a file.
  mutating func open(_ name: String) {
    handOver()
    stream.start(name)
  }

  /// Writes an attribute whose name came from a file.
  mutating func attribute(named name: String, _ value: String) {
    handOver()
    stream.startAttribute(name)
    escape(value, by: XMLEscaping.attribute)
    handOver()
    stream.endAttribute()
  }

  /// Writes markup that was checked.
  mutating func verbatim(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Writes the value of an attribute that is written by hand.
  mutating func escapedAttribute(_ value: String) { escape(value, by: XMLEscaping.attribute) }

  private mutating func handOver() {
    pending.withUnsafeBufferPointer {
      stream.write(UnsafeBufferPointer(rebasing: $0[..<pendingCount]))
    }
    pendingCount = 0
  }
}
