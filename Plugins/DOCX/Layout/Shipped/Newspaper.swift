extension ShippedLayouts {
  /// A newspaper's page: columns, the title across them.
  static let newspaper = #"""
    summary: Columns with the titles across them and rules between articles, A4
    extends: article

    page:
      size: a4
      vertical: landscape
      top: 24mm
      bottom: 18mm
      inner: 16mm
      outer: 16mm
      text-width: margins
      columns: 3
      column-gap: 6mm
      column-rule: true
      title-across: true
      header: 12mm
      footer: 9mm

    structure:
      articles: here
      parts: here
      chapters: here

    header:
      odd: {left: "{title}", right: "{page}", rule: true}

    footer:
      odd: {center: ""}

    styles:
      normal: {size: 9pt, line: 112%}
      title:
        {size: 30pt, line: 36pt, before: 0, after: 6pt, align: center, rule-below: double}
      article-title:
        {size: 20pt, line: 25pt, before: 10pt, after: 3pt, align: left, rule-above: thick}
      heading-1: {size: 12pt, line: 15pt, before: 9pt, after: 4pt, align: left}
      heading-2: {size: 10.5pt, line: 13pt, before: 7pt, after: 2pt}
      heading-3, heading-4, heading-5, heading-6: {size: 9pt, line: 12pt, before: 5pt, after: 1pt}
      overline: {size: 10pt, line: 13pt, before: 8pt, align: left}
      subtitle: {size: 12pt, line: 16pt, after: 4pt, align: left}
      byline: {size: 9pt, line: 12pt, after: 2pt, align: left}
      dateline: {size: 9pt, line: 12pt, after: 2pt, align: left}
      abstract: {size: 10pt, line: 13pt, left: 0, right: 0, after: 6pt}
      source-line, note-on-contributor: {size: 8pt, line: 11pt, before: 4pt}
      trailer: {size: 9pt, line: 12pt, before: 6pt, after: 6pt}
      salutation, closing, signature, postscript: {line: 12pt}
      closing, signature: {left: 6em}
      verse: {left: 1em, before: 3pt, after: 3pt}
      quote: {left: 1em, right: 1em, before: 3pt, after: 3pt}
      list-paragraph: {left: 1.5em, hanging: 1.5em}
      list-continue: {left: 1.5em}
      speech: {left: 1em, hanging: 1em}
      speech-continue: {left: 1em}
      stage-direction: {left: 1em}
      scene-break: {before: 5pt, after: 5pt}
      table-text, table-head: {size: 8pt, line: 10pt}
      caption: {size: 8pt, line: 10pt, before: 3pt, after: 6pt}
      html-preformatted: {size: 7pt, line: 9pt}
      note: {size: 8pt, line: 10pt}
      footnote-text: {size: 7.5pt, line: 9.5pt}
      header, footer: {size: 8.5pt, line: 11pt}

    for:
      east-asian:
        page: {text-width: margins, line-pitch: 14pt, column-gap: 2em}
        styles:
          normal: {size: 9pt, line: grid}
          closing: {left: 0}
          signature: {left: 0, right: 1em}
          quote: {right: 0}
    """#
}
