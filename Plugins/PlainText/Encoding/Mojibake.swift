import GalleyCore
import GalleyPackaging

/// Finds a text that was read in a wrong encoding and saved again.
///
/// Such a text is turned back into the bytes it was misread from, and the detector is asked what
/// they are: where it finds another encoding than the mistaken one beyond doubt, the text was
/// misread. Before that a glance at its characters spares ordinary texts the work.
struct Mojibake {
  /// How the text came about.
  let chain: EncodingChain
  /// The first words of the text as it was meant.
  let preview: String

  /// Looks at a decoded text; nil for one that reads well.
  init?(_ text: [UInt8], file: String) {
    let sample = Self.sample(text)
    guard let look = SuspiciousLook(sample) else { return nil }
    var found: (chain: EncodingChain, preview: String)?
    for (mistaken, originals) in look.misreadings {
      let probe = EncodingChain(original: "UTF-8", mistaken: mistaken, file: file)
      guard let converter = probe.converter(),
        let original = Self.original(of: sample, converter, mistaken), originals.contains(original)
      else { continue }
      let chain = EncodingChain(original: original, mistaken: mistaken, file: file)
      guard let preview = Self.preview(sample, chain) else { continue }
      // What is well-formed UTF-8 is so by no chance; another encoding may only be near the truth.
      if found == nil || original == "UTF-8" { found = (chain, preview) }
      if original == "UTF-8" { break }
    }
    guard let found else { return nil }
    (chain, preview) = found
  }

  /// What to tell the user; `repairedLines` is nil where nobody asked for a repair.
  func diagnostic(file: String, repairedLines: Int?) -> Diagnostic {
    let story =
      "the text was in \(chain.original), was taken for \(chain.mistaken) and saved as \(chain.file)"
    guard let repairedLines else {
      return Diagnostic(
        .warning, code: "mojibake", "\(story); it should begin “\(preview)”", file: file,
        hint: "repair it with --repair-mojibake")
    }
    let lines = repairedLines == 1 ? "1 line was" : "\(repairedLines) lines were"
    return Diagnostic(
      .note, code: "mojibake-repaired", "\(story); \(lines) repaired (\(chain.name))", file: file)
  }

  /// The first lines with characters beyond ASCII.
  private static func sample(_ text: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var (index, size) = (0, 0)
    let end = min(text.count, 1 << 20)
    while index < end, size < 24_000 {
      if text[index] < 0x80 {
        index += 1
        continue
      }
      var start = index
      while start > max(0, index - 16_000), text[start - 1] != 0x0A { start -= 1 }
      while text[start] & 0xC0 == 0x80 { start += 1 }
      var lineEnd = index
      while lineEnd < min(text.count, index + 16_000), text[lineEnd] != 0x0A { lineEnd += 1 }
      lines.append(whole(text[start..<lineEnd]))
      size += lineEnd - start
      index = lineEnd
    }
    return lines
  }

  /// A piece of text without the part of a character at its end.
  private static func whole(_ piece: ArraySlice<UInt8>) -> [UInt8] {
    var piece = piece
    if let lead = piece.lastIndex(where: { $0 & 0xC0 != 0x80 }) {
      let length = piece[lead] < 0x80 ? 1 : piece[lead] < 0xE0 ? 2 : piece[lead] < 0xF0 ? 3 : 4
      if lead + length > piece.endIndex { piece = piece[..<lead] }
    }
    return Array(piece)
  }

  /// What the bytes are that a text was misread from, nil where they are what it was taken for.
  private static func original(
    of lines: [[UInt8]], _ converter: EncodingChain.Converter, _ mistaken: String
  ) -> String? {
    var bytes: [UInt8] = []
    var (all, taken) = (0, 0)
    for line in lines {
      let weight = beyondASCII(line)
      all += weight
      guard let piece = converter.bytes(of: line) else { continue }
      bytes += piece
      bytes.append(0x0A)
      taken += weight
    }
    let high = beyondASCII(bytes)
    guard taken * 2 > all, high >= 6 else { return nil }
    let detector = EncodingDetector(bytes)
    guard let best = detector.candidates.first, best.name != mistaken,
      // The detector knows ISO 8859-1 as the larger set of Windows.
      let reading = detector.candidates.first(where: {
        $0.name == (mistaken == "ISO-8859-1" ? "WINDOWS-1252" : mistaken)
      })
    else { return nil }
    // A nat and a half for each byte beyond ASCII, twice that where the bytes could be anything,
    // and twenty in all: no text by chance.
    let lead = reading.cost - best.cost
    guard lead >= (best.name == "UTF-8" ? 12 : 24) * high, lead >= 160,
      detector.confidence.percent >= 93,
      cheapest(lines).map({ $0 - best.cost >= 8 * high }) ?? true
    else { return nil }
    return best.name
  }

  /// What the lines cost as a text in one of the usual encodings of letters, nil where none has
  /// all of their characters.
  private static func cheapest(_ lines: [[UInt8]]) -> Int? {
    let usual = [
      "WINDOWS-1252", "WINDOWS-1250", "WINDOWS-1254", "WINDOWS-1257", "WINDOWS-1251", "ISO-8859-3",
    ]
    let text = Array(lines.joined(separator: [0x0A]))
    return usual.compactMap { name -> Int? in
      let probe = EncodingChain(original: "UTF-8", mistaken: name, file: "UTF-8")
      guard let bytes = probe.converter()?.bytes(of: text),
        let encoding = ByteEncoding.all.first(where: { $0.name == name })
      else { return nil }
      let pairs = BytePairs(bytes)
      let asciiCosts = SpellingScore.asciiCosts(pairs)
      return SpellingScore(pairs, in: encoding, asciiCosts: asciiCosts).cost
    }.min()
  }

  /// The repaired words of the first line that can be repaired; nil where less than half can.
  private static func preview(_ lines: [[UInt8]], _ chain: EncodingChain) -> String? {
    guard let converter = chain.converter() else { return nil }
    var first: String?
    var (all, taken) = (0, 0)
    for line in lines {
      all += beyondASCII(line)
      guard let repaired = repaired(line, converter), repaired != line else { continue }
      taken += beyondASCII(line)
      first = first ?? String(decoding: repaired, as: UTF8.self)
    }
    guard taken * 2 > all, let first else { return nil }
    return String(first.split(separator: " ").joined(separator: " ").prefix(40))
  }

  private static func beyondASCII(_ bytes: [UInt8]) -> Int { bytes.count { $0 >= 0x80 } }

  /// A line as it was meant; the last character of one that was cut may be half.
  private static func repaired(
    _ line: [UInt8], _ converter: EncodingChain.Converter
  ) -> [UInt8]? {
    var line = line[...]
    for _ in 0..<4 {
      if let repaired = converter.repair(Array(line)) { return repaired }
      guard line.count > 8000, let lead = line.lastIndex(where: { $0 & 0xC0 != 0x80 }) else {
        break
      }
      line = line[..<lead]
    }
    return nil
  }
}

/// A glance at the characters of a text: whether, and as what, it may have been misread.
private struct SuspiciousLook {
  /// The encodings it may have been taken for, the likeliest first, each with those it may have
  /// been in.
  private(set) var misreadings: [(mistaken: String, originals: [String])] = []

  /// Nil for a text that looks like any other.
  init?(_ lines: [[UInt8]]) {
    var (latin, latinRuns, controls, cyrillic, frequent, wide, rareCost) = (0, 0, 0, 0, 0, 0, 0)
    let models = [EastAsianModel.simplified, .traditional, .japanese, .korean]
    for line in lines {
      var last: UInt32 = 0
      for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
        let value = scalar.value
        defer { last = value }
        switch value {
        case ..<0x80: break
        case 0x80..<0x250, 0x2C6, 0x2DC, 0x2013...0x203A, 0x20AC, 0x2122, 0xFB01, 0xFB02,
          0x2200...0x22FF, 0x2500...0x25A0:
          latin += 1
          if value < 0xA0 { controls += 1 }
          if last >= 0x80 && last < 0x2600 { latinRuns += 1 }
        case 0x400...0x45F:
          cyrillic += 1
          if "оеаинт".unicodeScalars.contains(scalar) { frequent += 1 }
        case 0x3041..<0xD7A4, 0xE000..<0x10000:
          wide += 1
          rareCost += models.map { Int($0.costs[Int(value)]) }.min() ?? 0
        default: break
        }
      }
    }
    let all = latin + cyrillic + wide
    guard all >= 6 else { return nil }
    if wide * 2 > all {
      if rareCost > 66 * wide {
        misreadings = ["GB18030", "SHIFT_JIS", "BIG5", "EUC-KR"].map { ($0, Self.wide) }
      }
    } else if cyrillic * 2 > all || (cyrillic * 4 > all && latin * 4 > all) {
      if frequent * 10 < cyrillic * 3 {
        misreadings = ["WINDOWS-1251", "KOI8-R", "IBM866"].map { ($0, Self.cyrillic) }
      }
    } else if latinRuns * 5 > latin {
      let west = controls > 0 ? ["ISO-8859-1", "WINDOWS-1252"] : ["WINDOWS-1252", "ISO-8859-1"]
      misreadings =
        west.map { ($0, Self.wide + Self.cyrillic + Self.others) }
        + ["WINDOWS-1250", "WINDOWS-1254", "MACINTOSH", "IBM437", "IBM850"].map { ($0, ["UTF-8"]) }
        + ["KOI8-R", "IBM866"].map { ($0, Self.cyrillic) }
    }
    if misreadings.isEmpty { return nil }
  }

  private static let wide = [
    "UTF-8", "GB18030", "BIG5", "BIG5-HKSCS", "SHIFT_JIS", "EUC-JP", "EUC-KR",
  ]
  private static let cyrillic = ["UTF-8", "WINDOWS-1251", "KOI8-R", "KOI8-U", "IBM866"]
  private static let others = [
    "WINDOWS-1253", "WINDOWS-1255", "WINDOWS-1256", "ISO-8859-7", "WINDOWS-874",
  ]
}
