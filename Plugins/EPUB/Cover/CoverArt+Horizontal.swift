internal import GalleyCore
internal import GalleyPackaging

extension CoverArt {
  /// The sizes of a title that runs from side to side.
  static let titleSizes: [(size: Int, lines: Int)] = [
    (240, 1), (200, 2), (168, 3), (144, 4), (122, 5), (104, 6), (88, 8), (74, 10), (62, 12),
  ]

  /// Sets title, ornament and names below each other in a double frame.
  func writeHorizontal(_ palette: CoverPalette, to xml: inout XMLWriter) {
    let (width, height) = Self.size
    rectangle(
      80, 80, width - 160, height - 160, stroke: palette.rules, line: 8, to: &xml)
    rectangle(
      108, 108, width - 216, height - 216, stroke: palette.rules, line: 2, to: &xml)
    let middle = width / 2
    let isWide = language.isEastAsian
    let set = TitleLines(title, width: isWide ? 1180 : 1130, sizes: Self.titleSizes)
    let pitch = set.size * (isWide ? 134 : 122) / 100
    let under = TitleLines(
      subtitle, width: 1080, sizes: [(72, 2), (60, 3), (50, 4)])
    let underPitch = under.size * 140 / 100
    let hasSubtitle = !subtitle.isEmpty
    let block =
      pitch * (set.lines.count - 1) + set.size
      + (hasSubtitle ? 70 + underPitch * under.lines.count : 0)
    // A little above the middle, where the eye looks for it.
    var y = max(330, (author.isEmpty ? 1060 : 940) - block / 2) + set.size * 80 / 100
    for line in set.lines {
      // A title of two or three ideographs is set wide.
      let spacing = isWide && set.lines.count == 1 && line.count < 5 ? set.size / 6 : 0
      words(
        line, x: middle + spacing / 2, y: y, size: set.size, fill: palette.letters,
        spacing: spacing, to: &xml)
      y += pitch
    }
    y += set.size * 20 / 100 - pitch
    if hasSubtitle {
      y += 70
      for line in under.lines {
        y += underPitch
        words(line, x: middle, y: y, size: under.size, fill: palette.letters, to: &xml)
      }
    }
    ornament(atX: middle, y: y + 170, palette.rules, to: &xml)
    writeNames(palette, below: y + 170, to: &xml)
  }

  private func writeNames(_ palette: CoverPalette, below: Int, to xml: inout XMLWriter) {
    let (width, height) = Self.size
    if !author.isEmpty {
      let names = TitleLines(author, width: 1080, sizes: [(96, 1), (80, 2), (64, 3), (54, 4)])
      let pitch = names.size * 140 / 100
      let first = max(below + 200, 1830 - pitch * (names.lines.count - 1) / 2)
      for (number, line) in names.lines.enumerated() {
        words(
          line, x: width / 2, y: first + number * pitch, size: names.size, fill: palette.letters,
          to: &xml)
      }
    }
    if !foot.isEmpty {
      let line = TitleLines(foot, width: 1080, sizes: [(54, 1), (46, 1), (40, 1)])
      words(
        line.lines.first ?? "", x: width / 2, y: height - 190, size: line.size,
        fill: palette.rules, to: &xml)
    }
  }

  /// A short rule with a lozenge in its middle.
  private func ornament(atX x: Int, y: Int, _ color: String, to xml: inout XMLWriter) {
    xml.start("path")
    xml.attribute(
      "d",
      "M\(x - 190) \(y - 2)h150v4h-150zM\(x + 40) \(y - 2)h150v4h-150z"
        + "M\(x) \(y - 18)l18 18l-18 18l-18 -18z")
    xml.attribute("fill", color)
    xml.end()
    xml.raw("\n")
  }
}
