/// Where the text of a Project Gutenberg file begins and ends: between the lines of stars that the
/// project has set around its texts in wordings that changed over the years.
struct GutenbergFrame {
  /// The lines before the text, those that say where it begins among them.
  let front: Range<Int>
  /// The lines of the text.
  let body: Range<Int>
  /// The lines after the text.
  let back: Range<Int>
  /// The lines that say so and those that say who made the file, each with those that go on with it.
  let markers: [Range<Int>]

  /// Finds the frame of a text, nil when it has none or nothing inside of it.
  ///
  /// Of most lines only the first byte is looked at.
  init?(_ bytes: [UInt8], _ lines: [Line]) {
    var begin: Range<Int>?
    var smallPrint: Range<Int>?
    var end: Range<Int>?
    var farewell: Int?
    for (index, line) in lines.enumerated() {
      switch bytes[Int(line.start)] {
      case UInt8(ascii: "*"):
        switch Self.marker(bytes[Int(line.start)..<Int(line.end)]) {
        case .begins: begin = begin ?? Self.whole(index, lines, bytes)
        case .smallPrintEnds where end == nil: smallPrint = index..<(index + 1)
        case .ends: end = Self.whole(index, lines, bytes)
        case .smallPrintEnds, nil: break
        }
      case UInt8(ascii: "E") where line.indent == 0 && line.blanksBefore > 0:
        if Self.isFarewell(bytes[Int(line.start)..<Int(line.end)]) { farewell = farewell ?? index }
      default: break
      }
    }
    if let found = end, let begun = begin, found.lowerBound < begun.upperBound { end = nil }
    guard begin != nil || smallPrint != nil || end != nil else { return nil }
    // Files of some years have both, in this order or the other.
    var start = max(begin?.upperBound ?? 0, smallPrint?.upperBound ?? 0)
    var credits: [Range<Int>] = []
    while start > 0, let end = Self.endOfCredit(at: start, lines, bytes) {
      credits.append(start..<end)
      start = end
    }
    var stop = end?.lowerBound ?? lines.count
    if let farewell, farewell > start, farewell < stop,
      end == nil ? farewell * 2 > lines.count : stop - farewell <= 4
    {
      stop = farewell
    }
    guard start < stop else { return nil }
    front = 0..<start
    body = start..<stop
    back = stop..<lines.count
    markers = ([smallPrint, begin, end].compactMap(\.self) + credits).sorted {
      $0.lowerBound < $1.lowerBound
    }
  }

  /// What a line of stars says.
  private enum Marker { case begins, ends, smallPrintEnds }

  private static func marker(_ line: ArraySlice<UInt8>) -> Marker? {
    guard line.count >= 12, line.count <= 300 else { return nil }
    let words = line.split { $0 < 0x80 && !isLetter($0) }
    guard let first = words.first else { return nil }
    if words.contains(where: { says($0, "gutenberg") || says($0, "gutenbergs") }) {
      let stars = line.prefix { $0 == UInt8(ascii: "*") || $0 == 0x20 }
      guard stars.count(where: { $0 == UInt8(ascii: "*") }) >= 2 else { return nil }
      if beginnings.contains(where: { says(first, $0) }) { return .begins }
      if endings.contains(where: { says(first, $0) }) { return .ends }
    } else if says(first, "end") {
      let isPrint = zip(words, words.dropFirst()).contains {
        says($0, "small") && says($1, "print")
      }
      return isPrint ? .smallPrintEnds : nil
    }
    return nil
  }

  private static let beginnings = [
    "start", "begin", "beginn", "anfang", "début", "debut", "inicio",
  ]
  private static let endings = ["end", "ende", "fin", "fine", "einde", "fim", "slut"]

  /// "End of the Project Gutenberg EBook of …", which stands between the text and the stars.
  private static func isFarewell(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.prefix(60).split { $0 < 0x80 && !isLetter($0) }
    guard words.count > 3, says(words[0], "end") || says(words[0], "ende") else { return false }
    return zip(words, words.dropFirst()).prefix(4).contains {
      (says($0, "project") || says($0, "projekt"))
        && (says($1, "gutenberg") || says($1, "gutenbergs"))
    }
  }

  /// A marker with the lines that its title runs on to.
  private static func whole(_ index: Int, _ lines: [Line], _ bytes: [UInt8]) -> Range<Int> {
    var end = index
    while end < lines.count, end < index + 4, end == index || lines[end].blanksBefore == 0 {
      let star = bytes[Int(lines[end].end) - 1] == UInt8(ascii: "*")
      end += 1
      if star { return index..<end }
    }
    return index..<(index + 1)
  }

  /// The end of a paragraph that says who made the file.
  private static func endOfCredit(at index: Int, _ lines: [Line], _ bytes: [UInt8]) -> Int? {
    guard index < lines.count else { return nil }
    let line = bytes[Int(lines[index].start)..<Int(lines[index].end)]
    guard credits.contains(where: { line.starts(with: $0.utf8) }) else { return nil }
    var end = index + 1
    while end < lines.count, lines[end].blanksBefore == 0, end < index + 8 { end += 1 }
    return end < lines.count && lines[end].blanksBefore > 0 ? end : nil
  }

  private static let credits = [
    "Produced by ", "E-text prepared by ", "E-Text prepared by ", "Etext prepared by ",
    "This etext was ", "This eBook was produced ", "This ebook was produced ", "Etext produced by ",
    "HTML version by ",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// Whether a word is another, capitals or not.
  private static func says(_ word: ArraySlice<UInt8>, _ other: String) -> Bool {
    word.count == other.utf8.count
      && zip(word, other.utf8).allSatisfy { $0 == $1 || isLetter($0) && $0 | 0x20 == $1 | 0x20 }
      || word.count == other.utf8.count && word.elementsEqual(other.uppercased().utf8)
  }
}
