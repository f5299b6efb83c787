import GalleyCore

/// Where the file is found that overrules what is read: named, or beside the text.
enum OverridesPlace: Sendable {
  /// `page.txt.galley` beside `page.txt`, where there is one.
  case beside
  /// A file that was named.
  case file(String)
  /// Nowhere: the text is read as if nobody had said anything.
  case none

  /// What files beside a text are called: its name with this behind it.
  static let suffix = ".galley"

  /// From the options of a command.
  ///
  /// Throws a `usage` diagnostic when one file is to overrule several texts.
  init(named file: String?, isRefused: Bool, inputs: Int) throws(Diagnostic) {
    guard let file else {
      self = isRefused ? .none : .beside
      return
    }
    guard inputs == 1 else {
      throw Diagnostic(
        .error, .usage, code: "bad-overrides",
        "--overrides is for one input, and there are \(inputs)",
        file: file,
        hint: "put a file beside each input that is called like it, with \(Self.suffix) behind")
    }
    self = .file(file)
  }

  /// The file for an input; nil when there is none.
  func path(for input: String) -> String? {
    switch self {
    case .none: return nil
    case .file(let path): return path
    case .beside:
      guard input != InputReading.standardStream else { return nil }
      let path = input + Self.suffix
      return FileStatus(of: path)?.kind == .file ? path : nil
    }
  }

  /// What overrules an input; nil when nothing does.
  ///
  /// Throws a diagnostic when the file cannot be opened or is wrong.
  func read(for input: String) throws(Diagnostic) -> Overrides? {
    guard let path = path(for: input) else { return nil }
    return try Overrides(
      InputFile(name: path, bytes: try InputReading.bytes(of: path, limit: 1 << 26)))
  }
}

extension Overrides {
  /// Tells that an input was overruled.
  func note(on input: String) -> Diagnostic {
    let count = entries.count + fields.count
    return Diagnostic(
      .note, code: "overruled",
      count == 1 ? "1 thing is given by \(name)" : "\(count) things are given by \(name)",
      file: input)
  }
}
