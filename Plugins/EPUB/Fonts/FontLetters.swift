internal import GalleyCore

/// The letters of a text and how often each comes, to be compared with those that fonts have.
struct FontLetters {
  private var counts: [Int: Int] = [:]
  private var total = 0

  /// Counts the letters of a document.
  init(_ document: Document) {
    var all = [Int32](repeating: 0, count: 0x40000)
    document.forEachRun { run in
      for scalar in run.text.unicodeScalars where scalar.value < 0x40000 {
        all[Int(scalar.value)] += 1
      }
    }
    for (value, count) in all.enumerated() where count > 0 {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic
      else { continue }
      counts[value] = Int(count)
      total += Int(count)
    }
  }

  /// What is to be said of a font that lacks them: all, or most of them where it is that of the
  /// text; nil of a font that has them.
  func trouble(with font: EmbeddedFont, isOfText: Bool) -> Diagnostic? {
    guard total > 0, let table = OpenTypeFile(font.bytes)?.table("cmap"),
      let coverage = FontCoverage(cmap: table)
    else { return nil }
    let held = counts.reduce(0) { $0 + (coverage.has($1.key) ? $1.value : 0) }
    guard held == 0 || (isOfText && held * 2 < total) else { return nil }
    return Diagnostic(
      .warning, .usage, code: "font-lacks-letters",
      "'\(font.family)' has \(held == 0 ? "none" : "few") of the letters of the text",
      file: font.fileName, hint: "give a font for the script of the text")
  }

  /// What is to be said of all fonts of a text; `styles` say what they are for.
  static func troubles(
    with fonts: [EmbeddedFont], styles: [UserStyle], in document: Document
  ) -> [Diagnostic] {
    guard !fonts.isEmpty else { return [] }
    let letters = FontLetters(document)
    return fonts.enumerated().compactMap { index, font in
      letters.trouble(with: font, isOfText: index == 0 && styles.isEmpty)
    }
  }
}
