import GalleyCore

/// A paragraph as it is read, before it is known what blocks around it make of it.
struct ReadParagraph {
  /// What it is by its style.
  var role = ParagraphStyle.body
  /// The level of a heading, from 1.
  var headingLevel: Int?
  var spans: [Span] = []
  /// How it is set, where its style says otherwise.
  var alignment: Look.Alignment?
  var number: ReadNumber?
  /// The left edge in twentieths of a point.
  var left = 0
  /// Whether it stands in a cell that heads others.
  var isTableHead = false
  /// The containers it stands in.
  var path: [Container] = []

  /// Whether there is nothing to be seen in it.
  var isEmpty: Bool { !spans.contains(where: \.isVisible) }
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
