internal import GalleyCore
internal import GalleyPackaging

extension CoverArt {
  /// The sizes of a title that runs from top to bottom.
  private static let columnSizes: [(size: Int, lines: Int)] = [
    (210, 1), (180, 1), (156, 2), (134, 2), (112, 3), (94, 4), (78, 5), (66, 6),
  ]

  /// Sets the title on a slip of paper at the upper left, as thread-bound books have it, and the
  /// names at the right.
  ///
  /// Every character is placed by itself: few programs that show pictures know vertical writing.
  func writeVertical(_ palette: CoverPalette, to xml: inout XMLWriter) {
    let set = TitleLines(title, width: 1440, sizes: Self.columnSizes)
    let pitch = set.size * 128 / 100
    let longest = set.lines.map { Column($0, size: set.size).height }.max() ?? 0
    let slip = (
      width: pitch * (set.lines.count - 1) + set.size * 175 / 100,
      height: min(1900, max(900, longest + set.size * 110 / 100))
    )
    let (left, top) = (150, 150)
    let paper = "#f6efdd"
    let ink = "#231f1a"
    rectangle(left, top, slip.width, slip.height, fill: paper, to: &xml)
    rectangle(
      left + 22, top + 22, slip.width - 44, slip.height - 44, stroke: ink, line: 6, to: &xml)
    rectangle(
      left + 34, top + 34, slip.width - 68, slip.height - 68, stroke: ink, line: 2, to: &xml)
    var x = left + slip.width / 2 + pitch * (set.lines.count - 1) / 2
    for line in set.lines {
      let column = Column(line, size: set.size)
      let isAlone = set.lines.count == 1
      let start = top + (isAlone ? (slip.height - column.height) / 2 : set.size * 55 / 100)
      write(column, x: x, y: start, fill: ink, to: &xml)
      x -= pitch
    }
    binding(palette, to: &xml)
    var right = 1290
    for (text, sizes, start) in [
      (subtitle, [(size: 66, lines: 1), (54, 2), (46, 3)], 230),
      (author, [(size: 84, lines: 1), (70, 2), (58, 3)], 0),
    ] where !text.isEmpty {
      let names = TitleLines(text, width: 1100, sizes: sizes)
      for line in names.lines {
        let column = Column(line, size: names.size)
        // The author's name ends low, where a signature would stand.
        write(
          column, x: right, y: start > 0 ? start : 2050 - column.height, fill: palette.letters,
          to: &xml)
        right -= names.size * 150 / 100
      }
    }
    if !foot.isEmpty {
      let line = TitleLines(foot, width: 700, sizes: [(50, 1), (42, 1)])
      words(
        line.lines.first ?? "", x: 520, y: 2210, size: line.size, fill: palette.rules, to: &xml)
    }
  }

  /// The thread along the back, which is at the right where pages go from right to left.
  private func binding(_ palette: CoverPalette, to xml: inout XMLWriter) {
    let (width, height) = Self.size
    xml.start("path")
    let stitches = [300, 900, 1500, 2100].map { "M\(width - 130) \($0)H\(width)" }.joined()
    xml.attribute("d", "M\(width - 130) 0V\(height)" + stitches)
    xml.attribute("stroke", palette.rules)
    xml.attribute("stroke-width", 5)
    xml.attribute("fill", "none")
    xml.end()
    xml.raw("\n")
  }

  private func write(_ column: Column, x: Int, y: Int, fill: String, to xml: inout XMLWriter) {
    let size = column.size
    for cell in column.cells {
      let top = y + cell.offset
      switch cell.set {
      case .upright:
        words(cell.text, x: x, y: top + size * 88 / 100, size: size, fill: fill, to: &xml)
      case .narrow:
        words(
          cell.text, x: x, y: top + size * 80 / 100, size: size * 70 / 100, fill: fill, to: &xml)
      case .corner:
        // A comma stands at the upper right of its square.
        words(
          cell.text, x: x + size * 55 / 100, y: top + size * 33 / 100, size: size, fill: fill,
          to: &xml)
      case .turned:
        // Turned by a right angle around the middle of its square or of its words.
        let middle = top + cell.height / 2
        xml.start("g")
        xml.attribute("transform", "translate(\(x) \(middle)) rotate(90)")
        words(cell.text, x: 0, y: size * 36 / 100, size: size, fill: fill, to: &xml)
        xml.end()
        xml.raw("\n")
      }
    }
  }
}

/// A line from top to bottom, taken apart into what is set by itself.
struct Column: Equatable {
  /// How a piece is set.
  enum Setting: Equatable {
    case upright, narrow, corner, turned
  }

  /// A piece with its place.
  struct Cell: Equatable {
    var text: String
    var set: Setting
    var offset: Int
    var height: Int
  }

  private(set) var cells: [Cell] = []
  private(set) var height = 0
  let size: Int

  init(_ text: String, size: Int) {
    self.size = size
    var word = ""
    for character in text {
      guard let scalar = character.unicodeScalars.first else { continue }
      let isWide = LetterWidth.isIdeographic(scalar) || (0xAC00...0xD7A3).contains(scalar.value)
      if !isWide && scalar != "—" && scalar != "…" && character != " " {
        word.append(character)
        continue
      }
      end(&word)
      if character == " " || character == "\u{3000}" {
        height += size / 3
      } else {
        add(String(character), Self.setting(of: scalar), height: size)
      }
    }
    end(&word)
  }

  private mutating func end(_ word: inout String) {
    guard !word.isEmpty else { return }
    if word.count <= 2, word.allSatisfy(\.isNumber) {
      add(word, .narrow, height: size)
    } else if word.count == 1 {
      add(word, .upright, height: size)
    } else {
      add(word, .turned, height: LetterWidth.of(word) * size / 1000 + size / 4)
    }
    word = ""
  }

  private mutating func add(_ text: String, _ set: Setting, height: Int) {
    cells.append(Cell(text: text, set: set, offset: self.height, height: height))
    self.height += height
  }

  private static func setting(of scalar: Unicode.Scalar) -> Setting {
    switch scalar {
    case "、", "。", "，", "．": .corner
    case "（", "）", "「", "」", "『", "』", "【", "】", "《", "》", "〈", "〉", "〔", "〕", "［", "］",
      "｛", "｝", "—", "…", "ー", "～", "〜", "：", "；", "―", "－", "＝":
      .turned
    default: .upright
    }
  }
}
