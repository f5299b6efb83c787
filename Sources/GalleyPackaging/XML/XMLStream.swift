internal import CLibXML2
import GalleyCore

/// The owner of libxml2's streaming writer and of the buffer it fills.
///
/// The buffer goes to the sink whenever it holds a piece. The first failure stays: what is asked
/// for after it does nothing.
final class XMLStream {
  /// The size from which on bytes are handed over.
  static let pieceSize = 1 << 16

  /// What went wrong first.
  private(set) var failure: Diagnostic?
  private let sink: any ByteSink
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr

  init(to sink: any ByteSink) {
    LibXML.prepare
    guard let buffer = xmlBufferCreateSize(2 * Self.pieceSize),
      let writer = xmlNewTextWriterMemory(buffer, 0)
    else { fatalError("out of memory") }
    // The default scheme grows by just what is needed, and so copies all at every write.
    xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    self.sink = sink
    self.buffer = buffer
    self.writer = writer
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Writes bytes as they are; closes a start tag that is still open.
  func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else { return }
    check { xmlTextWriterWriteRawLen(writer, bytes.baseAddress, Int32(bytes.count)) }
    drain(from: Self.pieceSize)
  }

  /// Opens an element.
  func start(_ name: StaticString) {
    check { xmlTextWriterStartElement(writer, name.utf8Start) }
    drain(from: Self.pieceSize)
  }

  /// Opens an element whose name is known to be one.
  func start(_ name: String) {
    check { xmlTextWriterStartElement(writer, name) }
    drain(from: Self.pieceSize)
  }

  /// Opens an attribute whose name is known to be one.
  func startAttribute(_ name: String) {
    check { xmlTextWriterStartAttribute(writer, name) }
  }

  /// Opens an attribute; what is written next is its value.
  func startAttribute(_ name: StaticString) {
    check { xmlTextWriterStartAttribute(writer, name.utf8Start) }
  }

  /// Closes the attribute.
  func endAttribute() {
    check { xmlTextWriterEndAttribute(writer) }
  }

  /// Closes the innermost element.
  func end() {
    check { xmlTextWriterEndElement(writer) }
    drain(from: Self.pieceSize)
  }

  /// Closes the innermost element with an end tag of its own.
  func endWithTag() {
    check { xmlTextWriterFullEndElement(writer) }
    drain(from: Self.pieceSize)
  }

  /// Closes what is open and hands over the rest.
  func finish() throws(Diagnostic) {
    check { xmlTextWriterEndDocument(writer) }
    drain(from: 1)
    if let failure { throw failure }
  }

  /// Makes one call of libxml2, unless one failed before.
  private func check(_ call: () -> Int32) {
    guard failure == nil, call() < 0 else { return }
    failure = Diagnostic(
      .error, .internal, code: "xml-writer",
      "an element or an attribute was written where none can stand",
      hint: "this is a fault in Galley; please report it with the file")
  }

  private func drain(from size: Int) {
    guard failure == nil, Int(xmlBufferLength(buffer)) >= size else { return }
    check { xmlTextWriterFlush(writer) }
    guard failure == nil, let start = xmlBufferContent(buffer) else { return }
    let bytes = UnsafeBufferPointer(start: start, count: Int(xmlBufferLength(buffer)))
    do throws(Diagnostic) {
      try sink.write(bytes.span)
    } catch {
      failure = error
    }
    xmlBufferEmpty(buffer)
  }
}

/// What libxml2 must do once before anything else.
enum LibXML {
  /// Sets up libxml2's tables; later uses cost nothing.
  static let prepare: Void = xmlInitParser()
}
