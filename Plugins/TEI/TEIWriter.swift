public import GalleyCore
internal import GalleyPackaging

/// Writes TEI P5 (version 4.12.0): one file that says what the text is, where it is from and what
/// was done to it.
///
/// The text is walked twice: once for what the header must tell before it, once to write it.
public struct TEIWriter: DocumentWriter {
  /// Makes a writer.
  public init() {}

  /// Writes `document` as a `TEI` element with a full `teiHeader` and a `text`.
  ///
  /// Throws the sink's diagnostic when it cannot take the bytes.
  public func write(
    _ document: Document, to sink: any ByteSink, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> ContentTally {
    var settings = TEISettings(settings)
    let unfit = UnfitCharacters(in: settings.profile)
    let survey = Survey(document, unfit)
    settings.articles = Self.articles(of: document, survey, settings, &context)
    var identifiers = survey.identifiers
    let program = identifiers.fresh("galley")
    let renditions = Renditions(survey.renditions, &identifiers)
    let characters = CharacterDeclarations(
      survey.signs, unwritable: survey.unwritable, besides: unfit, &identifiers)
    let classification = Classification(survey, &identifiers)
    let habits = Habits(line: survey.lineHabit, omissions: document.source?.omissions ?? [])

    let lineEnd =
      survey.count(.nothing) - survey.removedHyphens > survey.count(.space) ? "no" : "yes"
    let profile = settings.profile.rules(anchors: survey.anchors).map { rules in
      ProfileSink(
        to: sink, rules: rules,
        opening: ProfileMark.text(
          ProfileMark.profile,
          ProfileTag(
            settings.profile.rawValue, [Attribute(name: ProfileMark.lineEnd, value: lineEnd)])))
    }
    var xml = try XMLWriter(to: profile ?? sink)
    xml.fitting = { unfit.shown($0, isAttribute: $1) }
    Self.writeProlog(for: settings.profile, to: &xml)
    let isCorpus = settings.articles == .corpus
    xml.start(isCorpus ? "teiCorpus" : "TEI")
    xml.attribute("xmlns", "http://www.tei-c.org/ns/1.0")
    xml.attribute("version", "4.12.0")
    if isCorpus { xml.attribute("xml:lang", document.language.tag) }
    var header = HeaderWriter(
      to: xml, document: document, survey: survey, settings: settings, renditions: renditions,
      characters: characters, classification: classification, habits: habits,
      encoder: HeaderWriter.Encoder(
        identifier: program, program: context.program, timestamp: context.timestamp))
    header.write()
    var text = TextWriter(
      to: header.finish(), document: document, settings: settings, renditions: renditions,
      characters: characters, identifiers: identifiers, habits: habits, encoder: program,
      joinsLines: lineEnd == "no",
      // What another program wrote keeps its own names, and no others.
      namesBlocks: settings.namesBlocks && !survey.hasForeignTags)
    text.write()
    let (declared, widened) = (text.declaredCharacters, text.widenedCharacters)
    xml = text.finish(&context)
    xml.raw("\n")
    xml.end()
    xml.raw("\n")
    let tally = xml.tally
    let replaced = xml.replacedCharacters
    try xml.finish()
    try profile?.finish()
    Troubles.reportDeclared(declared, in: document, to: &context)
    Troubles.reportWidened(widened, in: document, to: &context)
    Troubles.reportReplaced(replaced, in: document, to: &context)
    return tally
  }

  /// What the articles of a document become: divisions where there are not several, and where
  /// there can be nothing else.
  private static func articles(
    of document: Document, _ survey: Survey, _ settings: TEISettings, _ context: inout Context
  ) -> TEISettings.Articles {
    let count = TextWriter.parts(of: document).body.count
    guard settings.articles != .division, count > 1, !survey.hasForeignTags else {
      return .division
    }
    guard settings.profile != .dta else {
      context.report(
        Diagnostic(
          .note, code: "no-group",
          "the DTA's base format has neither group nor teiCorpus: the articles are divisions",
          file: document.source?.name,
          hint: "leave the setting articles out, or take another profile"))
      return .division
    }
    return settings.articles
  }

  /// The processing instruction that tells editors which schema the file is written for.
  private static func writeProlog(for profile: TEIProfile, to xml: inout XMLWriter) {
    xml.raw("<?xml-model href=\"")
    xml.raw(profile.schema)
    xml.raw(
      "\" type=\"application/xml\" schematypens=\"http://relaxng.org/ns/structure/1.0\"?>\n")
  }
}
