extension ShippedLayouts {
  /// A letter and other papers of an office in the United States.
  static let letter = #"""
    summary: A letter or a memorandum, 11 point with space between paragraphs, US Letter
    extends: article

    \#(letterPage)

    structure:
      title-levels: false
      articles: page
      chapters: here
      parts: page

    header:
      odd: {left: "{title}", right: "{page}"}
      first: {center: ""}

    styles:
      normal: {size: 11pt, line: 110%}
      body-text, first-paragraph: {align: left, first-line: flush, after: 8pt}
      title, article-title: {size: 18pt, line: 24pt, before: 0, after: 12pt, align: left}
      heading-1: {size: 14pt, line: 18pt, before: 16pt, after: 6pt, align: left}
      heading-2: {size: 12pt, line: 16pt, before: 12pt, after: 4pt}
      heading-3, heading-4, heading-5, heading-6: {size: 11pt, line: 14pt, before: 10pt, after: 3pt}
      overline, subtitle, byline: {align: left, size: 11pt, line: 14pt, italic: false}
      dateline: {align: right, size: 11pt, line: 14pt, after: 18pt, italic: false}
      salutation: {after: 8pt, line: 14pt}
      closing: {left: 3in, before: 14pt, line: 14pt}
      signature: {left: 3in, before: 28pt, line: 14pt}
      postscript: {align: left, before: 14pt, line: 14pt}
      list-paragraph: {align: left, after: 4pt}
      list-continue: {align: left, after: 4pt}
      quote: {align: left, left: 0.5in, right: 0.5in, before: 4pt, after: 8pt}
      verse: {left: 0.5in, before: 4pt, after: 8pt}
      header, footer: {size: 9pt, line: 12pt}

    for:
      east-asian:
        page: {text-width: margins, line-pitch: 18pt}
        styles:
          normal: {line: grid}
          body-text, first-paragraph: {first-line: natural, after: 0}
          closing: {left: 0}
          signature: {left: 0, right: 2em, before: 0}
    """#
}
