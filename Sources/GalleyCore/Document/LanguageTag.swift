/// A language as a well-formed BCP 47 tag: `zh-Hans`, `en`, `de-AT`.
public struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
  /// The tag.
  public let tag: String

  /// Makes a tag; nil when `tag` is not well-formed (RFC 5646, section 2.1, without grandfathered tags).
  public init?(_ tag: String) {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.count), first.allSatisfy(Self.isLetter)
    else { return nil }
    for part in parts.dropFirst() {
      guard (1...8).contains(part.count),
        part.allSatisfy({ Self.isLetter($0) || (48...57).contains($0) })
      else { return nil }
    }
    self.tag = tag
  }

  private init(known: String) { tag = known }

  /// Chinese in simplified characters.
  public static let simplifiedChinese = LanguageTag(known: "zh-Hans")
  /// Chinese in traditional characters.
  public static let traditionalChinese = LanguageTag(known: "zh-Hant")
  /// Japanese.
  public static let japanese = LanguageTag(known: "ja")
  /// Korean.
  public static let korean = LanguageTag(known: "ko")
  /// English.
  public static let english = LanguageTag(known: "en")
  /// German.
  public static let german = LanguageTag(known: "de")
  /// French.
  public static let french = LanguageTag(known: "fr")
  /// Not known: `und`.
  public static let undetermined = LanguageTag(known: "und")

  /// The primary subtag in lower case: `zh` of `zh-Hans`.
  public var primary: String {
    String(tag.prefix { $0 != "-" }).lowercased()
  }

  /// Whether its text is set in the East Asian way: ideographs on a grid, no spaces between words.
  public var isHan: Bool { ["zh", "ja", "yue", "wuu", "lzh"].contains(primary) }

  /// Whether its text uses an East Asian font: Han languages and Korean.
  public var isEastAsian: Bool { isHan || primary == "ko" }

  /// The tag itself.
  public var description: String { tag }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
