import Testing

@testable import EPUBFormat

/// How the lines of the table of contents nest.
@Suite struct ContentsTreeTests {
  private func outline(_ levels: [Int], depth: Int = 6) -> String {
    func write(_ trees: [ContentsTree]) -> String {
      trees.map { $0.entry.label + ($0.inner.isEmpty ? "" : "(" + write($0.inner) + ")") }
        .joined(separator: " ")
    }
    let entries = levels.enumerated().map { index, level in
      BookRecord.Entry(label: "\(index)", target: "t", level: level)
    }
    return write(ContentsTree.nest(entries, depth: depth))
  }

  @Test(arguments: [
    ([], ""), ([1, 1], "0 1"), ([1, 2, 2, 1], "0(1 2) 3"), ([1, 3, 2], "0(1 2)"),
    ([3, 2, 1], "0 1 2"), ([1, 2, 3, 2, 3], "0(1(2) 3(4))"),
  ]) func nesting(levels: [Int], expected: String) {
    #expect(outline(levels) == expected)
  }

  @Test func deepLinesAreLeftOut() {
    #expect(outline([1, 2, 3, 1], depth: 2) == "0(1) 3")
  }

  @Test func depthCountsTheLongestPath() {
    let entry = BookRecord.Entry(label: "", target: "", level: 1)
    let tree = ContentsTree(
      entry: entry,
      inner: [
        ContentsTree(entry: entry), ContentsTree(entry: entry, inner: [ContentsTree(entry: entry)]),
      ])
    #expect(tree.depth == 3)
  }
}
