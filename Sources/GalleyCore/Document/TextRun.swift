/// A run of characters, verbatim from the source where it has one.
///
/// A run that was read holds a place in the source and not the characters themselves: a book has
/// hundreds of thousands of runs, and a string for each takes more memory than the book.
public struct TextRun: Sendable {
  /// The source, shared by all of its runs, or the characters of this run alone.
  @usableFromInline let storage: [UInt8]
  /// Where the run starts in the decoded source, in UTF-8 bytes; negative where it has none.
  @usableFromInline let start: Int32
  /// The length in bytes; its complement where `storage` holds the characters of this run alone.
  @usableFromInline let length: Int32

  /// Makes a run of its own characters, which stand in the source from byte `start` on, or in no
  /// source.
  ///
  /// Sources are at most 2 GiB long: half the bits keep a long text's runs small.
  public init(_ text: String, start: Int? = nil) {
    storage = Array(text.utf8)
    self.start = Int32(start ?? -1)
    length = ~Int32(storage.count)
  }

  /// Makes the run that stands in the decoded source from byte `start` to before byte `end`.
  ///
  /// `source` must be well-formed UTF-8 and the run begin and end between two characters.
  public init(in source: [UInt8], from start: Int, to end: Int) {
    storage = source
    self.start = Int32(start)
    length = Int32(end - start)
  }

  /// Calls a closure with the characters in UTF-8, which are not held for it.
  @inlinable
  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    if length < 0 { return body(storage.span) }
    return body(storage.span.extracting(Int(start)..<Int(start) + Int(length)))
  }

  /// The last byte, nil where there are none.
  public var lastByte: UInt8? {
    if length < 0 { return storage.last }
    return length == 0 ? nil : storage[Int(start) + Int(length) - 1]
  }

  /// The characters in UTF-8.
  public var utf8: ArraySlice<UInt8> {
    if length < 0 { return storage[...] }
    return storage[Int(start)..<Int(start) + Int(length)]
  }

  /// Whether it is a place in the very bytes of a text, which need not be compared with it then.
  func isPlace(in text: Span<UInt8>) -> Bool { length >= 0 && storage.span.isIdentical(to: text) }

  /// The characters.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The characters one by one, without making a string of them.
  public var unicodeScalars: Scalars { Scalars(utf8: utf8) }

  /// The length in bytes of UTF-8.
  public var byteCount: Int { Int(length < 0 ? ~length : length) }

  /// The number of characters.
  public var characterCount: Int { withBytes(Self.characters) }

  private static func characters(in bytes: Span<UInt8>) -> Int {
    var continuations = 0
    var index = 0
    // Each character has one byte that is no continuation; eight bytes are looked at in a word.
    while index &+ 8 <= bytes.count {
      var word: UInt64 = 0
      let eight = bytes.extracting(index..<index &+ 8)
      for place in 0..<8 { word |= UInt64(eight[place]) << UInt64(8 &* place) }
      continuations &+= (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
      index &+= 8
    }
    while index < bytes.count {
      continuations &+= bytes[index] & 0xC0 == 0x80 ? 1 : 0
      index &+= 1
    }
    return bytes.count &- continuations
  }

  /// Whether there are no characters.
  public var isEmpty: Bool { byteCount == 0 }

  /// Where the run stands in the source, nil for text that is not from one.
  public var source: SourceRange? {
    start < 0 ? nil : SourceRange(Int(start), Int(start) + byteCount)
  }

  /// The run cut in two after a number of bytes, which must be between two characters.
  public func cut(after count: Int) -> (head: TextRun, tail: TextRun) {
    if length >= 0 {
      let (middle, end) = (Int(start) + count, Int(start + length))
      return (
        TextRun(in: storage, from: Int(start), to: middle),
        TextRun(in: storage, from: middle, to: end)
      )
    }
    let place = source?.start
    return (
      TextRun(String(decoding: storage[..<count], as: UTF8.self), start: place),
      TextRun(String(decoding: storage[count...], as: UTF8.self), start: place.map { $0 + count })
    )
  }
}

extension TextRun {
  /// The characters of a run.
  public struct Scalars: Sequence, IteratorProtocol, Sendable {
    private let utf8: ArraySlice<UInt8>
    private var offset: Int

    fileprivate init(utf8: ArraySlice<UInt8>) {
      self.utf8 = utf8
      offset = utf8.startIndex
    }

    /// The next character, nil at the end.
    public mutating func next() -> Unicode.Scalar? {
      guard offset < utf8.endIndex else { return nil }
      let first = utf8[offset]
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      let end = Swift.min(offset + length, utf8.endIndex)
      var value = UInt32(length == 1 ? first : first & (0x7F >> UInt8(length)))
      offset += 1
      while offset < end {
        value = value << 6 | UInt32(utf8[offset] & 0x3F)
        offset += 1
      }
      return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
  }
}

extension TextRun: Equatable {
  /// Runs are equal when they have the same characters at the same place.
  public static func == (left: TextRun, right: TextRun) -> Bool {
    left.start == right.start && left.utf8 == right.utf8
  }
}

extension TextRun: CustomStringConvertible {
  /// The characters, and where they stand: not all of the source.
  public var description: String {
    start < 0 ? "\"\(text)\"" : "\"\(text)\" at \(start)"
  }
}
