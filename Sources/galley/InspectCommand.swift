import ArgumentParser
import GalleyCore

/// `galley inspect`: what was recognised in a text and why, line by line.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what is recognised in a text and why, line by line.",
    discussion: """
      Beside each line of the source stands what it is, how sure that is (in percent) and what \
      becomes of its end; below a line in doubt stands what speaks for and against. Nothing is \
      written but what is shown.
      """)

  @Argument(help: "The text, '-' for standard input.", completion: .file())
  var input: String

  @Option(
    name: [.customShort("f"), .customLong("from")],
    help: ArgumentHelp("The format of the input.", valueName: "format"),
    completion: .list(formats.filter { $0.reader != nil }.map(\.name)))
  var from: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A setting of the format; 'galley formats' lists them.", valueName: "name=value"))
  var setting: [String] = []

  @OptionGroup var known: MetadataOptions

  @OptionGroup var text: ReadingOptions

  @Flag(help: "Write an object of JSON for every line and every decision, one a line.")
  var json = false

  @Flag(help: "Write a page of HTML that holds all it needs, with source and result side by side.")
  var html = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file for what is shown, instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Write a file of overrides with what is in doubt, to start from.")
  var overridesTemplate = false

  @Flag(help: "Show only what is in doubt.")
  var uncertain = false

  @Flag(name: .shortAndLong, help: "Show the reasons of every decision.")
  var verbose = false

  @Option(
    help: ArgumentHelp(
      "The columns that a line may have, 0 for all it needs; as many as the terminal has, or 100.",
      valueName: "columns"))
  var width: Int?

  func validate() throws {
    if [json, html, overridesTemplate].count(where: \.self) > 1 {
      throw ValidationError("--json, --html and --overrides-template exclude one another.")
    }
  }

  func run() throws {
    try CommandFailure.guarded { () throws(Diagnostic) in try inspect() }
  }

  private func inspect() throws(Diagnostic) {
    let registry = try FormatRegistry(formats)
    let settings = try GivenSettings(
      setting + text.settings, of: registry.formats)
    try settings.requireKnown(by: registry.formats.filter { $0.reader != nil })
    let reading = InputReader(
      inputFormat: try registry.reader(named: from), registry: registry, settings: settings,
      metadata: try known.given(),
      overrides: try OverridesPlace(named: text.overrides, isRefused: text.noOverrides, inputs: 1))
    var context = Context(program: program)
    context.explains = true
    let document = try read(reading, context: &context)
    let inspection = try Inspection(document, name: SystemName.readable(input))
    guard let output else { return try write(inspection, Descriptor.put) }
    if FileStatus(of: output)?.identity == FileStatus(of: input)?.identity,
      FileStatus(of: output) != nil
    {
      throw Diagnostic(
        .error, .usage, code: "output-is-input", "the output would replace the input",
        file: output, hint: "give the output another name or another folder")
    }
    let file = try OutputFile(path: output)
    do throws(Diagnostic) {
      try write(inspection) { (text) throws(Diagnostic) in try file.write(Array(text.utf8)) }
    } catch {
      file.discard()
      throw error
    }
    let finished = try file.finish()
    do throws(Diagnostic) {
      try finished.publish()
    } catch {
      finished.discard()
      throw error
    }
  }

  /// Hands what was asked for to `put`, in pieces.
  private func write(
    _ inspection: Inspection, _ put: (String) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    if json {
      return try JSONInspection(inspection, isUncertainOnly: uncertain).write(put)
    }
    if html { return try HTMLInspection(inspection).write(put) }
    if overridesTemplate { return try put(OverridesTemplate(inspection).text) }
    let isTerminal = output == nil && Descriptor.outputIsTerminal
    let look = TerminalInspection.Look(
      width: width.map { max(0, $0) } ?? (isTerminal ? Descriptor.outputWidth : nil) ?? 100,
      isColored: isTerminal && !Environment.refusesColor, isUncertainOnly: uncertain,
      isVerbose: verbose)
    try TerminalInspection(inspection, look: look).write(put)
  }

  /// Reads the input and tells what the reader said, with the input's path as the user gave it.
  private func read(
    _ reading: InputReader, context: inout Context
  ) throws(Diagnostic) -> Document {
    var result = ConversionResult(input: input)
    let document: Document
    do throws(Diagnostic) {
      document = try reading.read(input, context: &context)
    } catch {
      result.report(context.diagnostics)
      result.fail(error)
      for said in result.diagnostics.dropLast() where said.severity != .note {
        Descriptor.say(said.text + "\n")
      }
      throw result.failure ?? error
    }
    result.report(context.diagnostics)
    for said in result.diagnostics where said.severity != .note {
      Descriptor.say(said.text + "\n")
    }
    return document
  }
}
