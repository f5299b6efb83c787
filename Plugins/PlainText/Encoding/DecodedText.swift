import GalleyCore
import GalleyPackaging

/// A file's bytes as text, and how they were read.
struct DecodedText {
  /// The text in well-formed UTF-8, without a byte order mark.
  var bytes: [UInt8]
  /// The encoding and how sure it is.
  var encoding: SourceEncoding
  /// Bytes that were no characters.
  var damage: [Damage] = []
  /// Bytes that are not what the encoding would write.
  var variants: [Variant] = []
  /// The start of each line in the file; empty where that is the start in the text.
  var fileOffsets: [Int] = []
  /// What speaks for the encoding.
  var evidence: [Evidence] = []

  /// Reads a file's bytes.
  ///
  /// `forced` is an encoding the user named, or empty. Throws a `usage` diagnostic for one that is
  /// not known.
  init(_ file: [UInt8], forced: String) throws(Diagnostic) {
    let mark = ByteOrderMark.find(in: file)
    if !forced.isEmpty {
      let name = try Self.name(forced, mark: mark, file)
      let skipped = mark.map { $0.name == name ? $0.bytes.count : 0 } ?? 0
      let encoding = SourceEncoding(name: name, byteOrderMarkLength: skipped, origin: .given)
      guard let decoded = DecodedText(file, encoding) else { throw Self.unknown(forced) }
      self = decoded
      return
    }
    if let mark,
      let decoded = DecodedText(
        file, SourceEncoding(name: mark.name, byteOrderMarkLength: mark.bytes.count))
    {
      self = decoded
      evidence = [Evidence("the file begins with a byte order mark", weight: 900)]
    } else if let (name, reason) = Self.special(file),
      let decoded = DecodedText(
        file, SourceEncoding(name: name, origin: .guessed, confidence: Confidence(percent: 98)))
    {
      self = decoded
      evidence = [Evidence(reason, weight: 450)]
    } else {
      self = Self.detect(file)
    }
  }

  /// Encodings whose files could pass for UTF-8, and why the file is in one.
  private static func special(_ file: [UInt8]) -> (name: String, reason: String)? {
    if let name = WideUnits.encoding(of: file) {
      return (name, "its units of two or four bytes are characters of text")
    }
    return EscapeSequences.encoding(of: file).map {
      ($0, "its escape sequences switch to Japanese and back")
    }
  }

  /// The encoding that a user's name stands for; the order of bytes that it leaves open is found.
  private static func name(
    _ forced: String, mark: ByteOrderMark?, _ file: [UInt8]
  ) throws(Diagnostic) -> String {
    guard let name = EncodingName.canonical(forced) else { throw unknown(forced) }
    guard name == "UTF-16" || name == "UTF-32" else { return name }
    if let mark, mark.name.hasPrefix(name) { return mark.name }
    let sample = ByteSample.blocks(of: file)
    let costs = WideUnits.encodings.filter { $0.0.hasPrefix(name) }.map {
      (name: $0.0, cost: WideUnits.cost(of: sample, in: $0.0, $0.1) ?? .max)
    }
    return costs.min { $0.cost < $1.cost }?.name ?? name
  }

  private static func unknown(_ name: String) -> Diagnostic {
    let nearest = EncodingName.suggestions(for: name)
    let hint =
      nearest.isEmpty
      ? "name it as in UTF-8, GB18030, BIG5, SHIFT_JIS, EUC-KR, WINDOWS-1252"
      : "did you mean \(nearest.joined(separator: " or "))?"
    return Diagnostic(
      .error, .usage, code: "unknown-encoding", "the encoding '\(name)' is not known", hint: hint)
  }

  /// Decodes in a known encoding, nil where it is not known.
  private init?(_ file: [UInt8], _ encoding: SourceEncoding) {
    let skipped = encoding.byteOrderMarkLength
    let content = skipped == 0 ? file : Array(file[skipped...])
    if encoding.name == "UTF-8" {
      self.init(utf8: content, encoding)
    } else if let result = CharacterDecoder.decode(content, from: encoding.name) {
      self.init(bytes: result.text, encoding: encoding)
      damage = result.damage.map {
        Damage(offset: $0.offset, fileOffset: $0.fileOffset + skipped, bytes: $0.bytes)
      }
      variants = VariantFinder.find(in: content, result, encoding: encoding.name).map {
        Variant(offset: $0.offset, length: $0.length, bytes: $0.bytes)
      }
      fileOffsets = result.lineStarts.map { $0.file + skipped }
    } else {
      return nil
    }
  }

  /// Reads UTF-8, damaged or not, after its mark.
  private init(utf8 content: [UInt8], _ encoding: SourceEncoding) {
    let skipped = encoding.byteOrderMarkLength
    let repaired = RepairedUTF8(content)
    self.init(bytes: repaired.bytes, encoding: encoding)
    damage = repaired.damage.map {
      Damage(offset: $0.offset, fileOffset: $0.fileOffset + skipped, bytes: $0.bytes)
    }
    fileOffsets = repaired.lineOffsets.map { $0 + skipped }
  }

  private init(bytes: [UInt8], encoding: SourceEncoding) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// UTF-8 where the bytes are well-formed, else the likeliest encoding.
  private static func detect(_ file: [UInt8]) -> DecodedText {
    if RepairedUTF8.isWellFormed(file) {
      var text = DecodedText(bytes: file, encoding: SourceEncoding(name: "UTF-8", origin: .read))
      text.evidence = [Evidence("the whole file is well-formed UTF-8", weight: 900)]
      return text
    }
    let guess = EncodingDetector(file)
    let encoding = SourceEncoding(name: guess.name, origin: .guessed, confidence: guess.confidence)
    // A system without a converter still has UTF-8, for which none is needed.
    var text =
      DecodedText(file, encoding)
      ?? DecodedText(
        utf8: file,
        SourceEncoding(name: "UTF-8", origin: .guessed, confidence: Confidence(percent: 50)))
    text.evidence = guess.evidence
    // Noise has a best encoding too, but it is none.
    if text.damage.count * 50 > file.count {
      text.encoding.confidence = min(text.encoding.confidence, Confidence(percent: 40))
    }
    return text
  }
}
