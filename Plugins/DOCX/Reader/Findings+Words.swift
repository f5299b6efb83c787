import GalleyCore

extension Findings {
  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  static func describe(_ reason: Reason, _ number: Int) -> (String, String) {
    let characters = counted(number, "character")
    return switch reason {
    case .contents:
      ("the table of contents is left out: \(characters)", "what is written gets one of its own")
    case .hidden:
      ("hidden text is left out: \(characters)", "show it in a word processor to have it read")
    case .change:
      (
        "\(characters) of tracked changes are left out",
        "-s changes=keep has both forms, -s changes=reject the text before the changes"
      )
    case .fieldCode:
      (
        "text between what a field says and its result is left out: \(characters)",
        "update the fields in a word processor and save the file"
      )
    case .stray:
      (
        "text that stands where none can is left out: \(characters)",
        "the file was made by a faulty program; look at it in a word processor"
      )
    case .placeholder:
      ("the words of empty form fields are left out: \(characters)", "fill the form in")
    }
  }

  static func describe(
    _ kind: Kind, _ number: Int
  ) -> (Diagnostic.Severity, String, String) {
    switch kind {
    case .change:
      (
        .note, counted(number, "tracked change"),
        "-s changes=accept|reject|keep says what becomes of them; accept when not given"
      )
    case .headingNumber:
      (
        .note, "\(counted(number, "number")) of headings, which Word made, are text now",
        "to be rid of them, take the numbering off the heading styles"
      )
    case .textBox:
      (
        .note,
        "\(counted(number, "text box"))\(number == 1 ? "" : "es"): read behind their "
          + "paragraphs", "look whether that is their place in the text"
      )
    case .math:
      (
        .warning, "\(counted(number, "formula")) read as lines of text",
        "what stood above and below stands behind; put them in as pictures to have them shown"
      )
    case .comment:
      (.note, "\(counted(number, "comment")) left out", "-s comments=true makes notes of them")
    case .drawing:
      (
        .warning,
        "\(counted(number, "drawing")) without a picture left out: shapes and the like",
        "put them in as pictures to have them shown"
      )
    case .describedDrawing:
      (
        .warning,
        "\(counted(number, "drawing")) without a picture: \(number == 1 ? "its" : "their") "
          + "description or words stand in the text", "put them in as pictures to have them shown"
      )
    case .typedHeading:
      (
        .note,
        "\(counted(number, "heading")) told by bold or large letters alone",
        "give them heading styles where that is wrong, or to say of which level they are"
      )
    case .missingImage:
      (
        .warning, "\(counted(number, "picture")) that the file does not hold",
        "put them in again and save the file"
      )
    case .externalImage:
      (
        .note, "\(counted(number, "picture")) outside of the file: not fetched",
        "put them into the file to have them shown"
      )
    case .symbol:
      (
        .warning, "\(counted(number, "symbol")) of a font of its own, which may show as another",
        "write a character of Unicode in their place"
      )
    case .field:
      (
        .warning, "\(counted(number, "field")) without a result that could be read",
        "update the fields in a word processor and save the file"
      )
    case .externalContent:
      (
        .warning, "\(counted(number, "piece")) of content in another format left out (altChunk)",
        "open the file in Word and save it, which takes them in"
      )
    case .subdocument:
      (
        .warning, "\(counted(number, "subdocument")) outside of the file: not read",
        "put them into the master document and save it"
      )
    case .missingNote:
      (
        .warning, "\(counted(number, "reference")) to notes that the file does not hold",
        "write the notes again"
      )
    case .unusedNote:
      (
        .note, "\(counted(number, "note")) that nothing refers to left out",
        "refer to them to have them read"
      )
    case .header:
      (
        .note, "\(counted(number, "header and footer")) left out: they belong to the page",
        "what is written has its own"
      )
    }
  }
}
