/// How a text was misread and saved again: in which encoding it was, for which it was taken, and
/// in which it was saved.
///
/// Written `UTF-8 < WINDOWS-1252 < UTF-8`, the first of them first.
public struct EncodingChain: Sendable, Equatable {
  /// The encoding that the text was in at first.
  public let original: String
  /// The encoding it was taken for.
  public let mistaken: String
  /// The encoding of the file.
  public let file: String

  /// Makes a chain of encodings.
  public init(original: String, mistaken: String, file: String) {
    self.original = original
    self.mistaken = mistaken
    self.file = file
  }

  /// Reads a chain's name; nil for any other text.
  public init?(_ name: String) {
    let parts = name.split(separator: "<").map { String($0).trimmed }
    guard parts.count == 3 else { return nil }
    self.init(original: parts[0], mistaken: parts[1], file: parts[2])
  }

  /// The chain's name.
  public var name: String { "\(original) < \(mistaken) < \(file)" }

  /// Opens the encodings of the chain; nil where one is not known.
  public func converter() -> Converter? { Converter(self) }

  /// The conversions of a chain, both ways.
  public struct Converter: Sendable {
    private let chain: EncodingChain
    private let table: ByteTable?

    init?(_ chain: EncodingChain) {
      for name in [chain.original, chain.mistaken, chain.file] {
        guard EncodingName.canonical(name) == name else { return nil }
      }
      self.chain = chain
      table = ByteTable(chain.mistaken)
    }

    /// The text as it was meant; nil where it cannot have come about in this way.
    public func repair(_ text: [UInt8]) -> [UInt8]? {
      guard let bytes = bytes(of: text) else { return nil }
      return EncodingChain.decode(bytes, from: chain.original)
    }

    /// The bytes that the text was before it was misread; nil where it has other characters.
    public func bytes(of text: [UInt8]) -> [UInt8]? {
      table.map { $0.encode(text) } ?? EncodingChain.encode(text, to: chain.mistaken)
    }

    /// The bytes of the file for a text as it was meant; nil where they cannot be found.
    public func encode(_ text: [UInt8]) -> [UInt8]? {
      guard let bytes = EncodingChain.encode(text, to: chain.original),
        let misread = table.map({ $0.decode(bytes) })
          ?? EncodingChain.decode(bytes, from: chain.mistaken)
      else { return nil }
      return EncodingChain.encode(misread, to: chain.file)
    }
  }

  private static func encode(_ text: [UInt8], to name: String) -> [UInt8]? {
    name == "UTF-8" ? text : CharacterEncoder.encode(text, to: name)
  }

  /// The text of bytes, nil where some are damaged.
  private static func decode(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    if name == "UTF-8" { return String(validating: bytes, as: UTF8.self).map { Array($0.utf8) } }
    guard let result = CharacterDecoder.decode(bytes, from: name), result.damage.isEmpty
    else { return nil }
    return result.text
  }
}

extension String {
  fileprivate var trimmed: String {
    var view = self[...]
    while view.first == " " { view = view.dropFirst() }
    while view.last == " " { view = view.dropLast() }
    return String(view)
  }
}
