import GalleyCore
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
  @Test func isToldWithPlaceAndHint() {
    let diagnostic = Diagnostic(
      .warning, code: "bad-bytes", "two bytes are no character", file: "page.txt",
      position: SourcePosition(line: 3, column: 7, byte: 41), hint: "name the encoding")
    #expect(
      diagnostic.text == """
        page.txt:3:7: warning: two bytes are no character (byte 41) [bad-bytes]
          hint: name the encoding
        """)
  }

  @Test func isToldWithoutThem() {
    let diagnostic = Diagnostic(.error, .usage, code: "no-output", "nothing says where")
    #expect(diagnostic.text == "error: nothing says where [no-output]")
  }

  @Test func theSameIsSaidOnce() {
    var context = Context(program: Program(version: "1"))
    let first = Diagnostic(.note, code: "a", "said")
    context.report(first)
    context.report(Diagnostic(.note, code: "b", "said"))
    context.report(first)
    #expect(context.diagnostics.map(\.code) == ["a", "b"])
  }

  @Test(arguments: [(0, 50), (1, 73), (-1, 27), (3, 95), (5, 99), (900, 99), (-900, 1)])
  func confidenceComesFromATable(logOdds: Int, percent: UInt8) {
    #expect(Confidence(logOdds: logOdds).percent == percent)
  }

  @Test func confidenceIsWrittenWithTwoDigits() {
    #expect(
      [100, 95, 7, 0].map { Confidence(percent: $0).description } == [
        "1.00", "0.95", "0.07", "0.00",
      ])
    #expect(Confidence(percent: 170) == .certain)
    #expect(Confidence(percent: -3) < Confidence(percent: 1))
  }
}
