import ArgumentParser
import GalleyCore
import TEIFormat

/// `galley restore`: sources out of the TEI that was made of them.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Give the source of a text back from its TEI, byte for byte.",
    discussion: """
      The source is called as it was, in the folder of --output-dir. Its SHA-256 must be the one \
      that the TEI tells; a TEI whose text was edited is refused, unless --edited is given. '-' is \
      standard input or standard output.
      """)

  @Argument(help: "The TEI files.", completion: .file(extensions: ["xml"]))
  var inputs: [String] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The folder for the sources, which are called as they were; made if it is not there.",
      valueName: "folder"),
    completion: .directory)
  var outputDir: String?

  @Flag(help: "Write an edited text too, in the encoding of the source.")
  var edited = false

  @Flag(name: .shortAndLong, help: "Tell errors only.")
  var quiet = false

  func run() throws {
    let names = ArgumentFolding.unfold(inputs)
    try CommandFailure.guarded { () throws(Diagnostic) in try check(names) }
    var failure: (any Error)?
    for name in names {
      do {
        try CommandFailure.guarded { () throws(Diagnostic) in try restore(name) }
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// Makes sure that the command is whole, before anything is read.
  private func check(_ names: [String]) throws(Diagnostic) {
    guard !names.isEmpty else {
      throw Self.usage("no-inputs", "there is nothing to restore", "name the TEI files")
    }
    switch (output, outputDir) {
    case (_?, _?):
      throw Self.usage("output-twice", "-o and --output-dir are both given", "give one of them")
    case (nil, nil):
      throw Self.usage(
        "no-output", "nothing says where the source goes",
        "name the file with -o, or a folder with --output-dir ('--output-dir .' for here)")
    case (_?, nil) where names.count > 1:
      throw Self.usage(
        "many-inputs", "-o names the output of one input, but there are \(names.count)",
        "give a folder with --output-dir")
    default: break
    }
    if let outputDir { try FolderMaking.make(outputDir) }
  }

  private func restore(_ input: String) throws(Diagnostic) {
    let bytes = try InputReading.bytes(of: input)
    let restored: SourceRestorer.Restored
    do throws(Diagnostic) {
      restored = try SourceRestorer.restore(
        InputFile(name: PathName.last(of: input), bytes: bytes), allowsEdits: edited)
    } catch {
      var told = error
      told.file = input
      throw told
    }
    let path = try place(of: restored, input)
    let file = try OutputFile(path: path)
    do throws(Diagnostic) { try file.write(restored.bytes) } catch {
      file.discard()
      throw error
    }
    let finished = try file.finish()
    do throws(Diagnostic) { try finished.publish() } catch {
      finished.discard()
      throw error
    }
    guard !quiet, path != InputReading.standardStream else { return }
    let state =
      restored.isOriginal ? "the very bytes of the source" : "edited since it was encoded"
    Descriptor.say(
      "\(Diagnostic.shown(input)) -> \(Diagnostic.shown(path)) (\(restored.bytes.count) bytes, \(state))\n"
    )
  }

  /// Where a source is written: never by a path that the TEI tells, and never over an input.
  private func place(
    of restored: SourceRestorer.Restored, _ input: String
  ) throws(Diagnostic) -> String {
    var path = output ?? ""
    if let outputDir {
      let name = PathName.last(of: restored.name)
      guard !["", ".", "..", "-"].contains(name), !name.utf8.contains(0) else {
        throw Diagnostic(
          .error, .usage, code: "no-name", "the TEI tells no name for its source", file: input,
          hint: "name the file with -o")
      }
      path = PathName.join(outputDir, name)
      if FileStatus(of: path) != nil {
        throw Diagnostic(
          .error, .cannotCreate, code: "is-there",
          "there is a file of that name, which may be another", file: path,
          hint: "give another folder, or name the file with -o to replace it")
      }
    }
    if path != InputReading.standardStream, input != InputReading.standardStream,
      let status = FileStatus(of: path), status.identity == FileStatus(of: input)?.identity
    {
      throw Diagnostic(
        .error, .usage, code: "output-is-input", "the output would replace an input", file: path,
        hint: "give the output another name or another folder")
    }
    return path
  }

  private static func usage(_ code: String, _ message: String, _ hint: String) -> Diagnostic {
    Diagnostic(.error, .usage, code: code, message, hint: hint)
  }
}
