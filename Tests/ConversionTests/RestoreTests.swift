import GalleyCore
import GalleyTestSupport
import PlainTextFormat
import TEIFormat
import Testing

/// From any text comes TEI that gives its bytes back, and every other format as from the text.
///
/// `FUZZ_ROUNDS=N` in the environment tries N seeds of each kind.
@Suite("Restoring")
struct RestoreTests {
  @Test(arguments: FuzzInput.allCases)
  func anyBytesComeBack(kind: FuzzInput) throws {
    for seed in 0..<(FuzzTests.rounds ?? 60) {
      let bytes = kind.bytes(seed: seed)
      try check(bytes, "\(kind.rawValue), seed \(seed)", asOtherFormats: seed % 4 == 0)
    }
  }

  @Test(arguments: [
    "\n", "\r\n", "\r", "\u{C}", "\r\n\u{C}", "\n\r", "\u{85}", "\u{2028}", "\u{B}", "\n\u{FEFF}",
  ])
  func everyLineEndComesBack(lineEnd: String) throws {
    let lines = [
      "The first line of it is", "  not the last, but one of", "", "several.", "", "* a",
    ]
    for start in ["", lineEnd, " ", "\u{FEFF}"] {
      for end in ["", lineEnd, lineEnd + lineEnd + " "] {
        try check(Array((start + lines.joined(separator: lineEnd) + end).utf8), "\(lineEnd.utf8)")
      }
    }
  }

  @Test(arguments: [
    "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030", "BIG5", "BIG5-HKSCS", "SHIFT_JIS",
    "EUC-JP", "ISO-2022-JP", "EUC-KR", "WINDOWS-1252", "WINDOWS-1251", "WINDOWS-1258", "KOI8-R",
    "MACINTOSH", "ISO-8859-1", "IBM437", "WINDOWS-874",
  ])
  func everyEncodingComesBack(encoding: String) throws {
    var chance = SplitMix64(seed: UInt64(encoding.utf8.count))
    for _ in 0..<25 {
      let bytes = (0..<Int.random(in: 1...400, using: &chance)).map { _ in
        // Many line ends and letters, so that there are lines to join.
        [0x0A, 0x20, 0x61, UInt8.random(in: 0...255, using: &chance)].randomElement(using: &chance)
          ?? 0
      }
      try check(bytes, encoding, encoding: encoding)
    }
  }

  private func check(
    _ bytes: [UInt8], _ name: String, encoding: String = "", asOtherFormats: Bool = true
  ) throws {
    var context = Context(program: Program(version: "test"))
    let document: Document
    do throws(Diagnostic) {
      let settings = try Settings(
        declared: DocumentFormat.plainText.settings,
        given: encoding.isEmpty ? [:] : ["encoding": encoding])
      document = try PlainTextReader().read(
        InputFile(name: "test.txt", bytes: bytes), settings: settings, context: &context)
    } catch {
      // Not being text is a fair answer; a document that lacks or doubles a part is not.
      #expect(error.category == .data, "\(name): \(error.text)")
      return
    }
    let file = try write(document, .tei)
    do throws(Diagnostic) {
      let restored = try SourceRestorer.restore(
        InputFile(name: "test.tei.xml", bytes: file), allowsEdits: false)
      #expect(restored.bytes == bytes, "\(name): other bytes")
      guard asOtherFormats else { return }
      let read = try TEIReader().read(
        InputFile(name: "test.tei.xml", bytes: file), settings: Settings(), context: &context)
      for format in AllFormats.writing {
        let (again, first) = (try write(read, format), try write(document, format))
        #expect(again == first, "\(name): \(format.name) differs \(place(again, first))")
      }
    } catch {
      Issue.record("\(name): \(error.text)")
    }
  }

  /// Where two files differ first.
  private func place(_ again: [UInt8], _ first: [UInt8]) -> String {
    let shared = zip(again, first).prefix { $0 == $1 }.count
    func around(_ bytes: [UInt8]) -> String {
      String(
        decoding: bytes[max(0, shared - 90)..<max(0, min(bytes.count, shared + 60))], as: UTF8.self
      ).debugDescription
    }
    return "at \(shared)\n- \(around(first))\n+ \(around(again))"
  }

  private func write(
    _ document: Document, _ format: DocumentFormat
  ) throws(Diagnostic) -> [UInt8] {
    let sink = MemorySink()
    var context = Context(program: Program(version: "test"))
    _ = try format.writer?.write(
      document, to: sink, settings: Settings(declared: format.settings), context: &context)
    return sink.bytes
  }
}
