import GalleyCore

extension ConversionPlan {
  /// Makes sure that no output destroys another output or an input, before anything is written.
  ///
  /// `others` are the run's other files: what it reads besides the inputs and writes besides the
  /// outputs. Throws a `usage` diagnostic that names both sides.
  func requireNoConflict(with others: (read: [String], written: [String])) throws(Diagnostic) {
    if inputs.filter({ $0 == InputReading.standardStream }).count > 1 {
      throw Diagnostic(
        .error, .usage, code: "same-input", "standard input can be read only once",
        hint: "name '-' once")
    }
    if folder != nil, inputs.contains(InputReading.standardStream) {
      throw Diagnostic(
        .error, .usage, code: "no-name", "standard input has no name to call its output by",
        hint: "name the output with -o")
    }
    var sources: Set<FileStatus.Identity> = []
    for input in inputs + others.read {
      if let status = FileStatus(of: input), status.kind == .file {
        sources.insert(status.identity)
      }
    }
    var makers: [String: String] = [:]
    var folders: [String: String] = [:]
    func claim(_ path: String, for input: String) throws(Diagnostic) {
      let key = Self.key(of: path, folders: &folders)
      if let other = makers.updateValue(input, forKey: key) {
        throw Self.twice(path, from: other, and: input)
      }
      if let status = FileStatus(of: path), sources.contains(status.identity) {
        throw Diagnostic(
          .error, .usage, code: "output-is-input", "the output would replace an input",
          file: path, hint: "give the output another name or another folder")
      }
    }
    for path in others.written { try claim(path, for: path) }
    for input in inputs {
      for output in outputs(of: input) { try claim(output.path, for: input) }
    }
  }

  /// Makes sure that no terminal gets bytes it would show as rubbish.
  ///
  /// Throws a `usage` diagnostic.
  func requireNoBinaryTerminal() throws(Diagnostic) {
    guard Descriptor.outputIsTerminal, let input = inputs.first else { return }
    for output in outputs(of: input)
    where output.path == InputReading.standardStream && !output.target.format.isText {
      throw Diagnostic(
        .error, .usage, code: "binary-to-terminal",
        "the format '\(output.target.format.name)' is nothing to show on a terminal",
        hint: "name a file with -o, or send the output through a pipe")
    }
  }

  /// One name for all ways to write a path; `folders` remembers the real names of folders.
  private static func key(of path: String, folders: inout [String: String]) -> String {
    let folder = PathName.folder(of: path)
    let real = folders[folder] ?? PathName.resolved(folder) ?? folder
    folders[folder] = real
    return PathName.join(real, PathName.last(of: path))
  }

  private static func twice(_ output: String, from first: String, and second: String) -> Diagnostic
  {
    let isNamedTwice = first == second || first == output
    return Diagnostic(
      .error, .usage, code: "same-output",
      isNamedTwice
        ? "the output is named twice"
        : "the output would be made of both '\(first)' and '\(second)'",
      file: output,
      hint: isNamedTwice ? "name it once" : "convert them one by one, into different folders")
  }
}

extension DocumentFormat {
  /// Whether a file of this format is text that a person can look at.
  fileprivate var isText: Bool {
    mediaType.hasPrefix("text/") || mediaType.hasSuffix("+xml") || mediaType.hasSuffix("/xml")
  }
}
