import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes the sign that refers to a note.
  ///
  /// The first reference to a footnote carries it. LibreOffice repeats a mark that is more than
  /// one character, and puts the mark before the note by itself; so the label stands as text and
  /// the mark behind it is a character that nobody sees.
  mutating func write(_ reference: NoteReference, _ format: RunFormat, to xml: inout XMLWriter) {
    // The form to be read repeats what the form of the source has.
    if !format.change.isCounted { return }
    guard !isInRuby else { return deferred.append(.noteReference(reference)) }
    var format = format
    format.style = .noteReference
    format.change = .none
    if let number = index.footnoteNumbers[reference.target], !isInFootnotes,
      referredNotes.insert(reference.target).inserted
    {
      closeRun(to: &xml)
      writeBookmark(reference.target, to: &xml)
      let isLabelled = !reference.label.text.isEmpty
      if isLabelled { write(reference.label, format, to: &xml) }
      closeRun(to: &xml)
      let isAtEnd = options.notes == .endnotes
      writeMark(isAtEnd ? "<w:endnoteReference" : "<w:footnoteReference", format, to: &xml)
      if isLabelled { xml.raw(" w:customMarkFollows=\"1\"") }
      xml.raw(" w:id=\"")
      xml.generated(String(number))
      xml.raw(isLabelled ? "\"/><w:t>\u{200D}</w:t>" : "\"/>")
      return closeRun(to: &xml)
    }
    let isKnown = index.identifiers.contains(reference.target)
    guard isKnown, flatness == 0 else { return write(reference.label, format, to: &xml) }
    startLink(to: .node(reference.target), to: &xml)
    write(reference.label, format, to: &xml)
    endLink(to: &xml)
  }

  /// Writes the body of a note where it stands, unless it is a footnote.
  mutating func write(_ note: Note, in context: BlockContext, to xml: inout XMLWriter) {
    if index.footnoteNumbers[note.identifier] != nil,
      passedNotes.insert(note.identifier).inserted
    {
      return
    }
    let kind = ContainerKind(note.place, isLabelled: !(note.label?.isEmpty ?? true))
    var inner = inside(kind, inner(context, note.attributes))
    inner.body = isInFootnotes ? .footnoteText : .note
    keep(note.identifier)
    keep(note.attributes.identifier)
    let lead: Lead? = note.label.map { .label($0) }
    write(note.blocks, lead: lead, in: inner, to: &xml)
  }

  /// Writes the body of a footnote in its part.
  mutating func writeFootnote(_ note: Note, to xml: inout XMLWriter) {
    var context = BlockContext(body: .footnoteText, width: layout.columnWidth)
    context = inner(context, note.attributes)
    keep(note.attributes.identifier)
    followsTable = false
    write(note.blocks, lead: .footnote(note.label), in: context, to: &xml)
    if followsTable { writeEmptyParagraph(.footnoteText, in: context, to: &xml) }
  }
}
