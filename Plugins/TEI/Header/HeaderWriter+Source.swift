internal import GalleyCore
internal import GalleyPackaging

extension HeaderWriter {
  /// Writes `sourceDesc`: the print, where it is known, and the file.
  mutating func writeSource() {
    group("sourceDesc") { header in
      if let publication = header.metadata.sourcePublication {
        header.writePrint(publication)
      } else if header.metadata.hasScope {
        header.group("bibl") { $0.writeScope() }
      }
      if let source = header.document.source {
        header.write(source)
      } else if header.metadata.sourcePublication == nil, !header.metadata.hasScope {
        header.leaf("p", "Made without a source file.")
      }
    }
  }

  /// Writes where the text was first printed; a `biblStruct` needs the date.
  private mutating func writePrint(_ publication: Field<String>) {
    // Articles are from newspapers and journals; anything else may be from a book.
    let isSerial = (survey.divisions[.article] ?? 0) > 0
    let level: [Value] = isSerial ? [Value("level", "j")] : []
    guard let date = metadata.date else {
      group("bibl") { header in
        header.leaf("title", publication, level)
        header.writeScope()
      }
      return
    }
    group("biblStruct") { header in
      header.writeArticle()
      header.group("monogr") { header in
        header.leaf("title", publication, level)
        header.group("imprint") { header in
          header.write(date)
          header.writeScope()
        }
      }
    }
  }

  /// Writes what a text of one article is called, and who wrote it.
  private mutating func writeArticle() {
    let metadata = metadata
    guard survey.divisions[.article] == 1, let title = metadata.titles.first,
      !title.value.isEmpty
    else { return }
    group("analytic") { header in
      for creator in metadata.creators
      where creator.value.role == "aut" && !creator.value.name.isEmpty {
        header.leaf("author", creator.value.name, header.certainty(of: creator))
      }
      header.leaf("title", title, [Value("level", "a")])
    }
  }

  /// Writes a date, in figures that programs know where it is one.
  mutating func write(_ date: Field<String>) {
    let when = CalendarDate(date.value)?.text
    leaf("date", date.value, (when.map { [Value("when", $0)] } ?? []) + certainty(of: date))
  }

  private mutating func write(_ source: SourceText) {
    group("bibl", [Value("type", "file")]) { header in
      header.leaf("title", source.name == "-" ? "standard input" : source.name)
      header.leaf("idno", source.sha256, [Value("type", "sha256")])
      header.group("extent") { header in
        header.measure(source.byteCount, "byte")
        if source.byteCount > 0 { header.measure(source.lineCount, "line") }
      }
      header.leaf("note", source.encoding.statement, [Value("type", "encoding")])
      header.writeMark(of: source)
      if !source.damage.isEmpty {
        let places = counted(source.damage.count, "place")
        header.leaf(
          "note",
          "In \(places) the file has bytes that are no character in this encoding; an "
            + "empty g stands for each in the text.",
          [Value("type", "damage")])
      }
    }
  }
}

extension HeaderWriter {
  /// Writes what a program must know to give the source back from the marks in the text.
  fileprivate mutating func writeMark(of source: SourceText) {
    guard settings.marksLines else { return }
    let encoding = source.encoding
    var values = [
      ("source", MarkText.version), ("encoding", encoding.name),
      ("bom", String(encoding.byteOrderMarkLength)), ("origin", encoding.origin.rawValue),
      ("confidence", String(encoding.confidence.percent)), ("line", habits.line),
      ("block", habits.block),
    ]
    if settings.numbersLines { values.append(("numbers", "1")) }
    // A title that was made for the header alone is none of the text's.
    if metadata.titles.allSatisfy(\.value.isEmpty) { values.append(("titles", "0")) }
    mark(values.map { "\($0)=\(MarkText.quoted($1))" }.joined(separator: " "))
  }
}

extension SourceText {
  /// How many lines the file has; a line end at its end begins none.
  fileprivate var lineCount: Int {
    guard let last = lines.fileOffsets.last ?? lines.textOffsets.last.map({ Int($0) }) else {
      return 0
    }
    let end = lines.fileOffsets.isEmpty ? byteCount - encoding.byteOrderMarkLength : byteCount
    return last >= end ? lines.count - 1 : lines.count
  }
}

extension SourceEncoding {
  /// What is known of the encoding, in a sentence.
  fileprivate var statement: String {
    let ground =
      switch origin {
      case .given: "as given"
      case .read: byteOrderMarkLength > 0 ? "as its byte order mark says" : "as its bytes say"
      case .guessed: "inferred from its bytes with a confidence of \(confidence)"
      }
    let mark =
      byteOrderMarkLength > 0
      ? ", with a byte order mark of \(counted(byteOrderMarkLength, "byte"))" : ""
    return "\(name), \(ground)\(mark)."
  }
}
