import GalleyCore
import Testing

/// The text between the marks of a Project Gutenberg file is read as if it stood alone.
@Suite struct GutenbergTests {
  private static let story = """
    THE HARBOUR CLOCK

    by Ann Miller


    CHAPTER I

    The clock of the harbour had stopped on the night of the storm, and
    nobody in the town could say who had wound it last. The keeper said it
    was the mayor; the mayor said that it was nobody's business but his
    own, and went to dinner.


    CHAPTER II

    In spring a stranger came over the hill with a box of tools under his
    arm, and asked at the first door for a ladder. He was given one, and
    that was the beginning of all that is to be told here.
    """

  private static let head = """
    The Project Gutenberg EBook of The Harbour Clock, by Ann Miller

    This eBook is for the use of anyone anywhere at no cost and with
    almost no restrictions whatsoever.


    Title: The Harbour Clock
           A Tale of the North

    Author: Ann Miller

    Translator: Otto Baum

    Release Date: June 7, 2008 [EBook #99999]

    Language: English


    """

  @Test(arguments: [
    "*** START OF THIS PROJECT GUTENBERG EBOOK THE HARBOUR CLOCK ***",
    "***START OF THE PROJECT GUTENBERG EBOOK THE HARBOUR CLOCK***",
    "*** START OF THE PROJECT GUTENBERG EBOOK, THE HARBOUR CLOCK: A TALE,\nOF THE NORTH ***",
    "*END*THE SMALL PRINT! FOR PUBLIC DOMAIN ETEXTS*Ver.04.29.93*END*",
    "*** DÉBUT DU PROJECT GUTENBERG EBOOK THE HARBOUR CLOCK ***",
    "*** BEGINN DES PROJECT GUTENBERG EBOOKS THE HARBOUR CLOCK ***",
  ])
  func `the text is read as if it stood alone`(mark: String) throws {
    let document = try read(
      "\(Self.head)\(mark)\n\nProduced by Many Hands\n\n\n\(Self.story)\n\n\n"
        + "End of the Project Gutenberg EBook of The Harbour Clock\n\n"
        + "*** END OF THIS PROJECT GUTENBERG EBOOK THE HARBOUR CLOCK ***\n\n"
        + "Section 1.  General Terms of Use\n\n1.A.  By reading this work you agree to the terms.\n"
    )
    let alone = try read(Self.story)
    #expect(document.divisions.map(\.kind) == [.frontMatter, .article, .backMatter])
    let body = Document(divisions: document.divisions.filter { $0.kind == .article })
    #expect(body.outline == alone.outline)
    let front = Document(divisions: Array(document.divisions.prefix(1))).outline
    #expect(front.contains("¶ Author: Ann Miller"))
    #expect(front.contains("¶ " + mark.replacing("\n", with: " ")))
    #expect(front.last == "¶ Produced by Many Hands")
    let back = Document(divisions: Array(document.divisions.suffix(1))).outline
    #expect(back.contains("¶ End of the Project Gutenberg EBook of The Harbour Clock"))
    #expect(back.contains("¶ Section 1.  General Terms of Use"))
  }

  @Test func `the head tells the metadata with its places`() throws {
    let text =
      "\(Self.head)*** START OF THE PROJECT GUTENBERG EBOOK THE HARBOUR CLOCK ***\n\n\(Self.story)\n"
    let metadata = try read(text).metadata
    #expect(metadata.titles.map(\.value) == ["The Harbour Clock A Tale of the North"])
    #expect(metadata.creators.map(\.value.name) == ["Ann Miller", "Otto Baum"])
    #expect(metadata.creators.map(\.value.role) == ["aut", "trl"])
    #expect(metadata.date?.value == "2008-06-07")
    #expect(metadata.languages.map(\.origin) == [.read])
    let place = try #require(metadata.creators.first?.source)
    #expect(metadata.creators.first?.origin == .read)
    #expect(
      String(decoding: Array(text.utf8)[place.start..<place.end], as: UTF8.self) == "Ann Miller")
  }

  @Test func `an English licence does not make a German text English`() throws {
    let licence = String(
      repeating: "This is the licence and you have to read it all before you use the work.\n",
      count: 40)
    let story = String(
      repeating: "Der alte Mann stand am Fenster und sah auf die Straße hinunter, wo\n", count: 6)
    let document = try read(
      "\(licence)\n*** START OF THE PROJECT GUTENBERG EBOOK DER ALTE ***\n\n\(story)\n"
        + "*** END OF THE PROJECT GUTENBERG EBOOK DER ALTE ***\n\n\(licence)")
    #expect(document.language.tag == "de")
    #expect(document.divisions.first?.attributes.language?.tag == "en")
  }

  @Test(arguments: [
    "He typed the line *** START OF THE PROJECT GUTENBERG EBOOK *** and was content with it.",
    "*** START OF THE SHOW ***",
    "* Start with the Project Gutenberg edition, which is free",
    "End of the project, and nobody had asked for Gutenberg.",
  ])
  func `a line that only resembles the marks does not frame a text`(line: String) throws {
    let document = try read("\(Self.story)\n\n\(line)\n\n\(Self.story)\n")
    #expect(!document.divisions.contains { $0.kind == .frontMatter || $0.kind == .backMatter })
  }
}
