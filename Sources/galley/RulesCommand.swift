import ArgumentParser
import GalleyCore

/// `galley rules`: the rule files that come with Galley, and a check of one's own.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Show the rules by which lines of text are told, or check your own.",
    discussion: """
      Without an argument the languages are listed; with one, its rule file is shown, to learn from \
      or to start with. A file of your own is used with 'galley convert --rules FILE'.
      """)

  @Argument(help: "The language whose file is shown.")
  var language: String?

  @Option(
    help: ArgumentHelp(
      "A file whose form and examples are checked; may be given again.", valueName: "file"),
    completion: .file())
  var check: [String] = []

  func run() throws {
    var isRight = true
    try CommandFailure.guarded { () throws(Diagnostic) in
      if check.isEmpty { try show() } else { isRight = try checkFiles() }
    }
    if !isRight { throw ExitCode(ExitCodes.code(for: .usage)) }
  }

  private func show() throws(Diagnostic) {
    let files = try reader().ruleFiles
    guard let language else {
      return try Descriptor.put(files.map { $0.name + "\n" }.joined())
    }
    guard let file = files.first(where: { $0.name.lowercased() == language.lowercased() }) else {
      throw Diagnostic(
        .error, .usage, code: "unknown-language", "there are no rules for '\(language)'",
        hint: "there are rules for " + files.map(\.name).joined(separator: ", "))
    }
    try Descriptor.put(String(decoding: file.bytes, as: UTF8.self) + "\n")
  }

  /// Tells everything that is wrong with the files; gives back whether nothing is.
  private func checkFiles() throws(Diagnostic) -> Bool {
    let reader = try reader()
    var isRight = true
    for path in check {
      let file = InputFile(name: path, bytes: try InputReading.bytes(of: path, limit: 1 << 26))
      for problem in reader.problems(inRules: file) {
        isRight = false
        Descriptor.say(problem.text + "\n")
      }
    }
    return isRight
  }

  private func reader() throws(Diagnostic) -> any RuledReader {
    for format in formats {
      if let reader = format.reader as? any RuledReader { return reader }
    }
    throw Diagnostic(.error, .internal, code: "no-rules", "no format is read by rules")
  }
}
