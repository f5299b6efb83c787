/// How a paragraph style looks: what stands in its `w:pPr` and `w:rPr`.
///
/// Lengths are in twentieths of a point, sizes in half-points, as WordprocessingML has them.
struct Look {
  /// How lines end.
  enum Alignment: String {
    case start = "left"
    case center
    case end = "right"
    case justified = "both"
  }

  /// How the first line begins.
  enum FirstLine: Equatable {
    /// Flush with the others.
    case flush
    /// Set in as the script has it.
    case indented
    /// Set in by a length.
    case length(Int)
    /// Set out by a length: all other lines are set in.
    case hanging(Int)
  }

  /// How high a line is.
  enum LineHeight {
    /// At least so many twentieths of a point, off the grid.
    case atLeast(Int)
    /// So many twentieths of a point, off the grid, however high the letters are.
    case exactly(Int)
    /// So many 240ths of the font's own height.
    case multiple(Int)
  }

  /// A line above or below a paragraph.
  enum Rule: String, CaseIterable {
    case none, thin, thick, double
  }

  /// Letters that are written small.
  enum Capitals: String {
    case none, small, all
  }

  var alignment: Alignment = .start
  var left = 0
  var right = 0
  var firstLine: FirstLine = .flush
  var before = 0
  var after = 0
  /// The height of a line; nil for that of the grid, or of body text.
  var lineHeight: LineHeight?
  /// Whether it stays on a page with the paragraph after it.
  var keepsWithNext = false
  /// Whether all of its lines stay on a page.
  var keepsTogether = false
  /// Whether paragraphs of this style have no space between them.
  var isContextual = false
  /// Its place in the navigation pane, from 0; nil for none.
  var outlineLevel: Int?
  /// Whether words may be divided at a line's end.
  var hyphenates = true
  /// Whether it begins a page.
  var startsPage = false
  var ruleAbove = Rule.none
  var ruleBelow = Rule.none

  var face: Face = .body
  /// The size of the type; nil for that of body text.
  var size: Int?
  var isBold = false
  var isItalic = false
  /// The colour as six hexadecimal digits; nil for that of the text.
  var color: String?
  var capitals = Capitals.none
  /// What is added between letters, in twentieths of a point.
  var letterSpacing = 0
}
