import GalleyCore

/// The settings a user gave with `-s NAME=VALUE`, for all formats of a run.
struct GivenSettings: Sendable {
  private let values: [String: String]
  private let files: [String: [InputFile]]
  private let order: [String]
  /// The files that were read for them.
  let paths: [String]

  /// Reads `NAME=VALUE` pairs, and the files that settings of `formats` name.
  ///
  /// Throws a `usage` diagnostic for a text without a `=`, a `noInput` one for a file that cannot
  /// be opened.
  init(_ pairs: [String], of formats: [DocumentFormat]) throws(Diagnostic) {
    let settings = formats.flatMap(\.settings)
    var values: [String: String] = [:]
    var files: [String: [InputFile]] = [:]
    var order: [String] = []
    var paths: [String] = []
    for pair in pairs {
      guard let (name, value) = KeyValue.split(pair, at: "=") else {
        throw Diagnostic(
          .error, .usage, code: "bad-setting", "'\(pair)' is no setting",
          hint: "write NAME=VALUE; run 'galley formats' to see every setting")
      }
      if values.updateValue(value, forKey: name) == nil { order.append(name) }
      if settings.contains(where: { $0.name == name && $0.kind.namesFile(value) }) {
        let bytes = try InputReading.bytes(of: value, limit: 1 << 26)
        files[name, default: []].append(InputFile(name: value, bytes: bytes))
        paths.append(value)
      }
    }
    self.values = values
    self.files = files
    self.order = order
    self.paths = paths
  }

  /// The settings of one format, with its defaults.
  ///
  /// Throws a `usage` diagnostic for a bad value.
  func settings(
    for format: DocumentFormat, unlessGiven more: [String: String] = [:]
  ) throws(Diagnostic) -> Settings {
    try Settings(
      declared: format.settings, given: values.merging(more) { given, _ in given }, files: files)
  }

  /// Makes sure that every name is a setting of one of the formats.
  ///
  /// Throws a `usage` diagnostic.
  func requireKnown(by formats: [DocumentFormat]) throws(Diagnostic) {
    let known = formats.flatMap { $0.settings.map(\.name) }
    for name in order where !known.contains(name) {
      throw Diagnostic(
        .error, .usage, code: "unknown-setting", "no format of this run has the setting '\(name)'",
        hint: known.isEmpty
          ? "these formats have no settings"
          : "the settings are " + Array(Set(known)).sorted().joined(separator: ", "))
    }
  }
}

/// A name and its value, as options take them.
enum KeyValue {
  /// Splits at the first of the separators; nil when there is none or no name before it.
  static func split(_ text: String, at separators: Character...) -> (name: String, value: String)? {
    guard let index = text.firstIndex(where: separators.contains), index != text.startIndex
    else { return nil }
    return (String(text[..<index]), String(text[text.index(after: index)...]))
  }
}
