public import GalleyCore
internal import GalleyPackaging

/// Reads TEI P5.
///
/// From a file that Galley wrote comes the very document it was written from, with the place of
/// every run in its source; from any other the nearest nodes of the model, and tags that only TEI
/// gets to see.
public struct TEIReader: DocumentReader {
  /// Makes a reader.
  public init() {}

  /// Reads a file.
  ///
  /// Throws a `data` diagnostic for what is no TEI, is not well-formed or has a document type
  /// declaration, and for marks of another version.
  public func read(
    _ input: InputFile, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> Document {
    let file = try TEIFile(input)
    var document = Document()
    var text: [UInt8] = []
    if let record = file.record {
      text = file.tape.text()
      var source = record.completed(file.tape)
      let bytes = SourceBytes.rebuild(text, source)
      if bytes.map({ SHA256.hexDigest(of: $0) }) != source.sha256 {
        context.report(RestoreTroubles.edited(input.name, severity: .note))
      }
      source.locate(in: text, file: bytes)
      document.source = source
    }
    document.decisions = file.doubts(lines: document.source?.lines ?? LineTable())
    var reader = TextReader(file, source: text, lines: document.source?.lines ?? LineTable())
    document.divisions = reader.divisions()
    document.resources = reader.resources
    if let header = file.header {
      document.metadata =
        HeaderReader(
          file.tree, header: header, hasNoTitle: file.record?.hasNoTitle ?? false,
          isOwn: file.isOwn
        ).metadata
    }
    if let language = file.language {
      document.metadata.languages = [Field(language, origin: .read)]
    }
    document.isVertical = WritingMode.isVertical(file.tree, header: file.header, texts: file.texts)
    document.metadata.attribute(to: .header)
    reader.foreign.report(input.name, to: &context)
    return document
  }
}

extension TEIFile {
  /// The language of the text.
  var language: LanguageTag? {
    // The texts of a corpus may be in languages of their own.
    let root = tree.nodes.indices.first { tree.nodes[$0].kind == .element }
    let isCorpus = isOwn && root.map { tree.name(of: $0) == "teiCorpus" } ?? false
    var node = isCorpus ? root : texts.first
    while let place = node {
      if let tag = tree.attribute("xml:lang", of: place) { return LanguageTag(tag) }
      node =
        place == texts.first ? tree.nodes.indices.first { tree.nodes[$0].kind == .element } : nil
      if node == place { break }
    }
    return nil
  }
}
