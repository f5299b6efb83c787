import GalleyCore

extension DocumentMaker {
  /// The one resource of every random document.
  var resources: [Resource] {
    [Resource(name: "image.png", mediaType: "image/png", bytes: SampleImage.png)]
  }

  /// A record with every field, most of the time.
  mutating func makeMetadata() -> Metadata {
    var metadata = Metadata()
    metadata.titles = makeFields(1 + number(2))
    metadata.subtitle = oneIn(2) ? makeField(TrickyText.run(3, &random)) : nil
    for _ in 0..<number(4) {
      metadata.creators.append(
        makeField(
          Creator(
            name: TrickyText.run(2, &random), sortName: oneIn(2) ? "Name, Sort" : nil,
            role: pick(["aut", "edt", "trl", "ill"]),
            affiliation: oneIn(2) ? TrickyText.run(2, &random) : nil)))
    }
    metadata.date = oneIn(4) ? nil : makeField(pick(["2022", "2022-11", "2022-11-30"]))
    metadata.languages = oneIn(8) ? [] : [makeField(makeLanguage()), makeField(makeLanguage())]
    metadata.publisher = oneIn(2) ? makeField(TrickyText.run(2, &random)) : nil
    metadata.sourcePublication = oneIn(2) ? makeField(TrickyText.run(2, &random)) : nil
    metadata.titleSort = oneIn(4) ? makeField(TrickyText.run(2, &random)) : nil
    metadata.place = oneIn(4) ? makeField(TrickyText.run(1, &random)) : nil
    metadata.issued = oneIn(4) ? makeField(pick(["1999", "1999-01", "1999-01-31"])) : nil
    metadata.edition = oneIn(4) ? makeField(TrickyText.run(2, &random)) : nil
    metadata.series =
      oneIn(4)
      ? makeField(
        Series(
          name: TrickyText.run(2, &random),
          position: oneIn(2) ? pick(["1", "2.5", "III", "第三"]) : nil)) : nil
    metadata.sourceIssue = oneIn(4) ? makeField(TrickyText.run(1, &random)) : nil
    metadata.sourcePage = oneIn(4) ? makeField(TrickyText.run(1, &random)) : nil
    metadata.licence = oneIn(4) ? makeField("https://example.org/licence?a=1&b=2") : nil
    metadata.rights = oneIn(2) ? makeField(TrickyText.run(2, &random)) : nil
    if oneIn(2) {
      metadata.identifiers = [
        makeField(Identifier(scheme: "ISBN", value: "9780306406157")),
        makeField(Identifier(scheme: "URI", value: "https://example.org/?a=1&b=2")),
      ]
    }
    metadata.subjects = makeFields(number(3))
    metadata.description = oneIn(2) ? makeField(TrickyText.run(6, &random)) : nil
    return metadata
  }

  /// Decisions of every kind.
  mutating func makeDecisions() -> [Decision] {
    Decision.Kind.allCases.map { kind in
      Decision(
        kind, TrickyText.run(1, &random), source: SourceRange(0, 0), line: 1,
        confidence: makeConfidence(),
        evidence: [Evidence("a reason with <&> in it", weight: number(400) - 200)])
    }
  }

  private mutating func makeFields(_ count: Int) -> [Field<String>] {
    (0..<count).map { _ in makeField(TrickyText.run(3, &random)) }
  }

  private mutating func makeField<Value>(_ value: Value) -> Field<Value> {
    Field(value, origin: pick([.given, .read, .guessed]), confidence: makeConfidence())
  }
}
