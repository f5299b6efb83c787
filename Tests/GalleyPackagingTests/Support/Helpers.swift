import GalleyCore
import GalleyPackaging

/// What a writer puts out, as a string.
func xml(_ body: (inout XMLWriter) throws(Diagnostic) -> Void) throws(Diagnostic) -> String {
  let sink = MemorySink()
  var writer = try XMLWriter(to: sink)
  try body(&writer)
  try writer.finish()
  return String(decoding: sink.bytes, as: UTF8.self)
}

/// What stands between the declaration and the last line end.
func xmlBody(_ body: (inout XMLWriter) throws(Diagnostic) -> Void) throws(Diagnostic) -> String {
  let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  let text = try xml(body)
  precondition(text.hasPrefix(declaration) && text.utf8.last == 10)
  return String(decoding: text.utf8.dropFirst(declaration.utf8.count).dropLast(), as: UTF8.self)
}

/// The events of a file.
func events(_ text: String) throws(Diagnostic) -> [XMLReader.Event] {
  var reader = try XMLReader(Array(text.utf8))
  var events: [XMLReader.Event] = []
  while let event = try reader.next() { events.append(event) }
  return events
}

/// An archive that `body` fills.
func archive(
  level: Int = 6, _ body: (ZipWriter) throws(Diagnostic) -> Void
) throws(Diagnostic) -> [UInt8] {
  let sink = MemorySink()
  let zip = ZipWriter(to: sink, level: level)
  try body(zip)
  try zip.finish()
  return sink.bytes
}

/// The diagnostic that `body` throws, nil when it throws none.
func diagnostic(_ body: () throws(Diagnostic) -> Void) -> Diagnostic? {
  do throws(Diagnostic) {
    try body()
    return nil
  } catch {
    return error
  }
}

/// A sink that takes some bytes and then fails.
final class FailingSink: ByteSink {
  static let failure = Diagnostic(.error, .inputOutput, code: "disk-full", "the disk is full")
  private var room: Int
  private(set) var writesAfterFailure = 0
  private var hasFailed = false

  init(room: Int) {
    self.room = room
  }

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    if hasFailed { writesAfterFailure += 1 }
    room -= bytes.count
    guard room >= 0 else {
      hasFailed = true
      throw Self.failure
    }
  }
}
