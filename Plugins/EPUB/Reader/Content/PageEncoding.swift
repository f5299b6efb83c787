internal import GalleyCore
internal import GalleyPackaging

/// The encoding of a page: its mark, what it declares, else UTF-8 where it is that, else that of
/// Western pages without a declaration (HTML, section 13.2.3).
enum PageEncoding {
  /// A page in UTF-8, in the encoding that a user named or that it declares; else in what its bytes
  /// tell, which is told.
  ///
  /// Throws a `usage` diagnostic for an encoding that is not known.
  static func decode(
    page: InputFile, named given: String, context: inout Context
  ) throws(Diagnostic) -> (text: [UInt8], name: String, damage: Int) {
    let bytes = page.bytes
    guard given.isEmpty else {
      guard let name = EncodingName.canonical(given) else {
        throw Diagnostic(
          .error, .usage, code: "unknown-encoding", "the encoding '\(given)' is not known",
          hint: "name it as in UTF-8, GB18030, BIG5, SHIFT_JIS, EUC-KR, WINDOWS-1252")
      }
      let mark = ByteOrderMark.find(in: bytes)
      let start = mark.map { $0.name.hasPrefix(name) ? $0.bytes.count : 0 } ?? 0
      return decode(Array(bytes.dropFirst(start)), as: start > 0 ? mark?.name ?? name : name, false)
    }
    let declared = declaration(in: bytes).flatMap(EncodingName.canonical)
    let isTold = ByteOrderMark.find(in: bytes) != nil || declared != nil
    // An escape switches to another set of characters in encodings of seven bits.
    if isTold || isValid(bytes) && !bytes.contains(0x1B) { return decode(bytes, isXML: false) }
    let guess = context.judge?.encoding(of: bytes)
    if isValid(bytes), guess?.name == "UTF-8" { return decode(bytes, isXML: false) }
    let (name, confidence) =
      guess.flatMap { $0.confidence.percent < 60 ? nil : $0 }
      ?? ("WINDOWS-1252", Confidence(percent: 50))
    context.report(
      Diagnostic(
        confidence.isUncertain ? .warning : .note, code: "encoding-guessed",
        "the page does not declare its encoding and was read as \(name), confidence \(confidence)",
        file: page.name, hint: "name another with --encoding NAME"))
    return decode(bytes, as: name, false)
  }

  /// The page in UTF-8, with the name of its encoding and how many characters were damaged.
  static func decode(
    _ bytes: [UInt8], isXML: Bool
  ) -> (text: [UInt8], name: String, damage: Int) {
    if let mark = ByteOrderMark.find(in: bytes) {
      return decode(Array(bytes.dropFirst(mark.bytes.count)), as: mark.name, isXML)
    }
    let declared = declaration(in: bytes).flatMap(EncodingName.canonical)
    if isValid(bytes), declared.map(isOfUTF8sBytes) ?? true {
      return (withoutDeclaration(bytes, isXML), "UTF-8", 0)
    }
    return decode(bytes, as: declared ?? (isXML ? "UTF-8" : "windows-1252"), isXML)
  }

  /// Whether bytes that are well-formed UTF-8 are that, though another encoding was declared.
  private static func isOfUTF8sBytes(_ declared: String) -> Bool {
    let name = declared.uppercased()
    return !["UTF-16", "UTF-32", "UTF-7", "ISO-2022", "HZ"].contains(where: name.hasPrefix)
  }

  private static func decode(
    _ bytes: [UInt8], as name: String, _ isXML: Bool
  ) -> (text: [UInt8], name: String, damage: Int) {
    if let result = CharacterDecoder.decode(bytes, from: name) {
      return (withoutDeclaration(result.text, isXML), name, result.damage.count)
    }
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    return (withoutDeclaration(text, isXML), "UTF-8", isValid(bytes) ? 0 : 1)
  }

  /// The text without its XML declaration, whose encoding it no longer has.
  private static func withoutDeclaration(_ text: [UInt8], _ isXML: Bool) -> [UInt8] {
    guard text.starts(with: Array("<?xml".utf8)),
      let end = text.prefix(400).firstIndex(of: UInt8(ascii: ">"))
    else { return text }
    return Array(text[(end + 1)...])
  }

  private static func isValid(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// What the first bytes say: `encoding="…"` of XML, `charset=…` of HTML.
  private static func declaration(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(2048).filter { $0 < 0x80 && $0 > 0 }, as: UTF8.self)
      .lowercased()
    for key in ["charset", "encoding"] {
      guard let range = head.firstRange(of: key) else { continue }
      let rest = head[range.upperBound...].drop { " \t\r\n=\"'".contains($0) }
      let name = rest.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }
}
