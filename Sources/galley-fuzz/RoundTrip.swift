import GalleyCore
import PlainTextFormat
import TEIFormat

/// What becomes of bytes on the way to TEI and back.
enum RoundTrip {
  /// They are text and come back.
  case comesBack
  /// They are refused as no text, which is a fair answer.
  case isNoText
  /// They do not come back, or the program finds fault with itself.
  case fails(String)

  /// Goes there and back with some bytes.
  static func of(_ bytes: [UInt8]) -> RoundTrip {
    var context = Context(program: Program(version: "fuzz"))
    let document: Document
    do throws(Diagnostic) {
      document = try PlainTextReader().read(
        InputFile(name: "fuzz.txt", bytes: bytes), settings: Settings(), context: &context)
    } catch {
      return error.category == .data && error.hint != nil ? .isNoText : .fails(error.text)
    }
    do throws(Diagnostic) {
      let sink = MemorySink()
      _ = try TEIWriter().write(
        document, to: sink, settings: Settings(declared: DocumentFormat.tei.settings),
        context: &context)
      let restored = try SourceRestorer.restore(
        InputFile(name: "fuzz.tei.xml", bytes: sink.bytes), allowsEdits: false)
      return restored.bytes == bytes ? .comesBack : .fails("other bytes come back")
    } catch {
      return .fails(error.text)
    }
  }
}
