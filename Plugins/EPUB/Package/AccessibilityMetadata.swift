internal import GalleyCore

/// What the package document says on accessibility (EPUB Accessibility 1.1, section 2.2).
///
/// It is made from what was written. Conformance to a standard is claimed only where the user says
/// who found it: that takes a person.
struct AccessibilityMetadata: Equatable {
  /// The ways in which the content is told: `textual`, `visual`.
  var modes: [String] = ["textual"]
  /// The sets of ways each of which suffices.
  var sufficientModes: [String]
  /// What helps to read, in schema.org's words.
  var features: [String]
  /// What may do harm; nobody looked whether a picture that moves flashes.
  let hazard: String
  /// A few sentences for people.
  var summary: String
  /// The standard the user says the book conforms to; nil for none.
  var conformance: String?
  /// Who found that.
  var certifier: String?

  /// What a user can say it conforms to: versions and levels of WCAG.
  static let conformances = ["2.0", "2.1", "2.2"].flatMap { version in
    ["a", "aa", "aaa"].map { "wcag-\(version)-\($0)" }
  }

  init(_ record: BookRecord, book: Book) {
    let said = book.strings.summary
    var sentences = [said.text]
    var pictures = record.images
    if case .image(let cover) = book.cover { pictures.append(cover) }
    hazard = pictures.contains { MovingPicture.isOne($0.bytes) } ? "unknown" : "none"
    features = ["tableOfContents", "readingOrder"]
    // A style sheet of the user's may fix what Galley's leaves to the reader.
    if book.styles.isEmpty { features.append("displayTransformability") }
    if record.hasHeadings {
      features.append("structuralNavigation")
      sentences.append(said.headings)
    }
    if !record.images.isEmpty { modes.append("visual") }
    let isDescribed = record.images.isEmpty || !record.hasUndescribedImages
    sufficientModes = isDescribed ? ["textual"] : []
    if !record.images.isEmpty {
      sufficientModes.append("textual,visual")
      if isDescribed {
        features.append("alternativeText")
        sentences.append(said.images)
      }
    }
    if record.hasRuby { features.append("rubyAnnotations") }
    if !record.pages.isEmpty {
      features += ["pageBreakMarkers", "pageNavigation"]
      sentences.append(said.pages)
    }
    conformance = Self.standard(book.settings.conformance)
    if conformance == nil { sentences.append(said.claim) }
    certifier = conformance == nil ? nil : book.settings.certifier
    summary = sentences.joined(separator: said.space)
  }

  /// The properties and their values in the order of the package document.
  var properties: [(name: String, value: String)] {
    modes.map { ("schema:accessMode", $0) }
      + sufficientModes.map { ("schema:accessModeSufficient", $0) }
      + features.map { ("schema:accessibilityFeature", $0) }
      + [("schema:accessibilityHazard", hazard), ("schema:accessibilitySummary", summary)]
      + (conformance.map { [("dcterms:conformsTo", $0)] } ?? [])
      + (certifier.map { [("a11y:certifiedBy", $0)] } ?? [])
  }

  /// The name of a standard in the very words of EPUB Accessibility 1.1, section 2.5.
  static func standard(_ choice: String) -> String? {
    let parts = choice.split(separator: "-")
    guard conformances.contains(choice), parts.count == 3 else { return nil }
    return "EPUB Accessibility 1.1 - WCAG \(parts[1]) Level \(parts[2].uppercased())"
  }
}
