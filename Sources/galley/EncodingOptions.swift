import ArgumentParser

/// Options on the encoding of inputs, the same for every command that reads: short forms of the
/// settings of plain text.
struct EncodingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The encoding of the input, as in utf-8, gbk, big5, sjis or latin1; found when not given.",
      valueName: "name"))
  var encoding: String?

  @Flag(help: "Undo a misreading that the text went through before it was saved.")
  var repairMojibake = false

  /// The same as settings.
  var settings: [String] {
    (encoding.map { ["encoding=" + $0] } ?? []) + (repairMojibake ? ["repair=true"] : [])
  }
}
