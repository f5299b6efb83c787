/// The names of encodings, as people write them.
public enum EncodingName {
  /// The name that Galley calls an encoding by; nil for one that is not known.
  ///
  /// Case, blanks, hyphens, underscores, colons and full stops do not matter, nor do the prefixes
  /// `x-` and `cs`.
  public static func canonical(_ name: String) -> String? {
    let key = Self.key(name)
    if let found = names[key] { return found }
    if key.hasPrefix("CS") { return names[String(key.dropFirst(2))] }
    return key.hasPrefix("X") ? names[String(key.dropFirst())] : nil
  }

  /// All encodings, in the order in which a person would look for one.
  public static let all: [String] = groups.map { $0[0] }

  /// The known names nearest to a name that is not known, the nearest first, three at most.
  public static func suggestions(for name: String) -> [String] {
    let key = Array(Self.key(name).utf8)
    guard !key.isEmpty, key.count <= 40 else { return [] }
    var best: [String: Int] = [:]
    for (other, canonical) in names {
      let distance = Self.distance(key, Array(other.utf8))
      if distance <= max(1, key.count / 3) {
        best[canonical] = min(best[canonical] ?? .max, distance)
      }
    }
    let order = best.sorted { $0.value != $1.value ? $0.value < $1.value : $0.key < $1.key }
    return order.prefix(3).map(\.key)
  }

  /// Every name without case and punctuation, with the canonical one.
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for group in groups {
      for name in group { names[key(name)] = group[0] }
    }
    return names
  }()

  private static func key(_ name: String) -> String {
    String(decoding: name.uppercased().utf8.filter { !"-_ .:".utf8.contains($0) }, as: UTF8.self)
  }

  /// How many letters must be put in, taken out or changed (Levenshtein).
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (i, a) in first.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, b) in second.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, corner + (a == b ? 0 : 1))
        corner = above
      }
    }
    return row[second.count]
  }

  private static let groups: [[String]] =
    [
      [
        "UTF-8", "UTF8-SIG", "UTF8-BOM", "UTF8MB4", "CP65001", "ASCII", "US-ASCII",
        "ANSI_X3.4-1968",
      ],
      ["UTF-16", "UNICODE", "UCS-2"], ["UTF-16LE", "UCS-2LE", "CP1200"],
      ["UTF-16BE", "UCS-2BE", "CP1201"], ["UTF-32", "UCS-4"], ["UTF-32LE", "UCS-4LE"],
      ["UTF-32BE", "UCS-4BE"],
      [
        "GB18030", "GBK", "GB2312", "GB_2312-80", "EUC-CN", "CP936", "MS936", "WINDOWS-936", "GB",
        "CHINESE", "ISO-IR-58",
      ],
      ["BIG5", "BIG-FIVE", "CN-BIG5", "CP950", "MS950", "WINDOWS-950"],
      ["BIG5-HKSCS", "HKSCS", "BIG5-HKSCS2004", "BIG5-HKSCS2008", "CP951"],
      [
        "SHIFT_JIS", "SHIFTJIS", "SJIS", "CP932", "MS932", "MS_KANJI", "WINDOWS-31J", "WINDOWS-932",
        "SJIS-WIN", "CP943",
      ],
      ["EUC-JP", "UJIS"], ["EUC-JP-MS", "EUCJP-WIN", "CP51932"],
      ["EUC-JISX0213", "EUC-JIS-2004"],
      ["ISO-2022-JP", "JIS", "CP50220", "CP50221", "CP50222"],
      [
        "EUC-KR", "CP949", "UHC", "MS949", "WINDOWS-949", "KS_C_5601-1987", "KSC5601", "KSX1001",
        "KOREAN", "CP51949",
      ],
      ["KOI8-R", "KOI8", "CP20866"], ["KOI8-U", "CP21866"],
      ["MACINTOSH", "MAC", "MAC-ROMAN", "APPLE-ROMAN", "CP10000"],
      ["WINDOWS-874", "CP874", "TIS-620"],
      ["IBM866", "CP866", "DOS-866"], ["IBM850", "CP850", "DOS-850"],
      ["IBM852", "CP852", "DOS-852"],
      ["IBM437", "CP437", "DOS-437", "DOS"],
    ] + windows + iso

  private static let windows: [[String]] = (1250...1258).map { page in
    let name = "WINDOWS-\(page)"
    let names = [name, "CP\(page)", "WIN\(page)", "MS\(page)", "\(page)"]
    return page == 1252 ? names + ["ANSI", "WESTERN"] : names
  }

  private static let iso: [[String]] = {
    let latin = [1: 1, 2: 2, 3: 3, 4: 4, 9: 5, 10: 6, 13: 7, 14: 8, 15: 9, 16: 10]
    let others = [5: "CYRILLIC", 6: "ARABIC", 7: "GREEK", 8: "HEBREW", 11: "THAI"]
    return (1...16).filter { $0 != 12 }.map { part in
      var names = ["ISO-8859-\(part)", "8859-\(part)", "ISO\(part)"]
      if let number = latin[part] { names += ["LATIN\(number)", "L\(number)"] }
      if let other = others[part] { names.append(other) }
      if part == 1 { names += ["CP819", "IBM819"] }
      return names
    }
  }()
}
