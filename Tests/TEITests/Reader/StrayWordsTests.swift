import GalleyCore
import Testing

/// Words where TEI has no room for any: a hand that slipped, or a tag that went missing.
struct StrayWordsTests {
  @Test(arguments: [
    "QQQ<body><p>a</p></body>", "<body><p>a</p></body>QQQ", "<body>QQQ<p>a</p></body>",
    "<front>QQQ</front><body><p>a</p></body>", "<body><list>QQQ<item>a</item></list></body>",
    "<body><table><row>QQQ<cell>a</cell></row></table></body>", "<body><lg>QQQ<l>a</l></lg></body>",
    "<body><p><ruby>QQQ<rb>a</rb><rt>b</rt></ruby></p></body>", "<group>QQQ</group>",
  ])
  func `no word is lost`(_ text: String) throws {
    let document = try ReadBack(tei(text)).document
    var words = ""
    document.forEachRun { words += $0.text }
    #expect(words.contains("QQQ"))
    let again = try Written(document).file
    #expect(again.contains("QQQ"))
  }
}
