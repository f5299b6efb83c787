internal import GalleyCore
internal import GalleyPackaging

/// What a header tells of the file that its text was made from.
struct SourceRecord: Sendable {
  /// The file's name, size, digest and encoding; without lines and places.
  let source: SourceText
  /// What is not marked in the text.
  let habits: Habits
  /// Whether the title of the header is none of the text's.
  let hasNoTitle: Bool

  /// Whether `lb` has the number of a line, at the beginning of a block too.
  let numbersLines: Bool

  /// Reads the mark of a header; nil where there is none.
  ///
  /// Throws a `data` diagnostic for marks of another version.
  init?(_ tree: XMLTree, header: Int, file: String) throws(Diagnostic) {
    let target = tree.number(of: "galley")
    var values: [String: [UInt8]] = [:]
    var mark: Int?
    for index in header..<Int(tree.nodes[header].next)
    where tree.nodes[index].kind == .instruction && tree.nodes[index].name == target {
      var parser = MarkParser(tree.utf8(of: index))
      while let (name, value) = parser.next() { values[name] = value }
      mark = index
      if values["source"] != nil { break }
    }
    guard let version = values["source"], let mark else { return nil }
    guard version.elementsEqual(MarkText.version.utf8) else {
      throw Diagnostic(
        .error, .data, code: "marks-version",
        "the marks of the source are of version \(String(decoding: version, as: UTF8.self)); "
          + "only version \(MarkText.version) is known", file: file,
        position: SourcePosition(line: Int(tree.nodes[mark].line), column: 1),
        hint: "read it with the Galley that wrote it, or a newer one")
    }
    func text(_ name: String) -> String? {
      values[name].map { String(decoding: $0, as: UTF8.self) }
    }
    guard let encoding = text("encoding"),
      let description = tree.outermost("bibl", in: header).first(where: {
        tree.attribute("type", of: $0) == "file"
      })
    else { return nil }
    let name = tree.first("title", in: description).map(tree.told) ?? "-"
    let sizes = tree.outermost("measure", in: description)
    let bytes = sizes.first { tree.attribute("unit", of: $0) == "bytes" }
    let size = bytes.flatMap { tree.attribute("quantity", of: $0) }.flatMap { Int($0) }
    source = SourceText(
      name: name == "standard input" ? "-" : name, byteCount: size ?? 0,
      sha256: tree.first("idno", in: description).map(tree.words) ?? "",
      encoding: SourceEncoding(
        name: encoding, byteOrderMarkLength: text("bom").flatMap { Int($0) } ?? 0,
        origin: text("origin").flatMap(Origin.init) ?? .read,
        confidence: Confidence(percent: text("confidence").flatMap { Int($0) } ?? 100)))
    habits = Habits(line: text("line") ?? "\n", block: text("block") ?? "\n")
    hasNoTitle = text("titles") == "0"
    numbersLines = text("numbers") == "1"
  }
}

extension SourceRecord {
  /// The record with what the pieces of the text tell of the source: omissions, damage, variants.
  ///
  /// Lines and places in the file are left to `SourceText.located`.
  func completed(_ tape: SourceTape) -> SourceText {
    var source = restorable(tape)
    source.omissions = tape.sourceOmissions()
    return source
  }

  /// The record with what is needed to give the bytes of the source back: damage and variants.
  func restorable(_ tape: SourceTape) -> SourceText {
    var source = source
    for place in tape.sourceOddPlaces() {
      if place.isDamage {
        source.damage.append(Damage(offset: place.offset, fileOffset: 0, bytes: place.bytes))
      } else {
        source.variants.append(
          Variant(offset: place.offset, length: place.length, bytes: place.bytes))
      }
    }
    return source
  }
}
