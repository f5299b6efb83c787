internal import GalleyCore
internal import GalleyPackaging

extension ContentWriter {
  /// Writes the body of a note where it stands; reading systems show it at its reference.
  ///
  /// Notes at the end are footnotes too: EPUB's own word for them is deprecated.
  /// On a page they stand below the text, but for those that belong beside it.
  @inline(never)
  mutating func write(_ note: Note, to xml: inout XMLWriter) {
    if text.target == .page, note.place != .margin {
      laterNotes.append(LaterNote(note: note, language: language))
      return
    }
    writeBody(of: note, to: &xml)
  }

  /// Writes the notes that were kept for the end of the page, those in notes too.
  mutating func writeLaterNotes(to xml: inout XMLWriter) {
    guard !laterNotes.isEmpty else { return }
    xml.raw("<section class=\"notes\" role=\"doc-endnotes\">\n")
    surroundings = []
    var next = 0
    while next < laterNotes.count {
      var later = laterNotes[next]
      next += 1
      if later.note.attributes.language == nil, later.language != text.document.language {
        later.note.attributes.language = later.language
      }
      writeBody(of: later.note, to: &xml)
    }
    laterNotes = []
    xml.raw("</section>\n")
  }

  private mutating func writeBody(of note: Note, to xml: inout XMLWriter) {
    let id = identifiers.claim(note.identifier)
    var attributes = note.attributes
    attributes.identifier = nil
    // Reading systems hide what they show at its reference, and with it what nothing refers to: that
    // is no footnote to them.
    let isReferred = identifiers.references[note.identifier] != nil
    // No `aside` may stand in a header cell.
    let isPlain = surroundings.contains(.headerCell) || !isReferred
    xml.raw(isPlain ? "<div" : "<aside")
    if isReferred { writeKind(" epub:type=\"footnote\"", to: &xml) }
    xml.raw(isReferred ? " role=\"doc-footnote\"" : " role=\"note\"")
    xml.raw(" aria-label=\"")
    xml.generated(name(of: note))
    xml.raw("\"")
    switch note.place {
    case .foot: open("", class: "note footnote", attributes, id: id, to: &xml)
    case .end: open("", class: "note endnote", attributes, id: id, to: &xml)
    case .margin: open("", class: "note margin-note", attributes, id: id, to: &xml)
    }
    let hasLabel = note.label != nil || isReferred
    writeLoose(note.blocks, prefix: hasLabel ? .noteLabel(note) : nil, to: &xml)
    xml.raw(isPlain ? "</div>\n" : "</aside>\n")
  }

  /// What a note is called: screen readers list the parts of a page by their names, of which no
  /// two may be the same, though notes that have signs begin again with them.
  private mutating func name(of note: Note) -> String {
    let label = Label.oneLine(note.label?.text ?? "")
    // It goes between quotation marks as it is.
    let base = text.strings.note(label.replacing("\"", with: "\u{2033}"))
    var number = noteNames[base, default: 0] + 1
    var name = number == 1 ? base : "\(base) (\(number))"
    while number > 1, noteNames[name] != nil {
      number += 1
      name = "\(base) (\(number))"
    }
    noteNames[base] = number
    if name != base { noteNames[name] = 1 }
    return name
  }

  /// Writes a note's label as the link back to its first reference; an arrow where there is none.
  mutating func writeLabel(of note: Note, to xml: inout XMLWriter) {
    guard let reference = identifiers.references[note.identifier] else {
      if let label = note.label {
        xml.raw("<span class=\"label\">")
        xml.text(label)
        xml.raw("</span>")
      }
      return
    }
    xml.start("a")
    xml.attribute("class", "label")
    if text.target == .package { xml.attribute("epub:type", "backlink") }
    xml.attribute("role", "doc-backlink")
    xml.attribute("href", href(to: reference))
    let isBlank = Label.oneLine(note.label?.text ?? "").isEmpty
    if isBlank { xml.attribute("aria-label", text.strings.backToText) }
    if let label = note.label { xml.text(label) }
    if isBlank { xml.raw("↑") }
    xml.end()
  }

  /// Writes the sign that refers to a note.
  @inline(never)
  mutating func write(_ reference: NoteReference, to xml: inout XMLWriter) {
    let id = identifiers.claimReference(to: reference.target)
    let hasLabel = !Label.oneLine(reference.label.text).isEmpty
    guard let place = identifiers.places[reference.target], !surroundings.contains(.link) else {
      if identifiers.places[reference.target] == nil { record.count(.danglingReference) }
      open("<span", class: "noteref", .none, id: id, to: &xml)
      xml.text(reference.label)
      xml.raw("</span>")
      return
    }
    xml.start("a")
    if let id { xml.attribute("id", id) }
    xml.attribute("class", "noteref")
    if text.target == .package { xml.attribute("epub:type", "noteref") }
    xml.attribute("role", "doc-noteref")
    xml.attribute("href", href(to: place))
    xml.text(reference.label)
    if !hasLabel { xml.raw("*") }
    xml.end()
  }

  /// The reference to a place, seen from the file that is being written.
  func href(to place: IdentifierPlaces.Place) -> String {
    place.file == file
      ? "#" + place.id : "\(text.plan.files[place.file].identifier).xhtml#\(place.id)"
  }
}

/// A note that stands below the text it was found in.
struct LaterNote {
  var note: Note
  /// The language of the text around it.
  var language: LanguageTag
}
