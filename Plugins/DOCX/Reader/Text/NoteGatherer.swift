import GalleyCore

/// The notes that the text refers to, in the order of the references.
struct NoteGatherer {
  /// A reference.
  struct Reference {
    var number: String
    var place: Note.Place
    var identifier: String
  }

  var references: [Reference] = []
  /// The identifiers of the notes of a place by their numbers.
  var known: [Note.Place: [String: String]] = [:]
  /// The notes by their identifiers.
  var notes: [String: ReadNote] = [:]
  /// How many notes of each kind were numbered.
  var footCount = 0
  var endCount = 0
}

/// A note as it is read.
struct ReadNote {
  var place: Note.Place
  var label: String?
  var pieces: [Piece]
}

/// What stands at the head of a note.
enum NoteText {
  /// The note of pieces: without the space behind the mark that Word sets, with the label that
  /// Galley wrote behind a mark that nobody sees.
  static func note(
    _ place: Note.Place, _ pieces: [Piece], _ ledger: inout ReadingLedger
  ) -> ReadNote {
    var note = ReadNote(place: place, pieces: pieces)
    guard case .paragraph(var paragraph)? = pieces.first,
      let index = paragraph.spans.firstIndex(where: { $0.text != nil }),
      var text = paragraph.spans[index].text
    else { return note }
    if text.unicodeScalars.first == "\u{200D}" {
      ledger.omit("\u{200D}")
      text.unicodeScalars.removeFirst()
      let end = text.unicodeScalars.firstIndex(of: " ") ?? text.unicodeScalars.endIndex
      note.label = String(text.unicodeScalars[..<end])
      text = String(text.unicodeScalars[end...])
    }
    if text.unicodeScalars.first == " " || text.unicodeScalars.first == "\t" {
      text.unicodeScalars.removeFirst()
    }
    paragraph.spans[index].content = .text(text)
    if text.isEmpty { paragraph.spans.remove(at: index) }
    note.pieces[0] = .paragraph(paragraph)
    return note
  }
}
