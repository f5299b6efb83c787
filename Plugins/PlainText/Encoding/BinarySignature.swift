import GalleyCore

/// Files that are not text, told by the bytes they begin with.
///
/// A person who gives such a file gets its name and a way out instead of pages of rubbish.
enum BinarySignature {
  /// What the file is and what to do with it; nil when it may be text.
  static func find(in bytes: Span<UInt8>) -> (name: String, hint: String)? {
    if matches(bytes, "PK\u{3}\u{4}") || matches(bytes, "PK\u{5}\u{6}") {
      return zipKind(of: bytes)
    }
    for signature in signatures where matches(bytes, signature.start, at: signature.offset) {
      return (signature.name, signature.hint)
    }
    for signature in rawSignatures where matches(bytes, signature.start) {
      return (signature.name, signature.hint)
    }
    return nil
  }

  /// What kind of markup the text is in, for a note; nil when it begins like prose.
  static func markup(in bytes: Span<UInt8>) -> (name: String, hint: String)? {
    var start = matches(bytes, [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    let hint = "its tags are read as text; take the text out first, with 'w3m -dump' or the like"
    for tag in ["<!doctype html", "<html"] where matches(bytes, tag, at: start, anyCase: true) {
      return ("HTML", hint)
    }
    return matches(bytes, "<?xml", at: start) ? ("XML", hint) : nil
  }

  /// Tells the documents among ZIP archives by the names of their first entries.
  private static func zipKind(of bytes: Span<UInt8>) -> (name: String, hint: String) {
    let office = "save it as plain text first: 'soffice --headless --convert-to txt:Text FILE'"
    if matches(bytes, "mimetypeapplication/epub+zip", at: 30) {
      return ("an EPUB file", "take its text out first: 'ebook-convert FILE.epub FILE.txt'")
    }
    if matches(bytes, "mimetypeapplication/vnd.oasis.opendocument", at: 30) {
      return ("an OpenDocument file", office)
    }
    // The parts of an Office file come in any order; the first names stand near the beginning.
    let head = min(bytes.count, 4096)
    for (part, name) in [
      ("word/", "a DOCX file"), ("xl/", "an XLSX file"), ("ppt/", "a PPTX file"),
      ("[Content_Types].xml", "an Office file"),
    ] {
      for offset in 30..<max(31, head) where matches(bytes, part, at: offset) {
        return (name, office)
      }
    }
    return ("a ZIP archive", "unpack it and name the text files in it")
  }

  private static func matches(
    _ bytes: Span<UInt8>, _ start: String, at offset: Int = 0, anyCase: Bool = false
  ) -> Bool {
    guard offset + start.utf8.count <= bytes.count else { return false }
    var index = offset
    for expected in start.utf8 {
      var byte = bytes[index]
      if anyCase, (65...90).contains(byte) { byte += 32 }
      if byte != expected { return false }
      index += 1
    }
    return true
  }

  private static func matches(_ bytes: Span<UInt8>, _ start: [UInt8]) -> Bool {
    guard start.count <= bytes.count else { return false }
    for index in start.indices where bytes[index] != start[index] { return false }
    return true
  }
}

private let picture = "it needs character recognition first: 'tesseract FILE OUTPUT'"

/// Formats whose first bytes are ASCII.
private let signatures: [(name: String, start: String, offset: Int, hint: String)] = [
  ("a PDF file", "%PDF-", 0, "take its text out first: 'pdftotext FILE.pdf FILE.txt'"),
  ("a PostScript file", "%!PS", 0, "take its text out first: 'ps2ascii FILE.ps FILE.txt'"),
  (
    "an RTF file", "{\\rtf", 0,
    "save it as plain text first: 'soffice --headless --convert-to txt:Text FILE'"
  ),
  ("a MOBI file", "BOOKMOBI", 60, "take its text out first: 'ebook-convert FILE FILE.txt'"),
  ("a DjVu file", "AT&TFORM", 0, "take its text out first: 'djvutxt FILE.djvu FILE.txt'"),
  ("a GIF picture", "GIF8", 0, picture),
  ("a TIFF picture", "II*\0", 0, picture),
  ("a TIFF picture", "MM\0*", 0, picture),
  ("a WebP picture", "WEBPVP8", 8, picture),
  ("an ELF program", "\u{7F}ELF", 0, "it holds no text to convert"),
  ("an MP4 film", "ftyp", 4, "it holds no text to convert"),
  ("a bzip2 archive", "BZh91AY&SY", 0, "unpack it first: 'bunzip2 FILE'"),
  ("a RAR archive", "Rar!\u{1A}\u{7}", 0, "unpack it first: 'unrar x FILE'"),
  ("an SQLite database", "SQLite format 3\0", 0, "write its text into a file first"),
]

/// Formats that begin with bytes above 0x7F.
private let rawSignatures: [(name: String, start: [UInt8], hint: String)] = [
  ("a PNG picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], picture),
  ("a JPEG picture", [0xFF, 0xD8, 0xFF], picture),
  ("a gzip archive", [0x1F, 0x8B, 0x08], "unpack it first: 'gunzip FILE'"),
  ("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "unpack it first: 'unxz FILE'"),
  ("a Zstandard archive", [0x28, 0xB5, 0x2F, 0xFD], "unpack it first: 'unzstd FILE'"),
  ("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "unpack it first: '7z x FILE'"),
  (
    "an old Office file (.doc, .xls or .ppt)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
    "save it as plain text first: 'soffice --headless --convert-to txt:Text FILE'"
  ),
]
