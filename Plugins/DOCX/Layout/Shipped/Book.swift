extension ShippedLayouts {
  /// A book's page.
  static let book = #"""
    summary: A book, A5, mirrored, chapters on right-hand pages below running heads
    extends: article

    page:
      size: a5
      vertical: upright
      top: 21mm
      bottom: 21mm
      inner: 20mm
      outer: 16mm
      text-width: margins
      mirrored: true
      header: 12mm
      footer: 11mm

    structure:
      articles: odd-page
      parts: odd-page
      chapters: odd-page
      title-levels: false

    # The book on the left, the chapter on the right; none above the beginning of a chapter.
    header:
      even: {left: "{page}", center: "{title}"}
      odd: {center: "{chapter}", right: "{page}"}
      first: {center: ""}

    footer:
      odd, even: {center: ""}
      first: {center: "{page}"}

    styles:
      normal: {size: 10.5pt, line: 116%}
      title: {size: 22pt, line: 28pt, before: 96pt, after: 16pt, outline: 1}
      article-title: {size: 17pt, line: 22pt, before: 48pt, after: 18pt}
      heading-1: {size: 15pt, line: 20pt, before: 40pt, after: 20pt, bold: false}
      heading-2: {size: 12pt, line: 16pt, before: 14pt, after: 7pt}
      heading-3: {size: 10.5pt, line: 14pt, before: 10pt, after: 3pt}
      heading-4, heading-5, heading-6: {size: 10.5pt, line: 14pt, before: 8pt}
      subtitle: {size: 13pt, line: 18pt}
      verse: {left: 2em}
      header, footer: {size: 9pt, line: 12pt}

    for:
      alphabetic:
        styles:
          body-text: {first-line: 1.2em}
          header: {italic: true}
      east-asian:
        page: {text-width: 30em, line-pitch: 17.5pt}
        styles:
          normal: {size: 10.5pt, line: grid}
          heading-1: {size: 15pt, line: 24pt}
    """#
}
