/// The fonts that a layout has for each face and script.
struct FontBook {
  private let names: [LayoutDescription.FontNames: [String]]

  /// Makes a book of names, the best first.
  init(_ names: [LayoutDescription.FontNames: [String]]) {
    self.names = names
  }

  /// The font for East Asian characters; nil where the script has none.
  func eastAsian(_ script: Script, _ face: Face) -> Font? {
    script.isEastAsian ? font(face, script) : nil
  }

  /// The font for all other letters.
  func western(_ face: Face) -> Font {
    font(face, .western) ?? Font(names: ["Times New Roman"], script: .western)
  }

  /// A face that has no fonts of its own takes those of a like one.
  private func font(_ face: Face, _ script: Script) -> Font? {
    if let names = names[LayoutDescription.FontNames(face: face, script: script)] {
      return Font(names: names, script: script)
    }
    return face.likeness.flatMap { font($0, script) }
  }
}
