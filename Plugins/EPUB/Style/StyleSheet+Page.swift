extension StyleSheet {
  /// The sheet of a page: a book's, and what a browser's window and a printer's paper need.
  static func ofPage(for flow: LineFlow, isMixed: Bool = false) -> String {
    let charset = "@charset \"UTF-8\";\n\n"
    let book = text(for: flow, isMixed: isMixed).replacing(charset, with: "")
      // What a file of a book is to its body, a division of the page is to `main`.
      .replacing("body > *", with: "main > *")
    return book + window
  }

  /// A sheet as it can stand in a page for parsers of XML and of HTML alike.
  static func embedded(_ sheet: String) -> [UInt8] {
    // HTML ends the element at its end tag, XML the section at its bracket, wherever these stand;
    // CSS takes the backslash away.
    let safe = sheet.replacing("</", with: "<\\/").replacing("]]>", with: "]]\\>")
    let isPlain = !sheet.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
    let readable = String(safe.unicodeScalars.map { isXML($0) ? Character($0) : "\u{FFFD}" })
    return Array((isPlain ? "\n\(readable)" : "/*<![CDATA[*/\n\(readable)\n/*]]>*/").utf8)
  }

  private static func isXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: true
    case ..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static let window = """

    /* In a window: a calm ground by day and by night. */
    html { color: #1a1a1a; background-color: #fdfdfb; }
    @media (prefers-color-scheme: dark) {
      html { color: #e0ded9; background-color: #161719; }
    }
    main > * + * { margin-top: 4em; }
    main > .text + .text { margin-top: 1em; }
    .titlepage { padding-top: 2em; }
    .titlepage .publisher { margin-top: 1em; }
    nav { margin: 2em 0 3em; }
    main h1 { font-size: 1.5em; text-align: center; text-wrap: balance; }
    .western nav + p { text-indent: 0; }
    .contents-title { font-weight: bold; text-indent: 0; }
    .notes { margin-top: 3em; border-top: 1px solid; }
    .notes .note::before { display: none; }
    .note:target, .noteref:target { outline: 1px dotted; outline-offset: 0.2em; }

    /* On paper: black on white, headings with what they head, addresses in words. */
    @media print {
      html { color: #000000; background-color: #ffffff; }
      body { max-width: none; margin: 0; padding: 0; }
      nav { page-break-after: always; break-after: page; }
      main > article, main > .chapter, main > .part { page-break-before: always; }
      main > :first-child { page-break-before: auto; }
      tr, figure, .note { page-break-inside: avoid; break-inside: avoid; }
      thead { display: table-header-group; }
      a[href^="http"]::after { content: " <" attr(href) ">"; font-size: 0.8em; }
      a { text-decoration: none; }
    }
    @page { margin: 20mm; }

    """
}
