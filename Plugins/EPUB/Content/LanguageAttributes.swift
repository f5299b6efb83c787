internal import GalleyCore
internal import GalleyPackaging

/// The attributes that tell a language.
enum LanguageAttributes {
  /// Writes the attributes for a language, for XML and for HTML.
  static func write(_ language: LanguageTag, to xml: inout XMLWriter) {
    let tag = language.wellFormed
    xml.raw(" xml:lang=\"")
    xml.generated(tag)
    xml.raw("\" lang=\"")
    xml.generated(tag)
    xml.raw("\"")
  }
}
