import GalleyCore

/// Turns one input into a document: opens it, finds its format and reads it.
struct InputReader: Sendable {
  /// What reads the inputs: nil to tell by each one's name.
  var inputFormat: DocumentFormat?
  /// The formats to choose from.
  var registry: FormatRegistry
  /// What the user set.
  var settings: GivenSettings
  /// What the user said of the text.
  var metadata: GivenMetadata
  /// Where what overrules the reading is found.
  var overrides = OverridesPlace.beside
  /// What folders tell of several inputs.
  var folders: FolderMetadata?

  /// Reads an input.
  ///
  /// Throws a diagnostic when it cannot be opened or read.
  func read(_ input: String, context: inout Context) throws(Diagnostic) -> Document {
    let format = try format(of: input)
    guard let reader = format.reader else {
      throw Diagnostic(
        .error, .usage, code: "unknown-format", "the format '\(format.name)' cannot be read",
        hint: "run 'galley formats' to see what can")
    }
    let bytes = try InputReading.bytes(of: input)
    context.overrides = try overrides.read(for: input)
    context.judge = registry.judge
    var metadata = metadata
    var known: [String: String] = [:]
    if let overrides = context.overrides {
      try metadata.take(overrides)
      known["encoding"] = overrides.fields.last { $0.key == "encoding" }?.value
      context.report(overrides.note(on: input))
    }
    metadata.warnings.forEach { context.report($0) }
    // A language that is known need not be guessed.
    known["language"] = metadata.language?.tag
    let readerSettings = try settings.settings(for: format, unlessGiven: known)
    var document = try reader.read(
      InputFile(name: SystemName.readable(PathName.last(of: input)), bytes: bytes),
      settings: readerSettings,
      context: &context)
    metadata.apply(to: &document.metadata)
    document.metadata.fill(
      from: FileNameMetadata(
        SystemName.readable(input), title: document.metadata.titles.first?.value
      ).metadata)
    if let folders, let series = folders.series(of: input) {
      document.metadata.series = document.metadata.series ?? series
    }
    return document
  }

  /// The format that was named, that of the file's name, or the first that can be read.
  private func format(of input: String) throws(Diagnostic) -> DocumentFormat {
    guard let format = inputFormat ?? registry.reader(of: input) else {
      throw Diagnostic(.error, .internal, code: "no-reader", "no format can be read")
    }
    return format
  }
}

extension FormatRegistry {
  /// The format that reads a file of this name, else the first that reads.
  func reader(of input: String) -> DocumentFormat? {
    reader(forFileName: PathName.last(of: input)) ?? formats.first { $0.reader != nil }
  }

  /// The formats that read some inputs, each once.
  func readers(of inputs: [String], named format: DocumentFormat?) -> [DocumentFormat] {
    if let format { return [format] }
    let names = Set(inputs.compactMap { reader(of: $0)?.name })
    return formats.filter { names.contains($0.name) }
  }

  /// The format of a name that reads; nil when no name was given.
  ///
  /// Throws a `usage` diagnostic when there is none.
  func reader(named name: String?) throws(Diagnostic) -> DocumentFormat? {
    guard let name else { return nil }
    if let format = format(named: name), format.reader != nil { return format }
    throw Diagnostic(
      .error, .usage, code: "unknown-format", "there is no format '\(name)' to read",
      hint: "the formats are "
        + formats.filter { $0.reader != nil }.map(\.name).joined(separator: ", "))
  }
}
