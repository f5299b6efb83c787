import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Files that are no books, or were made to do harm.
@Suite struct HostileBookTests {
  private func refusal(_ change: (inout ForeignBook) -> Void) throws -> Diagnostic {
    var book = ForeignBook(["<h1>H</h1><p>x</p>"])
    change(&book)
    return try ReadBook.refusal(book.bytes())
  }

  @Test(arguments: [
    ("", "empty"), ("%PDF-1.7", "PDF"), ("<html><body>x", "web page"), ("words", "no ZIP"),
  ])
  func otherFilesAreNamed(text: String, word: String) throws {
    let diagnostic = try ReadBook.refusal(Array(text.utf8))
    #expect(diagnostic.code == "not-epub" && diagnostic.message.contains(word))
    #expect(diagnostic.file == "book.epub" && diagnostic.hint != nil)
  }

  @Test func packagesOutOfTheArchiveAreRefused() throws {
    for path in ["../../etc/passwd", "/etc/passwd", "a\\b.opf", "file:///etc/passwd"] {
      let diagnostic = try refusal { book in
        book.files[0].text = ForeignBook.container.replacing("OPS/book.opf", with: path)
      }
      #expect(diagnostic.code == "not-epub" || diagnostic.code == "missing-part", "\(path)")
    }
  }

  @Test func filesOutOfTheArchiveAreNotRead() throws {
    let diagnostic = try refusal { book in
      let last = book.files.count - 1
      book.files[last].text = book.files[last].text.replacing("c1.xhtml", with: "../../c1.xhtml")
    }
    #expect(diagnostic.code == "not-epub")
  }

  @Test func entitiesAreRefused() throws {
    let bomb = "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
    let outside = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
    for declaration in [bomb, outside] {
      let diagnostic = try refusal { book in
        book.files[1].text = declaration + "<html><body><p>&b;&x;</p></body></html>"
      }
      #expect(diagnostic.code == "xml-doctype" && diagnostic.file == "book.epub")
    }
  }

  @Test func encryptedTextIsRefusedAndFontsAreNot() throws {
    let encryption = { (method: String, path: String) in
      """
      <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
        xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>
      <enc:EncryptionMethod Algorithm="\(method)"/><enc:CipherData>
      <enc:CipherReference URI="\(path)"/></enc:CipherData></enc:EncryptedData></encryption>
      """
    }
    let diagnostic = try refusal { book in
      book.files.append(
        (
          "META-INF/encryption.xml",
          encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OPS/c1.xhtml")
        ))
    }
    #expect(diagnostic.code == "encrypted")
    var book = ForeignBook(["<h1>H</h1><p>x</p>"])
    book.files.append(
      (
        "META-INF/encryption.xml",
        encryption("http://www.idpf.org/2008/embedding", "OPS/font.otf")
      ))
    #expect(try book.read().blocks == [.prose("x")])
  }

  @Test func depthIsRefused() throws {
    let depth = 5000
    let diagnostic = try refusal { book in
      book.files[1].text =
        "<html><body>" + String(repeating: "<div>", count: depth)
        + String(repeating: "</div>", count: depth) + "</body></html>"
    }
    #expect(diagnostic.code == "xml-depth")
    let page = String(repeating: "<b>", count: depth)
    #expect(throws: Diagnostic.self) { try ReadBook(page: page) }
  }

  /// Entities and types declared in whatever file: refused, or never looked at.
  @Test(arguments: ["META-INF/container.xml", "OPS/book.opf", "OPS/toc.ncx", "OPS/nav.xhtml"])
  func declarationsInOtherFilesDoNoHarm(name: String) throws {
    for inside in [
      "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
      "<!ENTITY % x SYSTEM \"http://192.0.2.1/x.dtd\"> %x;",
      "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">",
    ] {
      var book = ForeignBook(
        ["<h1>H</h1><p>x</p>"],
        ncx:
          "<navPoint><navLabel><text>&x;&b;</text></navLabel><content src='c1.xhtml'/></navPoint>"
      )
      let index = book.files.firstIndex { $0.name == name }
      if let index {
        let text = book.files[index].text
        let start = text.firstRange(of: "?>\n")?.upperBound ?? text.startIndex
        book.files[index].text = text[..<start] + "<!DOCTYPE x [\(inside)]>" + text[start...]
      } else {
        let last = book.files.count - 1
        book.files.append((name, "<!DOCTYPE html [\(inside)]><html><nav>&x;</nav></html>"))
        book.files[last].text = book.files[last].text.replacing(
          "<manifest>",
          with: "<manifest><item id='nav' href='nav.xhtml' properties='nav' "
            + "media-type='application/xhtml+xml'/>")
      }
      do {
        let read = try book.read()
        #expect(name.contains("toc") || name.contains("nav"))
        #expect(read.document.plainText == "Hx")
      } catch let diagnostic as Diagnostic {
        #expect(diagnostic.code == "xml-doctype" && diagnostic.file == "book.epub", "\(name)")
      }
    }
  }

  @Test func archivesThatLeadOutOrUnpackToTooMuchAreRefused() throws {
    let good = try ForeignBook(["<h1>H</h1><p>x</p>"]).bytes()
    for name in ["../a.xhtml", "/abs.xhtml", "a\\b.xhtml", "C:evil.html"] {
      var bytes = good
      // The name of the text, here and in the directory, is as long as one that leads out.
      let old = Array("OPS/c1.xhtml".utf8)
      let new = Array((name + "xxxxxxxxxxxx").utf8.prefix(old.count))
      for start in bytes.indices.dropLast(old.count)
      where bytes[start..<start + old.count].elementsEqual(old) {
        bytes.replaceSubrange(start..<start + old.count, with: new)
      }
      let diagnostic = try ReadBook.refusal(bytes)
      #expect(diagnostic.code == "zip-unsafe" && diagnostic.file == "book.epub", "\(name)")
    }
    var bomb = ForeignBook(["<h1>H</h1>"])
    bomb.files[1].text = ForeignBook.page(String(repeating: " ", count: 20 << 20))
    let diagnostic = try ReadBook.refusal(bomb.bytes())
    #expect(diagnostic.code == "zip-unsafe" && diagnostic.message.contains("unpack"))
  }

  /// Links, tables, pictures and files in numbers that would take for ever if each were compared
  /// with each.
  @Test(.timeLimit(.minutes(2))) func multitudesTakeAMoment() throws {
    let count = 20_000
    let links = (0..<count).map { "<a id='r\($0)' href='#t\($0)'>\($0 % 999)</a>" }.joined()
    let targets = (0..<count).map { "<span id='t\($0)'>x</span>" }.joined()
    let bodies = [
      "<h1>H</h1><p>\(links)</p><div>\(targets)</div>",
      "<table><tr>" + String(repeating: "<td colspan='1000' rowspan='1000'>x</td>", count: 3000)
        + "</tr>" + String(repeating: "<tr><td>y</td></tr>", count: 3000) + "</table>",
      String(repeating: "<span class='anchor' id='a'></span>\n x ", count: count),
      String(repeating: "<dl><dt>", count: 100) + String(repeating: "<h3>h</h3>", count: count / 4),
    ]
    for body in bodies {
      let read = try ReadBook(page: "<html><body>\(body)</body></html>")
      #expect(!read.document.divisions.isEmpty)
    }
    var book = ForeignBook((0..<3000).map { "<h1>\($0)</h1><p><img src='\($0)/i.png'/></p>" })
    for number in 0..<3000 { book.files.append(("OPS/\(number)/i.png", "GIF89a")) }
    #expect(try book.read().document.resources.count == 3000)
  }

  @Test func missingFilesAreTold() throws {
    var book = ForeignBook(["<h1>H</h1><p>x</p>", "<h1>I</h1><p>y</p>"])
    book.files.remove(at: 2)
    let read = try book.read()
    #expect(read.codes == ["missing-file"] && read.blocks == [.prose("x")])
  }

  /// Whatever the bytes, a reading ends, with a document or with a diagnostic that names the file.
  @Test(arguments: UInt64(0)..<120) func damagedBooksEnd(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = try ForeignBook([
      "<h1>H</h1><p>a<a epub:type='noteref' href='#n'>1</a></p><aside id='n'>N</aside>",
      "<h2>I</h2><table><tr><td colspan='3'>x</td></tr></table><ul><li>y</li></ul>",
    ]).bytes()
    var bytes = whole
    for _ in 0..<(1 + Int(random.next() % 8)) {
      guard !bytes.isEmpty else { break }
      let place = Int(random.next() % UInt64(bytes.count))
      switch random.next() % 4 {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes.removeLast(min(bytes.count, Int(random.next() % 64)))
      case 2: bytes.remove(at: place)
      default: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
      }
    }
    do {
      _ = try ReadBook(bytes)
    } catch let diagnostic as Diagnostic {
      #expect(diagnostic.file != nil && diagnostic.hint != nil)
    }
  }

  /// The same of the texts in a book and of pages, whose containers are whole.
  @Test(arguments: UInt64(0)..<120) func damagedMarkupEnds(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let document = RandomDocument(seed: seed % 6, size: 1).document
    var bytes = try WrittenPage(document).bytes
    let pieces = ["<", ">", "</p>", "<table>", "<li>", "\"", "&", "&#0;", "<ruby><rt>", "\u{0}"]
    for _ in 0..<20 {
      let place = Int(random.next() % UInt64(bytes.count))
      if random.next() % 2 == 0 {
        bytes.remove(at: place)
      } else {
        bytes.insert(
          contentsOf: pieces[Int(random.next() % UInt64(pieces.count))].utf8, at: place)
      }
    }
    let read = try ReadBook(page: bytes).document
    #expect(try UnpackedBook(read).tally == LossAudit.tally(of: read))
    var book = ForeignBook(["<h1>H</h1>"])
    book.files[1].text = String(decoding: bytes, as: UTF8.self)
    do {
      let read = try book.read().document
      #expect(try UnpackedBook(read).tally == LossAudit.tally(of: read))
    } catch let diagnostic as Diagnostic {
      #expect(diagnostic.file != nil)
    }
  }
}
