public import GalleyCore

extension DocumentFormat {
  /// Plain text in any encoding.
  public static let plainText = DocumentFormat(
    name: "text", summary: "plain text in any encoding, read as an editor would",
    fileExtensions: ["txt", "text"], mediaType: "text/plain", reader: PlainTextReader(),
    settings: [
      Setting(
        "encoding", "the encoding of the input; found from its bytes when empty", kind: .text,
        default: ""),
      Setting(
        "repair", "undo a misreading that the text went through before, such as 'Ã©' for 'é'",
        kind: .flag, default: "false"),
      Setting(
        "language", "the language of the text as a tag; found from its words when empty",
        kind: .text, default: ""),
      Setting(
        "rules", "a file with words of your own by which lines are told; see docs/rules.md",
        kind: .files, default: ""),
    ])
}
