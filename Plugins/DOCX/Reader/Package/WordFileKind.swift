import GalleyCore

/// Tells files that are no Word documents, and what they are.
enum WordFileKind {
  /// Why a file is no package; nil where it may be one.
  static func refusal(of input: InputFile) -> Diagnostic? {
    let bytes = input.bytes
    if bytes.isEmpty {
      return notDOCX("the file is empty", "check that it is the file you meant", input.name)
    }
    if bytes.starts(with: [0x50, 0x4B]) { return nil }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // The name of the stream that holds an encrypted package ([MS-OFFCRYPTO], section 2.3.4).
      let name = "EncryptedPackage".utf8.flatMap { [$0, UInt8(0)] }
      if contains(name, in: bytes) {
        return Diagnostic(
          .error, .data, code: "encrypted", "the document is protected by a password",
          file: input.name,
          hint: "open it in a word processor and save it without the password")
      }
      return notDOCX(
        "the file is an old Word document (.doc) or another of that kind",
        "open it in a word processor and save it as .docx", input.name)
    }
    if bytes.starts(with: Array("{\\rtf".utf8)) {
      return notDOCX(
        "the file is RTF", "open it in a word processor and save it as .docx", input.name)
    }
    if bytes.starts(with: Array("%PDF".utf8)) {
      return notDOCX(
        "the file is a PDF", "convert its text: pdftotext FILE - | galley convert -", input.name)
    }
    let start = String(decoding: bytes.prefix(400), as: UTF8.self).lowercased()
    if start.contains("<html") || start.contains("<!doctype html") {
      return notDOCX(
        "the file is a web page", "open it in a word processor and save it as .docx", input.name)
    }
    return notDOCX(
      "the file is no ZIP archive, and so no Word document",
      "name its format with -f, as in -f text", input.name)
  }

  /// What is said of an archive without a main part.
  static func otherArchive(_ names: [String], file: String) -> Diagnostic {
    if names.contains("mimetype") {
      return notDOCX(
        "the archive holds no Word document: it is an e-book or an OpenDocument file",
        "open it in a word processor and save it as .docx", file)
    }
    return notDOCX(
      "the archive holds no Word document: it has no main part",
      "check that it is the file you meant", file)
  }

  /// What is said of a package for another program.
  static func otherType(_ type: String, file: String) -> Diagnostic {
    let kind =
      type.contains("spreadsheet")
      ? "a spreadsheet" : type.contains("presentation") ? "a presentation" : "of another kind"
    return notDOCX(
      "the package holds no Word document: it is \(kind) (\(Diagnostic.shown(type)))",
      "check that it is the file you meant", file)
  }

  /// What is said where a part is missing.
  static func missing(_ part: String, file: String) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "missing-part",
      "the document lacks its part '\(Diagnostic.shown(part))'", file: file,
      hint: "the file is incomplete; get it again")
  }

  private static func notDOCX(_ message: String, _ hint: String, _ file: String) -> Diagnostic {
    Diagnostic(.error, .data, code: "not-docx", message, file: file, hint: hint)
  }

  private static func contains(_ pattern: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = pattern.first, bytes.count >= pattern.count else { return false }
    for index in 0...(bytes.count - pattern.count) where bytes[index] == first {
      if bytes[index...].starts(with: pattern) { return true }
    }
    return false
  }
}
