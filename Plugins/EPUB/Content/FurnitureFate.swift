/// What becomes of the heads, feet and numbers of the source's pages.
enum FurnitureFate: String, Sendable, CaseIterable {
  /// They stand in the text.
  case show
  /// They stand in the file and are not seen.
  case hide
  /// They are left out.
  case omit

  /// The fate that a setting names; hidden where it names none.
  init(setting: String) { self = Self(rawValue: setting) ?? .hide }
}
