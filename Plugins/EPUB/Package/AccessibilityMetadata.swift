internal import GalleyCore

/// What the package document says on accessibility (EPUB Accessibility 1.1, section 2.2).
///
/// It is made from what was written. Conformance to a standard is never claimed: that takes a
/// person.
struct AccessibilityMetadata: Equatable {
  /// The ways in which the content is told: `textual`, `visual`.
  var modes: [String] = ["textual"]
  /// The sets of ways each of which suffices.
  var sufficientModes: [String] = ["textual"]
  /// What helps to read, in schema.org's words.
  var features: [String]
  /// A few sentences for people.
  var summary: String

  init(_ record: BookRecord, strings: Strings) {
    let said = strings.summary
    var sentences = [said.text]
    features = ["tableOfContents", "readingOrder", "displayTransformability"]
    if record.hasHeadings {
      features.append("structuralNavigation")
      sentences.append(said.headings)
    }
    if !record.images.isEmpty {
      modes.append("visual")
      sufficientModes.append("textual,visual")
    }
    if record.hasDescribedImages {
      features.append("alternativeText")
      sentences.append(said.images)
    }
    if record.hasRuby { features.append("rubyAnnotations") }
    if !record.pages.isEmpty {
      features += ["pageBreakMarkers", "pageNavigation"]
      sentences.append(said.pages)
    }
    sentences.append(said.claim)
    summary = sentences.joined(separator: said.space)
  }

  /// The properties and their values in the order of the package document.
  var properties: [(name: String, value: String)] {
    modes.map { ("schema:accessMode", $0) }
      + sufficientModes.map { ("schema:accessModeSufficient", $0) }
      + features.map { ("schema:accessibilityFeature", $0) }
      + [("schema:accessibilityHazard", "none"), ("schema:accessibilitySummary", summary)]
  }
}
