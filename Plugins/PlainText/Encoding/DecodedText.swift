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
  /// The start of each line in the file; empty where that is the start in the text.
  var fileOffsets: [Int] = []
  /// What speaks for the encoding.
  var evidence: [Evidence] = []

  /// Reads a file's bytes.
  ///
  /// `forced` is an encoding the user named, or empty. Throws a `usage` diagnostic for one that is
  /// not known.
  init(_ file: [UInt8], forced: String) throws(Diagnostic) {
    let mark = ByteOrderMark(file)
    if !forced.isEmpty {
      let name = forced.uppercased()
      let isUTF8 = name == "UTF-8" || name == "UTF8"
      let skipped = mark.map { $0.name == name || isUTF8 ? $0.length : 0 } ?? 0
      let encoding = SourceEncoding(
        name: isUTF8 ? "UTF-8" : name, byteOrderMarkLength: skipped, origin: .given)
      guard let decoded = DecodedText(file, encoding) else {
        throw Diagnostic(
          .error, .usage, code: "unknown-encoding", "the encoding '\(forced)' is not known",
          hint: "name it as in UTF-8, GB18030, BIG5, SHIFT_JIS, EUC-KR, WINDOWS-1252")
      }
      self = decoded
    } else if let mark,
      let decoded = DecodedText(
        file, SourceEncoding(name: mark.name, byteOrderMarkLength: mark.length))
    {
      self = decoded
      evidence = [Evidence("the file begins with a byte order mark", weight: 900)]
    } else if let name = WideUnits.encoding(of: file),
      let decoded = DecodedText(
        file, SourceEncoding(name: name, origin: .guessed, confidence: Confidence(percent: 98)))
    {
      self = decoded
      evidence = [Evidence("its units of two or four bytes are characters of text", weight: 400)]
    } else if let name = EscapeSequences.encoding(of: file),
      let decoded = DecodedText(
        file, SourceEncoding(name: name, origin: .guessed, confidence: Confidence(percent: 98)))
    {
      self = decoded
      evidence = [Evidence("its escape sequences switch to Japanese and back", weight: 600)]
    } else {
      self = Self.detect(file)
    }
  }

  /// Decodes in a known encoding, nil where it is not known.
  private init?(_ file: [UInt8], _ encoding: SourceEncoding) {
    self.encoding = encoding
    let skipped = encoding.byteOrderMarkLength
    let content = skipped == 0 ? file : Array(file[skipped...])
    if encoding.name == "UTF-8" {
      let repaired = RepairedUTF8(content)
      bytes = repaired.bytes
      damage = repaired.damage.map {
        Damage(offset: $0.offset, fileOffset: $0.fileOffset + skipped, bytes: $0.bytes)
      }
      fileOffsets = repaired.lineOffsets.map { $0 + skipped }
      return
    }
    guard let result = CharacterDecoder.decode(content, from: encoding.name) else { return nil }
    bytes = result.text
    damage = result.damage.map {
      Damage(offset: $0.offset, fileOffset: $0.fileOffset + skipped, bytes: $0.bytes)
    }
    fileOffsets = result.lineStarts.map { $0.file + skipped }
  }

  /// UTF-8 where the bytes are well-formed, or nearly so; else the likeliest of the encodings that
  /// texts without a label come in.
  private static func detect(_ file: [UInt8]) -> DecodedText {
    let utf8 = SourceEncoding(name: "UTF-8", origin: .read)
    let repaired = RepairedUTF8(file)
    if repaired.damage.isEmpty {
      var text = DecodedText(bytes: repaired.bytes, encoding: utf8)
      text.evidence = [Evidence("the whole file is well-formed UTF-8", weight: 900)]
      return text
    }
    let guess = EncodingDetector(file)
    if guess.name != "UTF-8" {
      let encoding = SourceEncoding(
        name: guess.name, origin: .guessed, confidence: guess.confidence)
      if var text = DecodedText(file, encoding) {
        text.evidence = guess.evidence
        return text
      }
    }
    var text = DecodedText(bytes: repaired.bytes, encoding: utf8)
    text.encoding.origin = .guessed
    text.encoding.confidence = guess.confidence
    text.damage = repaired.damage
    text.fileOffsets = repaired.lineOffsets
    text.evidence = guess.evidence
    return text
  }

  private init(bytes: [UInt8], encoding: SourceEncoding) {
    self.bytes = bytes
    self.encoding = encoding
  }
}

/// The byte order mark that a file begins with.
struct ByteOrderMark {
  /// The encoding it stands for.
  let name: String
  /// Its length in bytes.
  let length: Int

  init?(_ file: [UInt8]) {
    let known: [(String, [UInt8])] = [
      ("UTF-8", [0xEF, 0xBB, 0xBF]), ("UTF-32LE", [0xFF, 0xFE, 0, 0]),
      ("UTF-32BE", [0, 0, 0xFE, 0xFF]), ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF]),
    ]
    for (name, mark) in known where file.starts(with: mark) {
      self.name = name
      length = mark.count
      return
    }
    return nil
  }
}
