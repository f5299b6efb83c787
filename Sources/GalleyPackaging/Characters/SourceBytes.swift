public import GalleyCore

/// The way back from a text to the bytes of its file.
public enum SourceBytes {
  /// The bytes of the file that a document was read from.
  ///
  /// Nil where the document does not hold its source whole, or where its encoding is not known.
  public static func rebuild(_ document: Document) -> [UInt8]? {
    guard let source = document.source, let text = document.reconstructedSource() else {
      return nil
    }
    return rebuild(Array(text.utf8), source)
  }

  /// The bytes of a file from its decoded text and the record of its source.
  public static func rebuild(_ text: [UInt8], _ source: SourceText) -> [UInt8]? {
    guard let mark = mark(of: source.encoding) else { return nil }
    let places = places(of: source)
    if source.encoding.name == "UTF-8" {
      if places.isEmpty { return mark.isEmpty ? text : mark + text }
      return splice(text, places) { $0 }.map { mark + $0 }
    }
    if let chain = EncodingChain(source.encoding.name) {
      guard let converter = chain.converter() else { return nil }
      return splice(text, places, converter.encode).map { mark + $0 }
    }
    return CharacterEncoder.encode(text, to: source.encoding.name, places: places).map { mark + $0 }
  }

  /// Whether an encoding has bytes for all characters of a text.
  public static func encodes(_ text: [UInt8], in name: String) -> Bool {
    if name == "UTF-8" { return true }
    if let chain = EncodingChain(name) { return chain.converter()?.encode(text) != nil }
    return CharacterEncoder.encode(text, to: name) != nil
  }

  /// The byte order mark that a file began with, empty where it had none; nil for a length that no
  /// mark of the encoding has.
  private static func mark(of encoding: SourceEncoding) -> [UInt8]? {
    if encoding.byteOrderMarkLength == 0 { return [] }
    let name = EncodingChain(encoding.name)?.file ?? encoding.name
    let known = ByteOrderMark.all.first { $0.name == name }
    return known?.bytes.count == encoding.byteOrderMarkLength ? known?.bytes : nil
  }

  /// Damage and variants in the order of the text; damage inside of a variant is part of it.
  private static func places(of source: SourceText) -> [CharacterEncoder.Place] {
    var places: [CharacterEncoder.Place] = []
    places.reserveCapacity(source.damage.count + source.variants.count)
    var damage = source.damage[...]
    for variant in source.variants {
      while let next = damage.first, next.offset < variant.offset + variant.length {
        if next.offset < variant.offset { places.append((next.offset, 3, next.bytes)) }
        damage = damage.dropFirst()
      }
      places.append((variant.offset, variant.length, variant.bytes))
    }
    return places + damage.map { ($0.offset, 3, $0.bytes) }
  }

  /// Encodes what is between the places by itself.
  private static func splice(
    _ text: [UInt8], _ places: [CharacterEncoder.Place], _ encode: ([UInt8]) -> [UInt8]?
  ) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var start = 0
    for place in places {
      guard place.offset >= start, place.offset + place.length <= text.count else { return nil }
      guard let piece = encode(Array(text[start..<place.offset])) else { return nil }
      result += piece
      result += place.bytes
      start = place.offset + place.length
    }
    return encode(Array(text[start...])).map { result + $0 }
  }
}

/// The marks by which files tell their encoding (Unicode 16.0, section 23.8).
public struct ByteOrderMark: Sendable {
  /// The encoding it stands for.
  public let name: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// All marks, longer ones before those they begin with.
  public static let all = [
    ByteOrderMark(name: "UTF-8", bytes: [0xEF, 0xBB, 0xBF]),
    ByteOrderMark(name: "UTF-32LE", bytes: [0xFF, 0xFE, 0, 0]),
    ByteOrderMark(name: "UTF-32BE", bytes: [0, 0, 0xFE, 0xFF]),
    ByteOrderMark(name: "UTF-16LE", bytes: [0xFF, 0xFE]),
    ByteOrderMark(name: "UTF-16BE", bytes: [0xFE, 0xFF]),
    ByteOrderMark(name: "GB18030", bytes: [0x84, 0x31, 0x95, 0x33]),
  ]

  /// The mark that a file begins with.
  public static func find(in file: [UInt8]) -> ByteOrderMark? {
    all.first { file.starts(with: $0.bytes) }
  }
}
