import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

/// Whatever is written is well-formed and reads back as it was.
@Suite struct XMLRoundTripTests {
  @Test(arguments: 0..<200) func randomTrees(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var wanted: [XMLReader.Event] = []
    let text = try xml { writer throws(Diagnostic) in
      writer.start("root")
      wanted.append(.start("root", []))
      for _ in 0..<40 { Self.element(depth: 0, &writer, &wanted, &random) }
      writer.end()
      wanted.append(.end("root"))
    }
    #expect(try events(text) == merged(wanted), "seed \(seed)")
  }

  private static func element(
    depth: Int, _ writer: inout XMLWriter, _ wanted: inout [XMLReader.Event],
    _ random: inout SplitMix64
  ) {
    let value = TrickyText.run(3, &random)
    if Bool.random(using: &random) {
      writer.start("汉:e")
      writer.attribute("a", value)
      wanted.append(.start("汉:e", [Attribute(name: "a", value: clean(value))]))
    } else {
      writer.raw("<e>")
      wanted.append(.start("e", []))
    }
    let isElement = wanted.last != .start("e", [])
    for _ in 0..<Int.random(in: 0..<4, using: &random) {
      if depth < 5, Bool.random(using: &random) {
        element(depth: depth + 1, &writer, &wanted, &random)
      } else {
        let text = TrickyText.run(5, &random) + (Bool.random(using: &random) ? "\r\n" : "\n")
        writer.text(text)
        wanted.append(.text(clean(text)))
      }
    }
    if isElement { writer.end() } else { writer.raw("</e>") }
    wanted.append(.end(isElement ? "汉:e" : "e"))
  }

  /// The text as XML can hold it, carriage returns and all.
  private static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isForbidden = value < 0x20 && ![9, 10, 13].contains(value) || value & ~1 == 0xFFFE
      result.append(isForbidden ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// Texts that follow each other are one event.
  private func merged(_ events: [XMLReader.Event]) -> [XMLReader.Event] {
    var result: [XMLReader.Event] = []
    for event in events {
      if case .text(let more) = event, case .text(let text)? = result.last {
        result[result.count - 1] = .text(text + more)
      } else {
        result.append(event)
      }
    }
    return result
  }
}
