import GalleyCore
import GalleyPackaging
import Testing

@testable import PlainTextFormat

@Suite struct MojibakeTests {
  private func context() -> Context { Context(program: Program(version: "0")) }

  /// A text as it is after it was taken for another encoding and saved as UTF-8.
  private func misread(_ text: String, from original: String, as mistaken: String) throws -> [UInt8]
  {
    let probe = EncodingChain(original: original, mistaken: mistaken, file: "UTF-8")
    return try #require(probe.converter()?.encode(Array(text.utf8)))
  }

  static let chains = [
    ("UTF-8", "WINDOWS-1252", "fr"), ("UTF-8", "WINDOWS-1252", "de"), ("UTF-8", "ISO-8859-1", "zh"),
    ("UTF-8", "WINDOWS-1252", "ru"), ("UTF-8", "WINDOWS-1251", "ru"), ("UTF-8", "MACINTOSH", "es"),
    ("GB18030", "WINDOWS-1252", "zh"), ("SHIFT_JIS", "WINDOWS-1252", "ja"),
    ("EUC-KR", "WINDOWS-1252", "ko"), ("WINDOWS-1251", "WINDOWS-1252", "ru"),
    ("KOI8-R", "WINDOWS-1251", "ru"), ("WINDOWS-1251", "KOI8-R", "ru"),
  ]

  @Test("a misread text is named, repaired on request, and its file rebuilt", arguments: chains)
  func chain(original: String, mistaken: String, language: String) throws {
    let text = Prose.plain(language)
    let bytes = try misread(text, from: original, as: mistaken)
    let name = "\(original) < \(mistaken) < UTF-8"
    let found = try #require(Mojibake(bytes, file: "UTF-8"))
    #expect(found.chain.name == name)
    #expect(text.hasPrefix(found.preview.prefix(20)))

    var (plain, repaired) = (context(), context())
    let input = InputFile(name: "m.txt", bytes: bytes)
    let declared = DocumentFormat.plainText.settings
    let reader = PlainTextReader()
    let asIs = try reader.read(input, settings: Settings(declared: declared), context: &plain)
    #expect(plain.diagnostics.contains { $0.code == "mojibake" })
    #expect(asIs.reconstructedSource().map { Array($0.utf8) } == bytes)

    let document = try reader.read(
      input, settings: Settings(declared: declared, given: ["repair": "true"]), context: &repaired)
    #expect(repaired.diagnostics.contains { $0.code == "mojibake-repaired" })
    #expect(document.source?.encoding.name == name)
    #expect(document.reconstructedSource() == text)
    #expect(SourceBytes.rebuild(document) == bytes)
  }

  @Test("lines that were not misread stay, and the file can be rebuilt all the same")
  func partly() throws {
    let bad = try misread(Prose.plain("fr") + Prose.plain("de"), from: "UTF-8", as: "WINDOWS-1252")
    let bytes = Array("«Déjà vu» 中文\r\n".utf8) + bad + Array("fin \u{FFFD}".utf8) + [0xFF, 0x0A]
    var repaired = context()
    let document = try PlainTextReader().read(
      InputFile(name: "m.txt", bytes: bytes),
      settings: Settings(declared: DocumentFormat.plainText.settings, given: ["repair": "true"]),
      context: &repaired)
    let text = try #require(document.reconstructedSource())
    #expect(text.contains("«Déjà vu» 中文"))
    #expect(text.contains("Le garçon était déjà"))
    #expect(SourceBytes.rebuild(document) == bytes)
  }

  @Test("no text is taken for a misread one", arguments: Prose.texts.keys.sorted())
  func ordinary(language: String) throws {
    let text = try #require(Prose.texts[language])
    #expect(Mojibake(Array(text.utf8), file: "UTF-8") == nil)
    #expect(Mojibake(Array(text.uppercased().utf8), file: "UTF-8") == nil)
  }

  @Test("a text that speaks of such letters is none")
  func quoted() {
    for text in [
      "The letters Ã© stand where é should, and â€™ where an apostrophe was; Ã¼ is ü.\n",
      "SÃO PAULO, AÇÃO E REAÇÃO: A NAÇÃO NÃO É ILUSÃO.\n", "ÅÄÖ åäö ÆØÅ æøå ÄÖÜ äöüß\n",
    ] {
      #expect(Mojibake(Array(text.utf8), file: "UTF-8") == nil, "\(text)")
    }
  }

  @Test("what was lost is told")
  func lost() throws {
    var context = context()
    _ = try PlainTextReader().read(
      InputFile(name: "m.txt", bytes: Array("他说锟斤拷锟斤拷，然后走了。\n他又说锟斤拷。\n".utf8)),
      settings: Settings(declared: DocumentFormat.plainText.settings), context: &context)
    let warning = try #require(context.diagnostics.first { $0.code == "lost-characters" })
    #expect(warning.message.contains("3 times"))
    #expect(warning.position?.line == 1)
  }
}
