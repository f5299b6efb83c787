import GalleyCore
import Testing

@testable import EPUBFormat

/// Links in books and pages by others, wherever they lead.
@Suite struct ForeignLinkTests {
  /// Whether the first link in a text by others leads to something when it is written again.
  private func leads(_ document: Document) throws -> Bool {
    let book = try UnpackedBook(document)
    return !book.codes.contains("dangling-reference")
      && book.documents.contains { (try? book.text($0).contains(">there</a>")) == true }
  }

  @Test(arguments: [
    "<p id='x'>p</p>", "<div id='x'><p>p</p></div>", "<div id='x'></div>",
    "<section id='x'><p>p</p></section>",
    "<table id='x'><tr><td>c</td></tr></table>", "<table><tr id='x'><td>c</td></tr></table>",
    "<table><tr><td id='x'>c</td></tr></table>",
    "<table><tr><th id='x'>c</th><td>d</td></tr></table>",
    "<table><tbody id='x'><tr><td>c</td></tr></tbody></table>",
    "<table><thead id='x'><tr><td>c</td></tr></thead></table>",
    "<table><caption id='x'>C</caption><tr><td>c</td></tr></table>",
    "<ul id='x'><li>l</li></ul>", "<ul><li id='x'>l</li></ul>", "<ol><li><p id='x'>l</p></li></ol>",
    "<dl id='x'><dt>t</dt><dd>d</dd></dl>", "<dl><dt id='x'>t</dt><dd>d</dd></dl>",
    "<dl><dt>t</dt><dd id='x'>d</dd></dl>", "<hr id='x'/>", "<p id='x'>* * *</p>",
    "<p>a<br id='x'/>b</p>", "<p>a<img id='x' src='p.png' alt='i'/></p>",
    "<figure id='x'><img src='p.png' alt='i'/></figure>",
    "<figure><img id='x' src='p.png' alt='i'/></figure>",
    "<figure><img src='p.png' alt='i'/><figcaption id='x'>c</figcaption></figure>",
    "<blockquote id='x'><p>q</p></blockquote>",
    "<blockquote><p>q</p><cite id='x'>w</cite></blockquote>",
    "<blockquote><p>q</p><footer id='x'>w</footer></blockquote>",
    "<pre id='x'>c</pre>", "<pre><code id='x'>c</code></pre>", "<p>a<span id='x'>b</span></p>",
    "<p>a<abbr id='x' title='b'>c</abbr></p>", "<p>a<b id='x'>b</b></p>", "<p>a<q id='x'>b</q></p>",
    "<h2 id='x'>h</h2><p>p</p>", "<p>a<math id='x'><mi>b</mi></math></p>",
    "<div class='pagebreak' epub:type='pagebreak' id='x' title='3'></div><p>p</p>",
  ]) func linksLeadToEveryElement(target: String) throws {
    let text = "<h1>H</h1><p><a href='#x'>there</a></p>\(target)"
    #expect(try leads(ReadBook(page: text).document), "\(target)")
    let book = ForeignBook([text.replacing("#x", with: "c2.xhtml#x"), "<h1>I</h1>\(target)"])
    #expect(try leads(book.read().document), "\(target)")
  }

  @Test func linksLeadToWholeFiles() throws {
    let texts = ["<h1>H</h1><p><a href='c2.xhtml'>there</a></p>", "<h1>I</h1><p>p</p>"]
    let book = try ForeignBook(texts).read()
    #expect(try leads(book.document))
    #expect(book.document.divisions[1].attributes.identifier == "start")
    // Those of a chapter that goes on in another file lead into it.
    let ncx = ["1", "3"].map {
      "<navPoint><navLabel><text>\($0)</text></navLabel><content src='c\($0).xhtml'/></navPoint>"
    }
    let long = try ForeignBook(
      [texts[0], "<p>Goes on.</p>", "<h1>3</h1>"], ncx: ncx.joined()
    ).read()
    #expect(try leads(long.document))
  }

  @Test(arguments: ["<body id='x'>", "<html id='x'><body>", "<body>"])
  func linksLeadToTheBody(start: String) throws {
    let address = start.contains("x") ? "#x" : "#"
    let page = try ReadBook(page: "\(start)<h1>H</h1><p><a href='\(address)'>there</a></p>")
    #expect(try leads(page.document))
  }
}
