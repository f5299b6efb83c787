public import GalleyCore
internal import GalleyPackaging

/// Gives the source of a text back from the TEI that Galley made of it.
public enum SourceRestorer {
  /// A source that was given back.
  public struct Restored: Sendable {
    /// The file's own name, without a folder; `-` where it had none.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]
    /// Whether they are the very bytes that the TEI was made from, by their digest.
    public let isOriginal: Bool
  }

  /// Restores the source.
  ///
  /// Throws a `data` diagnostic where the file is no TEI of Galley's or holds no marks of its
  /// source, and, unless `allowsEdits`, where the text is not what it was. With `allowsEdits` the
  /// text is encoded as it is now; a character that the encoding lacks is told with its place.
  public static func restore(
    _ input: InputFile, allowsEdits: Bool
  ) throws(Diagnostic) -> Restored {
    let file = try TEIFile(input)
    guard let record = file.record else {
      throw file.isOwn ? RestoreTroubles.unmarked(input.name) : RestoreTroubles.notOwn(input.name)
    }
    let text = file.tape.text()
    var source = record.restorable(file.tape)
    if let bytes = SourceBytes.rebuild(text, source) {
      let isOriginal = SHA256.hexDigest(of: bytes) == source.sha256
      if isOriginal { return Restored(name: source.name, bytes: bytes, isOriginal: true) }
    }
    guard allowsEdits else { throw RestoreTroubles.edited(input.name, severity: .error) }
    source.dropStalePlaces(in: text)
    guard let bytes = SourceBytes.rebuild(text, source) else {
      throw RestoreTroubles.lacking(text, source, file: input.name)
    }
    return Restored(name: source.name, bytes: bytes, isOriginal: false)
  }
}

extension SourceText {
  /// Drops damage and variants that no longer stand where they stood.
  fileprivate mutating func dropStalePlaces(in text: [UInt8]) {
    damage.removeAll { place in
      place.offset < 0 || place.offset + 3 > text.count
        || !text[place.offset..<place.offset + 3].elementsEqual([0xEF, 0xBF, 0xBD])
    }
    let name = encoding.name
    variants.removeAll { place in
      guard place.offset >= 0, place.offset + place.length <= text.count,
        let result = CharacterDecoder.decode(place.bytes, from: name)
      else { return true }
      return !result.text.elementsEqual(text[place.offset..<place.offset + place.length])
    }
    var end = 0
    variants.removeAll { place in
      if place.offset < end { return true }
      end = place.offset + place.length
      return false
    }
  }
}
