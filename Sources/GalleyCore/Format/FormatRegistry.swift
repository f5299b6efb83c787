/// The formats of a run, found by name or by file extension.
///
/// A value: there is no global one.
public struct FormatRegistry: Sendable {
  /// The formats in the order they were listed.
  public let formats: [DocumentFormat]

  /// Makes a registry.
  ///
  /// Throws an `internal` diagnostic when two formats share a name, or two writers or two readers
  /// a file extension.
  public init(_ formats: [DocumentFormat]) throws(Diagnostic) {
    self.formats = formats
    try Self.requireUnique(formats.map(\.name), "name")
    try Self.requireUnique(
      formats.filter { $0.writer != nil }.flatMap(\.fileExtensions), "written extension")
    try Self.requireUnique(
      formats.filter { $0.reader != nil }.flatMap(\.readExtensions), "read extension")
  }

  /// The format of a name, nil when there is none.
  public func format(named name: String) -> DocumentFormat? {
    let name = name.lowercased()
    return formats.first { $0.name == name }
  }

  /// The format that writes files of this name; the longest extension that fits wins.
  public func writer(forFileName fileName: String) -> DocumentFormat? {
    best(for: fileName, \.fileExtensions) { $0.writer != nil }
  }

  /// The format that reads files of this name; the longest extension that fits wins.
  public func reader(forFileName fileName: String) -> DocumentFormat? {
    best(for: fileName, \.readExtensions) { $0.reader != nil }
  }

  private func best(
    for fileName: String, _ extensions: (DocumentFormat) -> [String],
    where isUsable: (DocumentFormat) -> Bool
  ) -> DocumentFormat? {
    let name = fileName.lowercased()
    var best: (length: Int, format: DocumentFormat)?
    for format in formats where isUsable(format) {
      for fileExtension in extensions(format) where name.hasSuffix("." + fileExtension) {
        if fileExtension.utf8.count > best?.length ?? 0 {
          best = (fileExtension.utf8.count, format)
        }
      }
    }
    return best?.format
  }

  private static func requireUnique(_ names: [String], _ what: String) throws(Diagnostic) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      throw Diagnostic(
        .error, .internal, code: "duplicate-format", "two formats have the \(what) '\(name)'",
        hint: "this is a fault in Galley's list of formats; please report it")
    }
  }
}

extension DocumentFormat {
  /// The file extensions that its reader takes.
  fileprivate var readExtensions: [String] { fileExtensions + otherReadExtensions }
}
