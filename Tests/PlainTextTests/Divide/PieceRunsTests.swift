import Testing

@testable import PlainTextFormat

@Suite struct PieceRunsTests {
  @Test(
    "pieces come out as they went in, in however many runs",
    arguments: [
      [], [0], [0, 1, 2], [3, 4, 7], [1, 3, 5, 6, 7, 20],
    ])
  func pieces(_ pieces: [Int]) {
    var runs = PieceRuns()
    runs.append(contentsOf: pieces)
    #expect(Array(runs) == pieces)
    #expect(runs.count == pieces.count && runs.first == pieces.first)
    #expect(runs.isEmpty == pieces.isEmpty)
  }
}
