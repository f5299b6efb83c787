import ArgumentParser
import GalleyCore

/// `galley layouts`: how documents can look.
struct LayoutsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layouts",
    abstract: "List the layouts of documents for print, or show one.",
    discussion: """
      Without an argument the layouts are listed; with one, its file is shown, to learn from or to \
      start with. A file of your own is used with 'galley convert --layout FILE', and may say what \
      is different from the one it extends alone.
      """)

  @Argument(help: "The layout whose file is shown.")
  var name: String?

  func run() throws {
    try CommandFailure.guarded { () throws(Diagnostic) in
      let files = formats.compactMap { $0.writer as? any LaidOutWriter }.flatMap(\.layoutFiles)
      guard let name else {
        return try Descriptor.put(files.map { "\($0.name): \($0.summary)\n" }.joined())
      }
      guard let file = files.first(where: { $0.name == name }) else {
        throw Diagnostic(
          .error, .usage, code: "unknown-layout", "there is no layout '\(name)'",
          hint: "there are " + files.map(\.name).joined(separator: ", "))
      }
      try Descriptor.put(String(decoding: file.bytes, as: UTF8.self) + "\n")
    }
  }
}

extension InputFile {
  /// What stands behind `summary:` in its first line.
  fileprivate var summary: String {
    let line = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }
    return String(line.drop { $0 != ":" }.dropFirst(2))
  }
}
