public import GalleyCore
import GalleyPackaging

/// Reads plain text: decodes it, measures its lines, labels them by one search, and puts the
/// article back together.
///
/// Each stage is a function from the last stage's value to the next; see ARCHITECTURE.md.
public struct PlainTextReader: DocumentReader {
  /// Makes a reader; all it needs comes with the settings.
  public init() {}

  /// The largest file that is read, in bytes: offsets are kept in 32 bits.
  private static let largest = 1 << 30
  /// The least size in bytes for which another thread is asked to help.
  private static let longFile = 1 << 18

  /// Reads a file.
  ///
  /// Throws a `data` diagnostic for a file that is no text or has none in it, a `usage` one for an
  /// unknown encoding.
  public func read(
    _ input: InputFile, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> Document {
    try refuse(input, isForced: !settings.text("encoding").isEmpty)
    if let markup = BinarySignature.markup(in: input.bytes.span) {
      context.report(
        Diagnostic(
          .note, code: "markup-as-text",
          "the file looks like \(markup.name) and is read as plain text",
          file: input.name, hint: markup.hint))
    }
    // It takes a walk through all of the file, for which nothing has to wait.
    let digest = EarlyWork(when: input.bytes.count > Self.longFile) {
      SHA256.hexDigest(of: input.bytes)
    }
    let decoded = try decode(input, settings, &context)
    return try document(of: decoded, digest, input, settings, &context)
  }

  /// Goes through the stages after the decoding, and proves that nothing was lost in them.
  private func document(
    of decoded: DecodedText, _ digest: EarlyWork<String>, _ input: InputFile,
    _ settings: Settings, _ context: inout Context
  ) throws(Diagnostic) -> Document {
    let block = Self.block(decoded.bytes, input.name, &context)
    var guess = try LanguageGuess(
      decoded.bytes, from: block?.end ?? 0, given: settings.text("language"),
      said: block?.metadata.languages.first?.value)
    var scanner = LineScanner(decoded.bytes, ambiguousIsWide: guess.language.isHan)
    // What a person says is said of all lines of the file.
    let all = context.overrides == nil ? [] : scanner.lines
    if let block { scanner = scanner.part(from: block.end) }
    guard !scanner.lines.isEmpty else { throw Self.noText(input.name) }
    var ebook = GutenbergText(scanner)
    if let language = ebook?.language, guess.origin == .guessed {
      // What is set around the text is English, whatever the text is.
      if language.language.isHan != guess.language.isHan {
        scanner = LineScanner(decoded.bytes, ambiguousIsWide: language.language.isHan)
        if let block { scanner = scanner.part(from: block.end) }
        ebook = GutenbergText(scanner)
      }
      guess = language
    }
    let rules = try RuleBook.make(for: guess.language, files: settings.files("rules"))
    var given = GivenLines.none
    if let overrides = context.overrides {
      try block?.check(overrides, lineStarts: scanner.lineStarts)
      given = try GivenLines(
        overrides, lines: all, lineStarts: scanner.lineStarts, in: decoded.bytes)
    }
    if ebook == nil, guess.language == .japanese,
      let aozora = AozoraReader(
        decoded.bytes, lines: scanner.lines, from: scanner.extent.lowerBound, rules: rules)
    {
      if !given.isEmpty { context.report(Self.marksHold(input.name)) }
      var document = try document(decoded, digest, scanner, guess, aozora, input, &context)
      document.metadata.attribute(to: .text)
      block?.add(to: &document, bytes: decoded.bytes)
      try LossAudit.checkReading(document, of: decoded.bytes)
      return document
    }
    let (bytes, language) = (decoded.bytes, guess.language)
    let conventions = EarlyWork(when: bytes.count > Self.longFile) {
      InlineConventions(bytes, language: language)
    }
    var structure = structure(
      MeasuredText(ebook?.body ?? scanner, rules: rules, given: given), guess.language,
      explains: context.explains)
    let lineStarts = scanner.lineStarts
    // The lines are done with, and a book's take half as much memory as itself; what follows needs
    // little.
    scanner = scanner.with([])
    FreedMemory.giveBack(beside: bytes.count)
    var document = Document(
      metadata: ebook?.header.metadata ?? Metadata(), divisions: structure.divisions,
      source: Self.source(
        decoded, try digest.value(), lineStarts, structure.omissions, input),
      decisions: structure.decisions)
    (structure.divisions, structure.omissions, structure.decisions) = ([], [], [])
    document.metadata.languages = [
      Field(guess.language, origin: guess.origin, confidence: guess.confidence)
    ]
    Self.readInlines(of: &document, decoded.bytes, try conventions.value())
    MetadataReader.fill(&document, rules)
    ebook?.wrap(&document, rules: rules, given: given, explains: context.explains)
    document.metadata.attribute(to: .text)
    let count = document.decisions.count
    block?.add(to: &document, bytes: decoded.bytes)
    FreedMemory.leaveProgram(beside: bytes.count)
    let languages = try Self.languages(checking: document, bytes, guess.language)
    languages.mark(&document.divisions)
    document.decisions.insert(contentsOf: languages.decisions, at: count)
    document.decisions.insert(contentsOf: Self.decisions(decoded, guess) + structure.places, at: 0)
    Self.report(columns: structure.columns, input.name, to: &context)
    EncodingReport(decoded, input, lineStarts).tell(&context)
    return document
  }

  /// Finds the languages of divisions while the audit looks whether all of the source is there.
  ///
  /// Throws what the audit does. The languages are marked when both are done: they are no part of
  /// what it looks at.
  private static func languages(
    checking document: Document, _ bytes: [UInt8], _ language: LanguageTag
  ) throws(Diagnostic) -> DivisionLanguages {
    let (fault, languages) = PartedWork.both(when: bytes.count > longFile) { () -> Diagnostic? in
      do throws(Diagnostic) { try LossAudit.checkReading(document, of: bytes) } catch {
        return error
      }
      return nil
    } _: {
      DivisionLanguages(
        document.divisions, language: language, bytes, document.source?.lines ?? LineTable())
    }
    if let fault { throw fault }
    return languages
  }

  /// What comes of the stages from the search to the division.
  private struct Structure {
    var divisions: [Division]
    var omissions: [Omission]
    var decisions: [Decision]
    /// The columns that were taken apart, and with them the stories that were.
    let columns: [Decision]
    let places: [Decision]
  }

  /// Labels, joins and divides; what these stages hold in memory is gone before the next begins.
  private func structure(
    _ text: MeasuredText, _ language: LanguageTag, explains: Bool
  ) -> Structure {
    FreedMemory.leaveProgram(beside: text.bytes.count)
    let read = ReadText(text)
    // The lines and the document of them are in memory together.
    FreedMemory.leaveProgram(beside: text.bytes.count)
    var builder = DocumentBuilder(read, language: language, explains: explains)
    return Structure(
      divisions: builder.divisions, omissions: builder.omissions,
      decisions: builder.takeDecisions(), columns: text.columns,
      places: text.columns + text.stories)
  }

  /// The block of YAML before the text, where there is one with a text after it.
  private static func block(
    _ bytes: [UInt8], _ name: String, _ context: inout Context
  ) -> YAMLBlock? {
    var trouble: Diagnostic?
    let block = YAMLBlock(bytes, file: name, trouble: &trouble)
    if let trouble { context.report(trouble) }
    block?.problems.forEach { context.report($0) }
    return block
  }

  /// Reads what stands inside of lines, where a text has marks for it.
  private static func readInlines(
    of document: inout Document, _ bytes: [UInt8], _ conventions: InlineConventions
  ) {
    guard let reader = InlineReader(document.divisions, bytes, conventions: conventions) else {
      return
    }
    document.divisions = reader.divisions
    document.decisions.insert(contentsOf: reader.decisions, at: 0)
    document.source?.insert(reader.omissions)
  }

  /// The record of the source.
  private static func source(
    _ decoded: DecodedText, _ digest: String, _ lineStarts: [Int32], _ omissions: [Omission],
    _ input: InputFile
  ) -> SourceText {
    let fileOffsets = decoded.fileOffsets.count == lineStarts.count ? decoded.fileOffsets : []
    return SourceText(
      name: input.name, byteCount: input.bytes.count,
      sha256: digest, encoding: decoded.encoding,
      lines: LineTable(textOffsets: lineStarts, fileOffsets: fileOffsets),
      omissions: omissions, damage: decoded.damage, variants: decoded.variants)
  }

  /// The document of a text in Aozora Bunko's notation.
  private func document(
    _ decoded: DecodedText, _ digest: EarlyWork<String>, _ scanner: LineScanner,
    _ guess: LanguageGuess, _ aozora: AozoraReader, _ input: InputFile, _ context: inout Context
  ) throws(Diagnostic) -> Document {
    var document = Document(metadata: aozora.metadata, divisions: aozora.divisions)
    document.source = Self.source(
      decoded, try digest.value(), scanner.lineStarts, aozora.omissions, input)
    document.metadata.languages = [
      Field(guess.language, origin: guess.origin, confidence: guess.confidence)
    ]
    document.decisions = Self.decisions(decoded, guess) + aozora.decisions
    EncodingReport(decoded, input, scanner.lineStarts).tell(&context)
    AozoraReport.tell(of: aozora, decoded.bytes, input.name, scanner.lineStarts, &context)
    return document
  }

  /// Finds the encoding and decodes; tells of a text that was misread, and repairs it on request.
  private func decode(
    _ input: InputFile, _ settings: Settings, _ context: inout Context
  ) throws(Diagnostic) -> DecodedText {
    var decoded = try DecodedText(input.bytes, forced: settings.text("encoding"))
    guard let mojibake = Mojibake(decoded.bytes, file: decoded.encoding.name) else {
      return decoded
    }
    let isWanted = settings.flag("repair")
    let count = isWanted ? decoded.repair(mojibake, file: input.bytes) : 0
    context.report(mojibake.diagnostic(file: input.name, repairedLines: isWanted ? count : nil))
    return decoded
  }

  /// Refuses what is no text; `isForced` when the user named an encoding and so knows it is one.
  private func refuse(_ input: InputFile, isForced: Bool) throws(Diagnostic) {
    if input.bytes.isEmpty { throw Self.noText(input.name) }
    if !isForced, let refusal = refusal(of: input, as: "plain text") { throw refusal }
    if input.bytes.count > Self.largest {
      throw Diagnostic(
        .error, code: "too-large", "the file is larger than 1 GiB", file: input.name,
        hint: "split it into parts and convert each")
    }
  }

  /// A text in Aozora Bunko's notation says itself what its lines are.
  private static func marksHold(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "overrides-unused",
      "what is said of lines is not heeded: the text's own marks tell what they are", file: name,
      hint: "change the ［＃…］ marks of the text")
  }

  private static func noText(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "empty-input", "the file has no text in it", file: name,
      hint: "check that it is the file you meant")
  }

  private static func decisions(_ text: DecodedText, _ guess: LanguageGuess) -> [Decision] {
    let whole = SourceRange(0, text.bytes.count)
    return [
      Decision(
        .encoding, text.encoding.name, source: whole, line: 1,
        confidence: text.encoding.confidence, origin: text.encoding.origin,
        evidence: text.evidence),
      Decision(
        .language, guess.language.tag, source: whole, line: 1, confidence: guess.confidence,
        origin: guess.origin),
    ]
  }

  /// Tells of columns that were taken apart.
  private static func report(columns: [Decision], _ name: String, to context: inout Context) {
    guard let first = columns.first else { return }
    let others = columns.count - 1
    let more =
      others == 0 ? "" : others == 1 ? " and in one more place" : " and in \(others) more places"
    context.report(
      Diagnostic(
        .note, code: "columns-parted",
        "columns side by side were taken apart: \(first.choice)\(more)", file: name,
        position: SourcePosition(line: first.line, column: 1),
        hint: "the text is read column by column; compare it with the source"))
  }
}
