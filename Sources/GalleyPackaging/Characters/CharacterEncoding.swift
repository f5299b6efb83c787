/// A legacy encoding that can be decoded, found by any of its usual names.
struct CharacterEncoding {
  /// The name that the C library's converter knows it by.
  let converterName: String
  /// How its code units lie in the file.
  let units: LineStarts.Units
  /// Whether escape sequences switch between character sets.
  let isStateful: Bool

  /// The size of a code unit in bytes: how much is skipped where there is damage.
  var unitSize: Int { units.size }

  /// Finds an encoding; case, hyphens and underscores do not matter.
  ///
  /// Each of the national standards is read as the largest set that agrees with it, as the WHATWG
  /// encoding standard does: GB 2312 and GBK as GB 18030, Shift_JIS as Windows code page 932.
  init?(named name: String) {
    let key = Self.key(name)
    guard let converterName = Self.converterNames[key] else { return nil }
    self.converterName = converterName
    isStateful = converterName.hasPrefix("ISO-2022")
    units =
      switch converterName {
      case "UTF-16LE": .pairs(bigEndian: false)
      case "UTF-16BE": .pairs(bigEndian: true)
      case "UTF-32LE": .quads(bigEndian: false)
      case "UTF-32BE": .quads(bigEndian: true)
      default: .bytes
      }
  }

  /// Every name, without case and punctuation, with the converter's name.
  static let converterNames: [String: String] = {
    var names: [String: String] = [:]
    let groups = [
      ["GB18030", "GBK", "GB2312", "EUC-CN", "CP936", "WINDOWS-936"],
      ["CP950", "BIG5", "WINDOWS-950"], ["BIG5-HKSCS"],
      ["CP932", "SHIFT_JIS", "SJIS", "MS932", "WINDOWS-31J", "WINDOWS-932"],
      ["EUC-JP"], ["EUC-JP-MS"], ["EUC-JISX0213"], ["ISO-2022-JP"],
      ["CP949", "EUC-KR", "UHC", "WINDOWS-949"], ["KOI8-R"], ["KOI8-U"],
      ["MACINTOSH", "MAC-ROMAN"], ["CP874", "WINDOWS-874", "TIS-620"],
      ["IBM866", "CP866"], ["IBM850", "CP850"], ["IBM852", "CP852"], ["IBM437", "CP437"],
      ["UTF-16LE"], ["UTF-16BE"], ["UTF-32LE"], ["UTF-32BE"],
    ]
    for group in groups {
      for name in group { names[key(name)] = group[0] }
    }
    for page in 1250...1258 {
      names[key("WINDOWS\(page)")] = "CP\(page)"
      names[key("CP\(page)")] = "CP\(page)"
    }
    for part in 1...16 where part != 12 { names[key("ISO8859\(part)")] = "ISO-8859-\(part)" }
    return names
  }()

  private static func key(_ name: String) -> String {
    name.uppercased().filter { $0 != "-" && $0 != "_" }
  }
}
