extension ShippedLayouts {
  /// What publishers of fiction ask for.
  static let manuscript = #"""
    summary: A manuscript for an editor, double spaced, 12 point, US Letter
    extends: article

    \#(letterPage)

    structure:
      title-levels: false
      articles: page
      chapters: page
      parts: page

    header:
      odd: {right: "{author} / {title} / {page}"}
      first: {center: ""}

    styles:
      normal: {size: 12pt, line: exactly 24pt}
      body-text: {align: left, first-line: 0.5in}
      first-paragraph: {align: left, first-line: 0.5in}
      title, article-title:
        {size: 12pt, line: exactly 24pt, before: 144pt, after: 24pt, bold: false}
      heading-1:
        {size: 12pt, line: exactly 24pt, before: 48pt, after: 24pt, bold: false}
      heading-2, heading-3: {size: 12pt, line: exactly 24pt, before: 24pt, after: 0}
      heading-4, heading-5, heading-6: {size: 12pt, line: exactly 24pt, before: 0, after: 0}
      overline, subtitle, byline, dateline, trailer:
        {size: 12pt, line: exactly 24pt, before: 0, after: 0, italic: false}
      abstract, salutation, closing, signature, postscript, source-line, note-on-contributor:
        {size: 12pt, line: exactly 24pt, before: 0, after: 0, italic: false}
      list-paragraph, list-continue, definition, speech, speech-continue: {align: left}
      quote: {align: left, left: 0.5in, right: 0.5in, before: 0, after: 0}
      verse: {left: 0.5in, before: 0, after: 0}
      scene-break: {before: 0, after: 0}
      table-text, table-head: {size: 12pt, line: 16pt}
      caption: {size: 12pt, line: exactly 24pt, before: 0, after: 0}
      figure: {line: 100%}
      html-preformatted: {size: 10pt, line: 14pt}
      note, footnote-text: {align: left, size: 12pt, line: exactly 24pt}
      header, footer: {size: 12pt, line: 14pt}

    for:
      east-asian:
        page: {text-width: margins, line-pitch: none}
        styles:
          normal: {line: exactly 30pt}
          body-text, first-paragraph: {first-line: natural}
    """#
}
