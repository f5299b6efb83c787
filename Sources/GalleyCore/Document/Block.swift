/// A block of text: what starts on a line of its own.
///
/// Writers `switch` over it without `default`: a new kind is meant to break every one of them.
public indirect enum Block: Sendable, Equatable {
  /// A paragraph of prose.
  case paragraph(Paragraph)
  /// A heading that opens no division.
  case heading(Heading)
  /// An ordered or a bulleted list.
  case list(List)
  /// A list of terms and what they mean.
  case definitionList(DefinitionList)
  /// A quotation set off from the text.
  case quotation(BlockQuotation)
  /// A stanza.
  case verse(LineGroup)
  /// A speech of a play.
  case speech(Speech)
  /// A stage direction between speeches.
  case stageDirection(StageDirection)
  /// A table.
  case table(Table)
  /// A picture with its caption.
  case figure(Figure)
  /// Text whose spaces and line ends are kept.
  case preformatted(Preformatted)
  /// A break between scenes: a row of stars or a wide gap.
  case sceneBreak(SceneBreak)
  /// The body of a note that is referred to by its identifier.
  case note(Note)
  /// What belongs to the page and not to the text: a running head, a folio.
  case furniture(PageFurniture)
  /// A page, column or line that begins between two blocks.
  case milestone(Milestone)
  /// The place where a line stood that is told elsewhere.
  case anchor(Anchor)
  /// Markup of a named format, for writers of that format only.
  case raw(RawBlock)
}
