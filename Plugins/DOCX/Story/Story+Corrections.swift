import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes a correction as a tracked change (ECMA-376 part 1, section 17.13.5).
  ///
  /// The form of the source is deleted, the form to be read inserted: Word shows and prints the
  /// latter and can give the former back.
  /// Where no change can be tracked the form of the source stands, since that is what counts.
  mutating func write(_ correction: Correction, _ format: RunFormat, to xml: inout XMLWriter) {
    guard !isInRuby else { return write(correction.source, format, to: &xml) }
    switch format.change {
    case .none where options.corrections == .source:
      return write(correction.source, format, to: &xml)
    case .none where options.corrections == .regular && correction.isPlain:
      appliedCorrections += 1
      count(correction.source)
      var regular = format
      regular.change = .replacement
      write(correction.regular, regular, to: &xml)
    case .none:
      flatness += 1
      var change = format
      change.change = .deletion
      write(correction.source, change, to: &xml)
      change.change = .insertion
      write(correction.regular, change, to: &xml)
      flatness -= 1
    case .deletion: write(correction.source, format, to: &xml)
    case .insertion, .replacement: write(correction.regular, format, to: &xml)
    }
  }
}

extension Correction {
  /// Whether the form of the source is text alone, which nothing else depends on.
  fileprivate var isPlain: Bool {
    source.allSatisfy { inline in
      switch inline {
      case .text, .lineBreak: true
      case .emphasis, .link, .image, .noteReference, .ruby, .foreign, .quotation, .correction,
        .milestone, .gap, .anchor, .raw:
        false
      }
    }
  }
}
