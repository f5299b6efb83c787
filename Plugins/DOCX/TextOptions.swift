import GalleyCore

/// What of the source is shown besides its text, as the settings have it.
struct TextOptions {
  /// Where pages begin.
  let pageBreaks: PageBreakSource
  /// What becomes of page furniture.
  let furniture: FurnitureFate
  /// How corrections stand.
  let corrections: CorrectionForm
  /// Where the notes stand that the text refers to.
  let notes: NotePlace

  init(_ settings: Settings) {
    pageBreaks = PageBreakSource(rawValue: settings.text("page-breaks")) ?? .layout
    furniture = FurnitureFate(rawValue: settings.text("furniture")) ?? .show
    notes = NotePlace(rawValue: settings.text("notes")) ?? .footnotes
    corrections = CorrectionForm(rawValue: settings.text("corrections")) ?? .tracked
  }
}

/// Where pages begin.
enum PageBreakSource: String, CaseIterable {
  /// Where the layout begins one.
  case layout
  /// There, and where the source does.
  case source
}

/// What becomes of the heads, feet and numbers of the source's pages.
enum FurnitureFate: String, CaseIterable {
  /// They stand in the text, small and grey.
  case show
  /// They are there as hidden text, which Word shows when it is asked to.
  case hide
  /// They are left out, and that is said.
  case omit
}

/// How corrections stand.
enum CorrectionForm: String, CaseIterable {
  /// The form of the source is deleted, the form to be read inserted.
  case tracked
  /// The form to be read.
  case regular
  /// The form of the source.
  case source
}
