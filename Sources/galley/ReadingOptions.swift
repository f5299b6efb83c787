import ArgumentParser

/// Options on how inputs are read, the same for every command that reads: short forms of settings,
/// and what overrules the reading.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding of the input, as in utf-8, gbk, big5, sjis or latin1; found when not given.",
      valueName: "name"))
  var encoding: String?

  @Flag(help: "Undo a misreading that the text went through before it was saved.")
  var repairMojibake = false

  @Option(
    help: ArgumentHelp(
      "A file with rules of your own for a reader; may be given again. See 'galley rules'.",
      valueName: "file"),
    completion: .file())
  var rules: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file that overrules what is recognised; else INPUT.galley, where there is one.",
      valueName: "file"),
    completion: .file())
  var overrides: String?

  @Flag(help: "Read the input as if there were no INPUT.galley.")
  var noOverrides = false

  /// Those that are settings of a reader, as such.
  var settings: [String] {
    (encoding.map { ["encoding=" + $0] } ?? []) + (repairMojibake ? ["repair=true"] : [])
      + rules.map { "rules=" + $0 }
  }
}
