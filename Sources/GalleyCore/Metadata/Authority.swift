/// Who says what is known of a text, the weightiest first.
public enum Authority: String, Sendable, CaseIterable {
  /// An option of the command.
  case commandLine = "command line"
  /// The file of overrides beside the text.
  case overrides
  /// A metadata file.
  case metadataFile = "metadata file"
  /// The block of YAML at the head of the text.
  case block = "YAML block"
  /// The text.
  case text
  /// The header of a TEI file.
  case header = "TEI header"
  /// The name of the file.
  case fileName = "file name"
  /// The name of the folder that several files are in.
  case folder
}
