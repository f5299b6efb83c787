internal import GalleyCore
internal import GalleyPackaging

/// What is said where a source cannot be given back.
enum RestoreTroubles {
  /// The text is not what it was.
  static func edited(_ file: String, severity: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(
      severity, .data, code: "edited-text",
      "the text was edited since it was encoded: its SHA-256 is not that of the source",
      file: file,
      hint: severity == .error
        ? "'galley restore --edited' writes the edited text in the encoding of the source"
        : "'galley restore --edited' would give the edited text, not the source")
  }

  /// The file was not written by Galley.
  static func notOwn(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "not-restorable",
      "the TEI was not made from a text by Galley, so that there is no source to give back",
      file: file, hint: "convert the text with 'galley convert TEXT -o TEXT.tei.xml' first")
  }

  /// The file has no marks.
  static func unmarked(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "not-restorable",
      "the TEI has no marks of its source: it was written without line breaks, or from no text",
      file: file,
      hint: "convert the text again without -s line-breaks=false; what was made from a document of "
        + "another format has none")
  }

  /// The encoding of the source has no place for a character of the edited text.
  static func lacking(_ text: [UInt8], _ source: SourceText, file: String) -> Diagnostic {
    let name = source.encoding.name
    var line = 1
    for part in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if SourceBytes.encodes(Array(part), in: name) {
        line += 1
        continue
      }
      let scalars = String(decoding: part, as: UTF8.self).unicodeScalars
      for (column, scalar) in scalars.enumerated()
      where !SourceBytes.encodes(Array(String(Character(scalar)).utf8), in: name) {
        return Diagnostic(
          .error, .data, code: "not-encodable",
          "the encoding \(name) of the source lacks U+"
            + MarkText.hexadecimal(scalar.value, digits: 4), file: file,
          position: SourcePosition(line: line, column: column + 1),
          hint: "the place is that in the restored text; write another character there")
      }
      line += 1
    }
    return Diagnostic(
      .error, .data, code: "not-encodable", "the text cannot be written in \(name)", file: file,
      hint: "the encoding is named in the mark of the header's sourceDesc")
  }
}
