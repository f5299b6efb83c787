import GalleyTestSupport
import Testing

@testable import PlainTextFormat

/// The faces of printed pages, told by how sharply full lines keep their measure.
@Suite struct FaceFinderTests {
  /// Breaks lines at a measure; a first line has room for less by an indent, which is lost.
  private func set(
    _ paragraphs: [String], measure: Int32, indent: Int32 = 0, by width: (UInt32) -> Int32
  ) -> [String] {
    paragraphs.flatMap { paragraph in
      var lines: [String] = []
      var line = ""
      for word in paragraph.split(separator: " ") {
        let longer = line.isEmpty ? String(word) : line + " " + word
        let wide = longer.unicodeScalars.reduce(0) { $0 + width($1.value) }
        if wide > measure - (lines.isEmpty ? indent : 0) && !line.isEmpty {
          lines.append(line)
          line = String(word)
        } else {
          line = longer
        }
      }
      return lines + [line]
    }
  }

  /// The lines as print, and what is found of their face.
  private func find(_ lines: [String]) -> (lines: [Line], finder: FaceFinder, text: MeasuredText) {
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let text = MeasuredText(LineScanner(bytes, ambiguousIsWide: false), rules: .shipped)
    let printed = ProportionalWidths.measure(text.lines, in: bytes)
    let measures = MeasureFinder(printed).measures
    return (printed, FaceFinder(printed, measures, in: bytes), text)
  }

  // Small letters of Times are about as wide as those between all faces, which are taken for them.
  @Test("the face is found, and by it first lines left room for an indent", arguments: 1..<4)
  func found(number: Int) throws {
    let face = PrintingFace.common[number]
    var random = SplitMix64(seed: 31)
    let truth = RandomProse.paragraphs(250, &random)
    let lines = set(truth, measure: 21_000, indent: 1000, by: face.width)
    let (printed, finder, text) = find(lines)
    try #require(printed.count == lines.count && finder.slacks.count == lines.count)
    let sample = truth.joined().unicodeScalars
    let mean = sample.reduce(0) { $0 + Int(ProportionalWidths.width($1.value)) }
    let expected = mean * 1000 / sample.reduce(0) { $0 + Int(face.width($1.value)) }
    #expect(abs(Int(finder.em) - expected) <= 6, "\(finder.em), not \(expected)")
    let heads = truth.map { $0.prefix(24) }
    for (line, slack) in zip(printed, finder.slacks) where slack != Line.unknownSlack {
      let isFirst = heads.contains { text.text(of: line).hasPrefix($0) }
      if isFirst { #expect(Int32(slack) >= finder.em - 20) }
    }
    #expect(finder.slacks.count { 0...60 ~= $0 } > lines.count / 30)
  }

  @Test("lines broken by a count of letters are no print and have no face")
  func counted() {
    var random = SplitMix64(seed: 32)
    let text = find(set(RandomProse.paragraphs(40, &random), measure: 48) { _ in 1 }).text
    #expect(text.em == 0)
    #expect(text.lines.allSatisfy { $0.slack == Line.unknownSlack })
  }

  @Test("lines set by widths between all faces are left to these")
  func between() {
    var random = SplitMix64(seed: 33)
    let lines = set(
      RandomProse.paragraphs(250, &random), measure: 4400, by: ProportionalWidths.width)
    #expect(find(lines).finder.slacks.isEmpty)
  }

  @Test("a line without room for an indent is no first line, one with it may be")
  func evidence() {
    #expect(FirstLineWidth.evidence(slack: 90, reach: 500, indent: 200) == -420)
    #expect(FirstLineWidth.evidence(slack: 0, reach: 500, indent: 200) == -420)
    #expect(FirstLineWidth.evidence(slack: 260, reach: 500, indent: 200) == 0)
    #expect(FirstLineWidth.evidence(slack: 600, reach: 500, indent: 200) == 160)
  }

  @Test("letters under accents are as wide as without, and others are not known")
  func accents() {
    for face in PrintingFace.common {
      #expect(face.width(0xE9) == face.width(0x65))
      #expect(face.width(0x17E) == face.width(0x7A))
      #expect(face.width(0xDC) == face.width(0x55))
      #expect(face.width(0x2010) == face.width(0x2D))
      #expect(face.width(0xED) > 200)
      #expect(face.width(0x416) == 0)
    }
  }
}
