/// How far words are from each other.
enum Spelling {
  /// How many letters must be put in, left out, changed or swapped to make one word of another.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var line = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          above[column] + (letter == other ? 0 : 1), above[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, before[column - 1] + 1)
        }
        line.append(cost)
      }
      before = above
      above = line
    }
    return above[right.count]
  }
}
