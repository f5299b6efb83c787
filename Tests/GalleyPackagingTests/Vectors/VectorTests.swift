import GalleyTestSupport
import Testing

@testable import GalleyPackaging

/// What is found sixteen bytes in a step is what is found byte by byte.
@Suite struct VectorTests {
  /// Bytes of a few kinds, so that whatever is looked for is there and is missing.
  private static func bytes(_ count: Int, _ random: inout SplitMix64) -> [UInt8] {
    let kinds = Array("aZ5 ,;~\t\n.中人鿿一㐀，é".utf8) + [0x7F, 0xC0, 0xFF]
    return (0..<count).map { _ in kinds.randomElement(using: &random) ?? 0 }
  }

  @Test("a sieve finds the next of its bytes, up to the end it is given", arguments: 0..<40)
  func sieve(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = Self.bytes(Int.random(in: 0..<80, using: &random), &random)
    let wanted = Array(Set(Self.bytes(Int.random(in: 1...8, using: &random), &random)))
    let sieve = try #require(ByteSieve(wanted))
    for start in 0...text.count {
      for end in start...text.count {
        let place = (start..<end).first { wanted.contains(text[$0]) } ?? end
        let found = sieve.next(in: text.span, from: start, to: end)
        #expect(found == place)
      }
    }
  }

  @Test("a sieve has one to nine bytes")
  func sizes() {
    #expect(ByteSieve([]) == nil)
    #expect(ByteSieve([1, 2, 3, 4, 5, 6, 7, 8, 9]) != nil)
    #expect(ByteSieve([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) == nil)
  }

  @Test(
    "ideographs are passed over in threes",
    arguments: [
      ("中人一鿿天aaaaaa", 15), ("中人，天地aaaaaa", 6), ("a中人天地aaaaaaa", 0), ("㐀中人天地aaaaaa", 0),
      ("中㐀人天地aaaaaa", 3), ("中人天ꀀ地aaaaaa", 9), ("中人天地éaaaaaaa", 12),
    ])
  func ideographs(_ text: String, _ length: Int) {
    let bytes = Array(text.utf8)
    let found = bytes.span.ideographs(at: 0)
    #expect(found == length)
  }

  @Test("answers are counted, and the first is found")
  func masks() {
    for place in 0..<16 {
      var values = SIMD16<UInt8>(repeating: 7)
      values[place] = 1
      let mask = values .== 1
      #expect(mask.hasAny && !mask.areAll && mask.count == 1 && mask.first == place)
      #expect((.!mask).count == 15 && (.!mask).first == (place == 0 ? 1 : 0))
    }
    let all = SIMD16<UInt8>(repeating: 7) .== 7
    for number in 0...16 {
      #expect(all.count(first: number) == number && all.hasAny(first: number) == (number > 0))
    }
    let none = SIMD16<UInt8>(repeating: 7) .== 1
    #expect(!none.hasAny && none.count == 0 && none.first == 16 && (.!none).areAll)
  }

  @Test("numbers are weighed eight in a step", arguments: 0..<40)
  func numbers(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var (left, right) = (SIMD8<Int16>(), SIMD8<Int16>())
    for lane in 0..<8 {
      left[lane] = .random(in: -9...9, using: &random)
      right[lane] = .random(in: -9...9, using: &random)
    }
    for lane in 0..<8 {
      #expect(left.lesser(right)[lane] == min(left[lane], right[lane]))
      #expect(left.distance(to: right)[lane] == abs(left[lane] - right[lane]))
      #expect(
        left.with(right, where: left .> right)[lane] == min(left[lane], right[lane]))
      #expect((left .< right).bits >> UInt64(lane) & 1 == (left[lane] < right[lane] ? 1 : 0))
    }
  }
}
