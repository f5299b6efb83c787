import ArgumentParser
import GalleyCore

/// Options that tell what is known of a text, the same for every command that reads.
struct MetadataOptions: ParsableArguments {
  @Option(
    name: [.customShort("M"), .long],
    help: ArgumentHelp(
      "What is known of the text: \(MetadataKey.names.joined(separator: ", ")).",
      valueName: "key=value"))
  var metadata: [String] = []

  @Option(
    name: .customLong("metadata-file"),
    help: ArgumentHelp(
      "A file of YAML or JSON with what is known of the text; may be given again.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var files: [String] = []

  /// What they tell; all that is wrong with a file is told.
  func given() throws(Diagnostic) -> GivenMetadata {
    try GivenMetadata(metadata, files: files) { Descriptor.say($0.text + "\n") }
  }
}
