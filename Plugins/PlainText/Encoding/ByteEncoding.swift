import GalleyPackaging

/// An encoding of one byte a character, as the detector sees it.
struct ByteEncoding: Sendable {
  /// The encoding's name.
  let name: String
  /// How rare the encoding is, in eighths of a nat.
  let rarity: Int
  /// The spelling of the languages written in it.
  let models: [LetterModel]
  /// For each language and each byte the index of its letter: 0 for what bounds words, -1 for a
  /// letter that the language does not use.
  let indices: [[Int]]
  /// Whether its letters beyond ASCII are Latin.
  let isLatin: Bool
  /// The scalar of each byte, U+FFFD where there is none.
  let scalars: [UInt32]
  /// The kind of each byte.
  let kinds: [SignKind]

  /// Takes an encoding's table from its decoder; nil where the system does not have it.
  private init?(_ name: String, rarity: Int, _ models: [LetterModel]) {
    self.name = name
    self.rarity = rarity
    self.models = models
    isLatin = models.contains { $0.index(of: 0x61) != nil }
    // Each byte on a line of its own, so that none combines with another.
    let bytes: [UInt8] = (0x80...0xFF as ClosedRange<UInt8>).flatMap { [$0, 0x0A] }
    guard let result = CharacterDecoder.decode(bytes, from: name) else { return nil }
    var scalars = (0..<0x80).map { UInt32($0) }
    let text = String(decoding: result.text, as: UTF8.self)
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      guard scalars.count < 256 else { break }
      scalars.append(line.first?.value ?? 0xFFFD)
    }
    guard scalars.count == 256 else { return nil }
    self.scalars = scalars
    let kinds = scalars.map { SignKind($0) }
    self.kinds = kinds
    let folded = scalars.map { value in
      let mapping = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first
      return mapping?.value ?? value
    }
    indices = models.map { model in
      zip(folded, kinds).map { model.index(of: $0) ?? ($1.isLetter ? -1 : 0) }
    }
  }

  /// All that are tried.
  static let all: [ByteEncoding] = {
    typealias Latin = LatinSpelling
    let west = [
      Latin.en, Latin.fr, Latin.de, Latin.es, Latin.pt, Latin.it, Latin.nl, Latin.sv, Latin.da,
      Latin.nb, Latin.fi, Latin.`is`, Latin.ca, Latin.ga,
    ]
    let east = [
      Latin.pl, Latin.cs, Latin.sk, Latin.hu, Latin.sl, Latin.hr, Latin.ro, Latin.de,
    ]
    let baltic = [Latin.lt, Latin.lv, Latin.et]
    let cyrillic = CyrillicSpelling.all
    let list: [(String, Int, [LetterModel])] = [
      ("WINDOWS-1252", 0, west + [Latin.et]), ("ISO-8859-15", 14, west + [Latin.et]),
      ("MACINTOSH", 24, west), ("WINDOWS-1250", 4, east), ("ISO-8859-2", 10, east),
      ("ISO-8859-16", 36, [Latin.ro, Latin.pl, Latin.hu, Latin.sl]),
      ("WINDOWS-1257", 8, baltic + [Latin.pl]), ("ISO-8859-13", 16, baltic + [Latin.pl]),
      ("ISO-8859-4", 28, baltic), ("ISO-8859-10", 48, [Latin.`is`, Latin.sv, Latin.et, Latin.lt]),
      ("ISO-8859-14", 24, [Latin.cy, Latin.ga]), ("ISO-8859-3", 24, [Latin.eo]),
      ("WINDOWS-1254", 6, [Latin.tr]), ("ISO-8859-9", 12, [Latin.tr]),
      ("WINDOWS-1258", 12, [Latin.vi]),
      ("WINDOWS-1251", 0, cyrillic), ("KOI8-R", 6, [CyrillicSpelling.ru, CyrillicSpelling.bg]),
      ("KOI8-U", 8, [CyrillicSpelling.uk, CyrillicSpelling.ru, CyrillicSpelling.be]),
      ("ISO-8859-5", 14, cyrillic), ("IBM866", 10, cyrillic),
      ("WINDOWS-1253", 4, [OtherSpelling.el]), ("ISO-8859-7", 8, [OtherSpelling.el]),
      ("WINDOWS-1255", 4, [OtherSpelling.he]), ("ISO-8859-8", 8, [OtherSpelling.he]),
      ("WINDOWS-1256", 4, [OtherSpelling.ar, OtherSpelling.fa]),
      ("ISO-8859-6", 12, [OtherSpelling.ar]), ("WINDOWS-874", 8, [OtherSpelling.th]),
      ("IBM850", 72, west), ("IBM437", 80, west), ("IBM852", 72, east),
    ]
    return list.compactMap { ByteEncoding($0.0, rarity: $0.1, $0.2) }
  }()
}
