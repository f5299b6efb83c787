import GalleyCore

/// A paragraph as it is read, before it is known what blocks around it make of it.
struct ReadParagraph {
  /// What it is by its style.
  var role = ParagraphStyle.body
  /// The level of a heading, from 1.
  var headingLevel: Int?
  var spans: [InlinePiece] = []
  /// How it is set, where its style says otherwise.
  var alignment: Look.Alignment?
  var number: ReadNumber?
  /// The left edge in twentieths of a point.
  var left = 0
  /// Whether it stands in a cell that heads others.
  var isTableHead = false
  /// The containers it stands in.
  var path: [Container] = []
  /// How its letters look.
  var look = ParagraphLook()

  /// Whether there is nothing to be seen in it.
  var isEmpty: Bool { !spans.contains(where: \.isVisible) }
}

/// How the letters of a paragraph look, for headings that are told by nothing else.
struct ParagraphLook {
  /// How many characters there are that are no white space.
  var count = 0
  /// Whether all are bold.
  var isBold = true
  /// The size of the smallest in halves of a point; 0 without any.
  var size = 0

  /// Adds a run.
  mutating func add(_ text: String, _ size: Int, isBold: Bool) {
    let count = text.unicodeScalars.count { !isWhiteSpace($0) }
    guard count > 0 else { return }
    self.size = self.count == 0 ? size : min(self.size, size)
    self.count += count
    self.isBold = self.isBold && isBold
  }
}

/// What comes in a row of blocks.
indirect enum Piece {
  case paragraph(ReadParagraph)
  case table(ReadTable)
  /// The place of a note that was referred to before it.
  case note(String)
  /// The pieces of a container of Galley's.
  case container(Container, [Piece])
}

/// A table as it is read.
struct ReadTable {
  /// A cell of a row.
  struct Cell {
    var pieces: [Piece] = []
    var column = 0
    var columnSpan = 1
    var rowSpan = 1
  }

  var headCount = 0
  var rows: [[Cell]] = []
  /// How many containers there are around it and its cells.
  var depth = 0
  /// The row and the place in it of the cell that began last in each column.
  var latest: [Int: (row: Int, index: Int)] = [:]
  var path: [Container] = []
}

extension Piece {
  /// The containers around it.
  var path: [Container] {
    get {
      switch self {
      case .paragraph(let paragraph): paragraph.path
      case .table(let table): table.path
      case .container, .note: []
      }
    }
    set {
      switch self {
      case .paragraph(var paragraph):
        paragraph.path = newValue
        self = .paragraph(paragraph)
      case .table(var table):
        table.path = newValue
        self = .table(table)
      case .container, .note: break
      }
    }
  }
}
