/// A piece of a line: text, or a thing that stands among text.
///
/// Runs of text and line breaks are many and stay small (the size is asserted in the tests); what
/// holds other inlines is boxed.
public enum Inline: Sendable, Equatable {
  /// Characters.
  case text(TextRun)
  /// The end of a line of the source that was joined, or kept.
  case lineBreak(LineBreak)
  /// A page or a column of the source that begins in mid-paragraph.
  indirect case milestone(Milestone)
  /// Text that is set off by its type.
  indirect case emphasis(Emphasis)
  /// Text that refers to a place or a document.
  indirect case link(Link)
  /// A picture in the line.
  indirect case image(Image)
  /// The sign that refers to a note.
  indirect case noteReference(NoteReference)
  /// Text with its reading beside it.
  indirect case ruby(Ruby)
  /// A run in another language.
  indirect case foreign(ForeignRun)
  /// A quotation with its marks.
  indirect case quotation(InlineQuotation)
  /// A form that was put right, with the form of the source.
  indirect case correction(Correction)
  /// Something that is missing in the source.
  indirect case gap(Gap)
  /// The place where something stood that is told elsewhere.
  indirect case anchor(Anchor)
  /// Markup of a named format.
  indirect case raw(RawBlock)

  /// Text without a source, for documents made in memory.
  public static func text(_ text: String) -> Inline { .text(TextRun(text)) }
}
