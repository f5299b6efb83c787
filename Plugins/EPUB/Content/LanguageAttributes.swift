internal import GalleyCore
internal import GalleyPackaging

/// The attributes that tell a language.
enum LanguageAttributes {
  /// Writes the attributes for a language, for XML and for HTML.
  ///
  /// `withDirection` where the text around may run the other way: then it is told which way this
  /// one runs.
  static func write(_ language: LanguageTag, withDirection: Bool, to xml: inout XMLWriter) {
    let tag = language.wellFormed
    xml.raw(" xml:lang=\"")
    xml.generated(tag)
    xml.raw("\" lang=\"")
    xml.generated(tag)
    xml.raw("\"")
    if withDirection { xml.raw(language.isRightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"") }
  }

  /// Writes the attributes of a root element, around which there is no text.
  static func writeRoot(_ language: LanguageTag, isMixed: Bool, to xml: inout XMLWriter) {
    write(language, withDirection: isMixed || language.isRightToLeft, to: &xml)
  }
}
