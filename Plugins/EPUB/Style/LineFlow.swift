/// Which way the lines of a text run, and what follows each other in them.
enum LineFlow: Sendable, Equatable, CaseIterable {
  /// From side to side, words from left to right.
  case leftToRight
  /// From side to side, words from right to left.
  case rightToLeft
  /// From top to bottom, the first line at the right.
  case topToBottom
}
