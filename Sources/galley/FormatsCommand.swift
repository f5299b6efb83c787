import ArgumentParser
import GalleyCore

/// `galley formats`: what can be read and written, with every setting.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "List the formats with all their settings.")

  @Flag(help: "Write the list as JSON.")
  var json = false

  func run() throws {
    try CommandFailure.guarded { () throws(Diagnostic) in
      let formats = try FormatRegistry(formats).formats
      try Descriptor.put(
        json
          ? JSONValue.array(formats.map(\.json)).text() + "\n"
          : formats.map(\.listing).joined(separator: "\n"))
    }
  }
}

extension DocumentFormat {
  /// What the format does: `reads`, `writes` or both.
  fileprivate var abilities: String {
    [reader == nil ? nil : "reads", writer == nil ? nil : "writes"].compactMap(\.self)
      .joined(separator: " and ")
  }

  fileprivate var listing: String {
    var lines = ["\(name): \(summary)"]
    lines.append("  \(abilities) " + fileExtensions.map { "." + $0 }.joined(separator: ", "))
    if !otherReadExtensions.isEmpty {
      lines.append("  reads " + otherReadExtensions.map { "." + $0 }.joined(separator: ", "))
    }
    for setting in settings {
      lines.append("  -s \(setting.name)=\(setting.kind.values)")
      let value = setting.defaultValue.isEmpty ? "none" : setting.defaultValue
      lines.append("      \(setting.summary) (default: \(value))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  fileprivate var json: JSONValue {
    .object([
      ("name", .string(name)), ("summary", .string(summary)),
      ("extensions", .array(fileExtensions.map(JSONValue.string))),
      ("mediaType", .string(mediaType)), ("reads", .bool(reader != nil)),
      ("writes", .bool(writer != nil)),
      (
        "settings",
        .array(
          settings.map {
            .object([
              ("name", .string($0.name)), ("summary", .string($0.summary)),
              ("values", .string($0.kind.values)), ("default", .string($0.defaultValue)),
            ])
          })
      ),
    ])
  }
}

extension Setting.Kind {
  /// The values in a line: `a4|letter`, `1…9`.
  fileprivate var values: String {
    switch self {
    case .flag: "true|false"
    case .choice(let words): words.joined(separator: "|")
    case .integer(let range): "\(range.lowerBound)…\(range.upperBound)"
    case .text: "TEXT"
    case .files: "FILE"
    case .choiceOrFile(let words): (words + ["FILE"]).joined(separator: "|")
    }
  }
}
