internal import GalleyCore
internal import GalleyPackaging

/// The style sheet of a page, with all it refers to in itself.
struct PageStyle: Sendable {
  /// The fonts that stand in it.
  let fonts: [EmbeddedFont]
  /// The user's style sheets.
  let styles: [UserStyle]

  /// Looks at the files that settings name.
  ///
  /// Throws a `usage` diagnostic for one that no page may hold.
  init(_ settings: HTMLSettings) throws(Diagnostic) {
    var fonts: [EmbeddedFont] = []
    for (number, file) in settings.fonts.enumerated() {
      fonts.append(try EmbeddedFont(file, number: number))
    }
    var styles: [UserStyle] = []
    for file in settings.styles { styles.append(try UserStyle(file, fonts: fonts, for: .page)) }
    self.fonts = fonts
    self.styles = styles
  }

  /// The sheet, of the fonts as much as `characters` need, and what is to be said of these.
  func sheet(
    of plan: TextPlan, for characters: CharacterSeen
  ) -> (text: String, said: [Diagnostic]) {
    var text = StyleSheet.ofPage(for: plan.flow, isMixed: plan.isMixed)
    var characters = characters
    characters.add(text.utf8.span)
    for font in fonts where !styles.contains(where: { $0.text.contains(font.reference) }) {
      text += "\n" + font.rule
    }
    if let font = fonts.first, styles.isEmpty { text += font.bodyRule }
    for style in styles { text += "\n" + style.text }
    var said: [Diagnostic] = []
    for font in fonts {
      let part = FontPart(font, characters: characters)
      said += part.said
      text = text.replacing(
        font.reference, with: "url(\"data:\(font.mediaType);base64,\(Base64.encode(part.bytes))\")")
    }
    return (text, said)
  }
}
