/// A format Galley can read, write or both: a value, not a type to inherit from.
public struct DocumentFormat: Sendable {
  /// The name on the command line: lower case, letters and digits.
  public var name: String
  /// What it is, in a few words.
  public var summary: String
  /// The file extensions without the dot; the first is given to new files.
  ///
  /// They may hold a dot: `tei.xml`.
  public var fileExtensions: [String]
  /// More file extensions that its reader takes and that are given to no new file.
  public var otherReadExtensions: [String] = []
  /// The media type, such as `application/epub+zip`.
  public var mediaType: String
  /// What reads it, nil when nothing does.
  public var reader: (any DocumentReader)?
  /// What writes it, nil when nothing does.
  public var writer: (any DocumentWriter)?
  /// The settings of the reader and the writer.
  public var settings: [Setting]

  /// Makes a format.
  public init(
    name: String, summary: String, fileExtensions: [String], mediaType: String,
    reader: (any DocumentReader)? = nil, writer: (any DocumentWriter)? = nil,
    settings: [Setting] = []
  ) {
    self.name = name
    self.summary = summary
    self.fileExtensions = fileExtensions
    self.mediaType = mediaType
    self.reader = reader
    self.writer = writer
    self.settings = settings
  }
}

/// Turns a file into a document.
public protocol DocumentReader: Sendable {
  /// Reads `input`.
  ///
  /// What is wrong but can be lived with goes to `context.report`; what cannot is thrown.
  func read(
    _ input: InputFile, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> Document
}

/// Turns a document into a file.
public protocol DocumentWriter: Sendable {
  /// Looks at settings before anything is read: at what is in the files that they name.
  ///
  /// Throws a diagnostic for what could not be written with.
  func check(_ settings: Settings) throws(Diagnostic)

  /// Writes `document` to `sink` and gives back the tally of the document's characters that went
  /// into the file, for the loss audit. Generated text (a table of contents) is not counted.
  ///
  /// What the format cannot hold goes to `context.report`.
  func write(
    _ document: Document, to sink: any ByteSink, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> ContentTally
}

extension DocumentWriter {
  /// Takes all settings whose values fit.
  public func check(_ settings: Settings) throws(Diagnostic) {}
}

/// A writer whose pages look as a layout says, which users can write of their own.
public protocol LaidOutWriter: DocumentWriter {
  /// The layouts it comes with, each a file of its name.
  var layoutFiles: [InputFile] { get }
}

/// A file as it was found.
public struct InputFile: Sendable, Equatable {
  /// The name without its folder; `-` for standard input.
  public var name: String
  /// What is in it.
  public var bytes: [UInt8]

  /// Makes an input.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
