public import GalleyCore

/// Reads XML piece by piece through libxml2's pull parser.
///
/// Only what Galley's formats need: elements, attributes and text of a well-formed file in UTF-8.
/// Comments and processing instructions are passed over. A document type declaration is refused,
/// and with it every entity but XML's own; nothing is ever loaded.
public struct XMLReader: ~Copyable {
  /// A piece of a file.
  public enum Event: Sendable, Equatable {
    /// A start tag, its name as written (`w:p`), its attributes in order, `xmlns` among them.
    case start(String, [Attribute])
    /// An end tag; an empty-element tag has one too.
    case end(String)
    /// Text, never empty, all of it up to the next tag.
    case text(String)
  }

  /// The line of the last event, counted from 1; for an end tag that of its start tag.
  public private(set) var line = 1

  private let input: XMLInput
  private let file: String?
  private var held: (event: Event, line: Int)?
  private var openEmptyElement: String?

  /// Begins to read `bytes`, which stay in memory until the end; `file` is named in diagnostics.
  ///
  /// Throws a `data` diagnostic for a document type declaration or another encoding than UTF-8.
  public init(_ bytes: [UInt8], file: String? = nil) throws(Diagnostic) {
    try XMLProlog.check(bytes, file: file)
    input = XMLInput(bytes)
    self.file = file
  }

  /// The next event, nil at the end of the file.
  ///
  /// Throws a `data` diagnostic where the file is not well-formed; some events before that place
  /// may not have come yet.
  public mutating func next() throws(Diagnostic) -> Event? {
    if let held {
      self.held = nil
      line = held.line
      return held.event
    }
    if let name = openEmptyElement {
      openEmptyElement = nil
      return .end(name)
    }
    var text = ""
    while let node = try input.read(file: file) {
      let event: Event
      switch node {
      case .text(let piece):
        if text.isEmpty { line = input.line }
        text += piece
        continue
      case .start(let name, let attributes, let isEmpty):
        event = .start(name, attributes)
        if isEmpty { openEmptyElement = name }
      case .end(let name): event = .end(name)
      case .other: continue
      }
      guard !text.isEmpty else {
        line = input.line
        return event
      }
      held = (event, input.line)
      return .text(text)
    }
    return nil
  }
}
