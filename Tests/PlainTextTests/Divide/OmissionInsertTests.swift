import GalleyCore
import GalleyTestSupport
import Testing

@testable import PlainTextFormat

@Suite struct OmissionInsertTests {
  @Test("omissions that are found later come to their places", arguments: 0..<30)
  func insert(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let all = (0..<Int.random(in: 0...40, using: &random)).map {
      Omission(start: 3 * $0, text: "\n", reason: .space)
    }
    let isLate = all.map { _ in Int.random(in: 0..<4, using: &random) == 0 }
    let late = zip(all, isLate).filter(\.1).map(\.0).shuffled(using: &random)
    var source = SourceText(
      name: "a.txt", byteCount: 0, sha256: "", encoding: SourceEncoding(name: "UTF-8"),
      omissions: zip(all, isLate).filter { !$0.1 }.map(\.0))
    source.insert(late)
    #expect(source.omissions == all)
  }
}
