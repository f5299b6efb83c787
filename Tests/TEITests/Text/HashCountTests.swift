import Testing

@testable import TEIFormat

/// The counting of numbers that are hashes.
@Suite struct HashCountTests {
  @Test("each number is counted by itself, however many there are")
  func counts() {
    var counts = HashCounts()
    for round in 1...3 {
      for number in 0..<1000 {
        let hash = UInt64(number) << 24 | UInt64(number % 7)
        #expect(counts.add(hash) == round)
      }
    }
    #expect(counts.add(1 << 40 - 1) == 1)
  }
}
