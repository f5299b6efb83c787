/// One way to give the pieces of a page so far to columns.
struct TurnState {
  /// A column that is open.
  struct Column: Equatable {
    /// The first piece and the last one.
    var first: Int32
    var last: Int32
    /// The widest line so far, known when there were some.
    var measure: Int32
    var count: Int32
    /// The brackets that are open in it.
    var depth: Int32
    /// How many rows it was passed over.
    var skips: Int32
  }

  /// The columns of the band, from left to right.
  var columns: [Column]
  /// The column of the last piece.
  var place: Int
  /// The column of the first piece of its line.
  var from: Int
  var weight: Int32
  /// The node of the way to here.
  var node: Int32
}

/// What was done with a piece.
enum TurnMove: Equatable {
  /// It goes on in a column.
  case goesOn(Int)
  /// It begins a column at a place among the others.
  case opens(Int)
  /// It stands at the top of a column, and came out late because its letters are large.
  case tops(Int)
  /// Columns end above it.
  case band
}
