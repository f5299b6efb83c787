internal import GalleyCore
internal import GalleyPackaging

/// The encoding of a page: its mark, what it declares, else UTF-8 where it is that, else that of
/// Western pages without a declaration (HTML, section 13.2.3).
enum PageEncoding {
  /// The page in UTF-8, with the name of its encoding and how many characters were damaged.
  static func decode(
    _ bytes: [UInt8], isXML: Bool
  ) -> (text: [UInt8], name: String, damage: Int) {
    if let mark = ByteOrderMark.find(in: bytes) {
      return decode(Array(bytes.dropFirst(mark.bytes.count)), as: mark.name, isXML)
    }
    let declared = declaration(in: bytes).flatMap(EncodingName.canonical)
    if isValid(bytes), declared.map({ !$0.uppercased().hasPrefix("UTF-16") }) ?? true {
      return (withoutDeclaration(bytes, isXML), "UTF-8", 0)
    }
    return decode(bytes, as: declared ?? (isXML ? "UTF-8" : "windows-1252"), isXML)
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
