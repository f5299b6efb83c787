import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import PlainTextFormat

@Suite struct EncodingTests {
  private let chinese = Sentences.chinese.joined(separator: "\n") + "\n"
  private let japanese = "彼は川のほとりをゆっくりと歩いて、空を見上げた。雨はまだ降らないと思った。\n子供たちは大きな木を囲んでいる。\n"

  @Test(
    "a text without a label is read in the encoding it is in",
    arguments: [
      "GB18030", "SHIFT_JIS", "EUC-JP", "BIG5", "EUC-KR", "WINDOWS-1252",
    ])
  func detection(name: String) throws {
    let text =
      switch name {
      case "SHIFT_JIS", "EUC-JP": japanese
      case "BIG5": "春天的運河兩岸，柳樹剛剛發芽，早起的人沿著河堤慢慢地走。孩子們圍著那棵大樹，聽老師講樹的年齡。\n"
      case "EUC-KR": "봄날의 강가를 걸으며 나는 오래된 친구를 생각했다. 그는 지금 어디에 있을까.\n"
      case "WINDOWS-1252":
        "Le garçon était déjà arrivé à l’école; où êtes-vous passés, demanda-t-il à sa mère.\n"
      default: chinese
      }
    let bytes = try #require(CharacterEncoder.encode(Array(text.utf8), to: name))
    let document = try read(bytes)
    #expect(document.source?.encoding.name == name)
    #expect(document.reconstructedSource() == text)
  }

  @Test("an encoding that the user names is not argued with")
  func named() throws {
    let bytes: [UInt8] = Array("Nous allons au caf".utf8) + [0xE9, 0x2E, 0x0A]
    #expect(try read(bytes, encoding: "windows-1252").paragraphs == ["Nous allons au café."])
    #expect(throws: Diagnostic.self) { try read(bytes, encoding: "EBCDIC-9000") }
  }

  @Test(
    "a byte order mark is believed and not counted as text",
    arguments: [
      ("UTF-8", [0xEF, 0xBB, 0xBF]), ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF]),
    ])
  func marks(name: String, mark: [UInt8]) throws {
    let text = "Hier steht ein Wort.\n"
    let content =
      name == "UTF-8" ? Array(text.utf8) : CharacterEncoder.encode(Array(text.utf8), to: name) ?? []
    let document = try read(mark + content)
    #expect(document.paragraphs == ["Hier steht ein Wort."])
    #expect(document.source?.encoding.byteOrderMarkLength == mark.count)
    #expect(document.source?.encoding.name == name)
  }

  @Test("a few damaged bytes do not turn UTF-8 into something else, and are told by place")
  func damage() throws {
    var bytes = Array((chinese + chinese).utf8)
    bytes[3 * 10] = 0xFF
    var context = Context(program: Program(version: "0"))
    let document = try PlainTextReader().read(
      InputFile(name: "d.txt", bytes: bytes),
      settings: Settings(declared: DocumentFormat.plainText.settings), context: &context)
    #expect(document.source?.encoding.name == "UTF-8")
    #expect(document.source?.damage.first?.fileOffset == 30)
    let warning = try #require(context.diagnostics.first { $0.code == "damaged-bytes" })
    #expect(warning.position?.byte == 30)
    #expect(warning.position?.description == "1:11")
  }

  @Test("ill-formed UTF-8 becomes one U+FFFD for each maximal part")
  func maximalParts() {
    let cases: [([UInt8], String)] = [
      ([0x61, 0xF1, 0x80, 0x80, 0xE1, 0x80, 0xC2, 0x62], "a\u{FFFD}\u{FFFD}\u{FFFD}b"),
      (
        [0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41],
        String(repeating: "\u{FFFD}", count: 8) + "A"
      ),
      ([0xED, 0xA0, 0x80, 0x41], "\u{FFFD}\u{FFFD}\u{FFFD}A"), ([0xE4, 0xB8], "\u{FFFD}"),
    ]
    for (bytes, text) in cases {
      #expect(String(decoding: RepairedUTF8(bytes).bytes, as: UTF8.self) == text)
    }
  }

  @Test(
    "any bytes give a document that holds every one of them, or a clear error", arguments: 0..<300)
  func anything(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let pool: [UInt8] = Array("\n\r\t \u{C}a.B-1 中。“”（）".utf8) + [0, 7, 0x80, 0xFF, 0xE3, 0xC2]
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      Bool.random(using: &random)
        ? pool.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
    }
    do {
      let document = try read(bytes)
      let source = try #require(document.source)
      let text = try #require(document.reconstructedSource(), "seed \(seed)")
      let back = SourceBytes.rebuild(Array(text.utf8), source)
      #expect(back == bytes, "seed \(seed), \(source.encoding.name)")
    } catch let error as Diagnostic {
      #expect(["empty-input", "not-text"].contains(error.code), "seed \(seed): \(error.text)")
    }
  }
}
