/// A table.
public struct Table: Sendable, Equatable {
  /// How a column's cells are set.
  public enum Alignment: String, Sendable, CaseIterable {
    /// As the language sets it.
    case natural
    /// To the left.
    case left
    /// In the middle.
    case center
    /// To the right.
    case right
  }

  /// The caption; empty where there is none.
  public var caption: [Inline]
  /// The alignment of each column, as many as the widest row has.
  public var columns: [Alignment]
  /// The rows of the head.
  public var head: [TableRow]
  /// The rows of the body.
  public var body: [TableRow]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a table.
  public init(
    columns: [Alignment], head: [TableRow] = [], body: [TableRow], caption: [Inline] = [],
    attributes: Attributes = .none
  ) {
    self.columns = columns
    self.head = head
    self.body = body
    self.caption = caption
    self.attributes = attributes
  }
}

/// A row of a table: the cells that begin in it, from the start of the line.
public struct TableRow: Sendable, Equatable {
  /// The cells that begin in this row.
  public var cells: [TableCell]

  /// Makes a row.
  public init(_ cells: [TableCell]) {
    self.cells = cells
  }
}

/// A cell of a table.
public struct TableCell: Sendable, Equatable {
  /// What stands in it.
  public var blocks: [Block]
  /// How many rows it covers, at least 1.
  public var rowSpan: Int
  /// How many columns it covers, at least 1.
  public var columnSpan: Int
  /// Whether it heads its row.
  public var isHeader: Bool

  /// Makes a cell.
  public init(_ blocks: [Block], rowSpan: Int = 1, columnSpan: Int = 1, isHeader: Bool = false) {
    self.blocks = blocks
    self.rowSpan = max(1, rowSpan)
    self.columnSpan = max(1, columnSpan)
    self.isHeader = isHeader
  }
}
