import ArgumentParser
import GalleyCore

/// `galley convert`: inputs into outputs.
struct ConvertCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert texts into documents.",
    discussion: """
      The format of an output comes from its name, or from -t. An output appears whole under its \
      name or not at all, and the outputs of one input appear together. '-' is standard input or \
      standard output.
      """)

  @Argument(help: "The texts to convert.", completion: .file())
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file that names more inputs, one a line (or parted by NUL, as 'find -print0' does).",
      valueName: "file"),
    completion: .file())
  var filesFrom: String?

  @Option(
    name: [.customShort("f"), .customLong("from")],
    help: ArgumentHelp("The format of the inputs.", valueName: "format"),
    completion: .list(formats.filter { $0.reader != nil }.map(\.name)))
  var from: String?

  @Option(
    name: [.customShort("t"), .customLong("to")],
    help: ArgumentHelp("The formats of the outputs, parted by commas.", valueName: "format,…"),
    completion: .list(formats.filter { $0.writer != nil }.map(\.name)))
  var to: [String] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("An output; may be given again.", valueName: "file"),
    completion: .file())
  var output: [String] = []

  @Option(
    help: ArgumentHelp(
      "The folder for the outputs, which are called like the inputs; made if it is not there.",
      valueName: "folder"),
    completion: .directory)
  var outputDir: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A setting of a format; 'galley formats' lists them.", valueName: "name=value"))
  var setting: [String] = []

  @Option(
    help: ArgumentHelp(
      "The schema that TEI is written for: \(TEIProfileOption.names.joined(separator: ", ")); the "
        + "same as -s tei-profile=NAME.", valueName: "name"),
    completion: .list(TEIProfileOption.names))
  var teiProfile: String?

  @OptionGroup var known: MetadataOptions

  @OptionGroup var text: ReadingOptions

  @OptionGroup var look: BookOptions
  @OptionGroup var looks: LayoutOptions

  @Option(
    help: ArgumentHelp("A file for all that was recognised and said, as JSON.", valueName: "file"),
    completion: .file())
  var jsonReport: String?

  @Flag(name: .shortAndLong, help: "Tell everything that was recognised, inferred and done.")
  var verbose = false

  @Flag(name: .shortAndLong, help: "Tell errors only.")
  var quiet = false

  func run() async throws {
    let code: Int32
    do throws(Diagnostic) { code = try await convert() } catch { throw CommandFailure.told(error) }
    if code != 0 { throw ExitCode(code) }
  }

  /// Does all the work; gives back the exit code.
  private func convert() async throws(Diagnostic) -> Int32 {
    let registry = try FormatRegistry(formats)
    let settings = try GivenSettings(
      try TEIProfileOption.settings(of: teiProfile, beside: setting) + text.settings
        + look.settings + looks.settings,
      of: registry.formats)
    let inputFormat = try registry.reader(named: from)
    let plan = try ConversionPlan(
      inputs: try allInputs(), outputs: output, folder: outputDir, formatNames: to,
      registry: registry, settings: settings)
    try TEIProfileOption.requireTEI(teiProfile, in: plan.targets.map(\.format))
    try settings.requireKnown(
      by: plan.targets.map(\.format) + registry.readers(of: plan.inputs, named: inputFormat))
    let reading = InputReader(
      inputFormat: inputFormat, registry: registry, settings: settings,
      metadata: try known.given(),
      overrides: try OverridesPlace(
        named: text.overrides, isRefused: text.noOverrides, inputs: plan.inputs.count),
      folders: FolderMetadata(plan.inputs))
    let conversion = Conversion(
      reading: reading, timestamp: try Environment.timestamp(),
      tells: !quiet || jsonReport != nil, isOnly: plan.inputs.count == 1)
    try plan.requireNoConflict(
      with: (
        read: settings.paths + known.files + plan.inputs.compactMap(reading.overrides.path)
          + (filesFrom.map { [$0] } ?? []), written: jsonReport.map { [$0] } ?? []
      ))
    try plan.requireNoBinaryTerminal()
    if let folder = plan.folder { try FolderMaking.make(folder) }
    let detail: ConversionReport.Detail =
      quiet ? .quiet : verbose ? .verbose : plan.inputs.count == 1 ? .normal : .problems
    let batch = ConversionBatch(
      plan: plan, conversion: conversion, report: ConversionReport(detail: detail))
    guard let jsonReport else { return try await batch.run { _ in } }
    let report = try JSONReport(path: jsonReport)
    let code: Int32
    do throws(Diagnostic) {
      code = try await batch.run { (result) throws(Diagnostic) in try report.add(result) }
    } catch {
      report.discard()
      throw error
    }
    try report.finish()
    return code
  }

  /// The inputs of the command line and of `--files-from`.
  ///
  /// Throws a `usage` diagnostic when there are none.
  private func allInputs() throws(Diagnostic) -> [String] {
    var all = ArgumentFolding.unfold(inputs)
    if let filesFrom { all += try InputList.names(in: filesFrom) }
    guard !all.isEmpty else {
      throw Diagnostic(
        .error, .usage, code: "no-inputs", "there is nothing to convert",
        hint: "name the inputs, or '-' for standard input")
    }
    return all
  }
}
