/// An encoding that can be decoded, found by any of its usual names.
struct CharacterEncoding {
  /// The name that Galley calls it by, one of IANA's.
  let name: String
  /// The name that the C library's converter knows it by.
  let converterName: String
  /// The converter for characters that the first one lacks.
  let secondConverterName: String?
  /// Two bytes that the C library's converter passes over without a word.
  let swallowed: (UInt8, UInt8)?
  /// How its code units lie in the file.
  let units: LineStarts.Units
  /// Whether escape sequences switch between character sets.
  let isStateful: Bool
  /// Whether some characters have more than one form in bytes.
  let hasVariants: Bool

  /// The size of a code unit in bytes: how much is skipped where there is damage.
  var unitSize: Int { units.size }

  /// Finds an encoding by one of the names that `EncodingName` knows.
  ///
  /// Each of the national standards is read as the largest set that agrees with it, as the WHATWG
  /// encoding standard does: GB 2312 and GBK as GB 18030, Shift_JIS as Windows code page 932, Big5
  /// as code page 950, EUC-KR as code page 949.
  init?(named name: String) {
    guard let name = EncodingName.canonical(name), let converter = Self.converters[name]
    else { return nil }
    self.name = name
    converterName = converter
    // The library's Big5-HKSCS lacks the characters that Big5 has twice.
    secondConverterName = name == "BIG5-HKSCS" ? "CP950" : nil
    swallowed = name == "EUC-KR" ? (0xA2, 0xE8) : nil
    isStateful = name.hasPrefix("ISO-2022")
    hasVariants = !Self.exact.contains(name)
    units =
      switch name {
      case "UTF-16LE": .pairs(bigEndian: false)
      case "UTF-16BE": .pairs(bigEndian: true)
      case "UTF-32LE": .quads(bigEndian: false)
      case "UTF-32BE": .quads(bigEndian: true)
      default: .bytes
      }
  }

  /// The converter's name for each encoding.
  static let converters: [String: String] = {
    var converters = [
      "UTF-16LE": "UTF-16LE", "UTF-16BE": "UTF-16BE", "UTF-32LE": "UTF-32LE",
      "UTF-32BE": "UTF-32BE", "GB18030": "GB18030", "BIG5": "CP950", "BIG5-HKSCS": "BIG5-HKSCS",
      "SHIFT_JIS": "CP932", "EUC-JP": "EUC-JP", "EUC-JP-MS": "EUC-JP-MS",
      "EUC-JISX0213": "EUC-JISX0213",
      "ISO-2022-JP": "ISO-2022-JP", "EUC-KR": "CP949", "KOI8-R": "KOI8-R", "KOI8-U": "KOI8-U",
      "MACINTOSH": "MACINTOSH", "WINDOWS-874": "CP874", "IBM437": "IBM437", "IBM850": "IBM850",
      "IBM852": "IBM852", "IBM866": "IBM866",
    ]
    for page in 1250...1258 { converters["WINDOWS-\(page)"] = "CP\(page)" }
    for part in 1...16 where part != 12 { converters["ISO-8859-\(part)"] = "ISO-8859-\(part)" }
    return converters
  }()

  /// Encodings in which no character has two forms.
  private static let exact: Set<String> = {
    var names: Set<String> = ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030", "EUC-KR"]
    for name in converters.keys
    where name.hasPrefix("ISO-8859") || name.hasPrefix("KOI8") || name.hasPrefix("IBM") {
      names.insert(name)
    }
    for page in [1250, 1251, 1252, 1253, 1254, 1256, 1257] { names.insert("WINDOWS-\(page)") }
    names.insert("MACINTOSH")
    return names
  }()
}
