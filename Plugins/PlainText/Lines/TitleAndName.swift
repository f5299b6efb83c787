import GalleyPackaging

/// Parts the line that most texts from the net begin with: a title in `《…》` with who wrote it behind
/// it, `《海边的公寓》作者：半斤老醋`.
enum TitleAndName {
  /// The last line that such a one is looked for in.
  private static let lastLine = 6
  /// The most characters of the name with its word.
  private static let longest: Int32 = 24
  /// The words before the name.
  private static let words = ["作者：", "作者:", "著者：", "著者:", "文：", "文:"].map { Array($0.utf8) }

  /// The lines with the one that is parted.
  static func parted(_ lines: [Line], _ scanner: LineScanner) -> [Line] {
    for index in lines.indices.prefix(lastLine) where lines[index].first == .opener {
      guard let name = nameStart(in: lines[index], scanner.bytes),
        var title = scanner.line(from: Int(lines[index].start), to: name),
        var byline = scanner.line(from: name, to: Int(lines[index].end)),
        byline.characters <= longest, byline.ending == .open
      else { continue }
      title.number = lines[index].number
      title.indent = lines[index].indent
      title.blanksBefore = lines[index].blanksBefore
      title.startsPage = lines[index].startsPage
      byline.number = title.number
      byline.indent = title.indent
      byline.blanksBefore = 0
      var result = lines
      result.replaceSubrange(index...index, with: [title, byline])
      return result
    }
    return lines
  }

  /// Where the word before the name stands, right behind `》` or spaces after it.
  private static func nameStart(in line: Line, _ bytes: [UInt8]) -> Int? {
    let text = bytes[Int(line.start)..<Int(line.end)]
    guard text.starts(with: "《".utf8) else { return nil }
    var place = text.startIndex
    while place + 3 <= text.endIndex, !text[place...].starts(with: "》".utf8) { place += 1 }
    guard place + 3 < text.endIndex else { return nil }
    place += 3
    while place < text.endIndex {
      if text[place] == 0x20 {
        place += 1
      } else if text[place...].starts(with: "　".utf8) {
        place += 3
      } else {
        break
      }
    }
    return words.contains { text[place...].starts(with: $0) && place + $0.count < text.endIndex }
      ? place : nil
  }
}
