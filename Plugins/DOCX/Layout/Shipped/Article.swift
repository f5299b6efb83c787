extension ShippedLayouts {
  /// The layout of most texts, on A4; all others extend it.
  static let article = #"""
    summary: A plain page for articles, letters and books, A4

    page:
      size: a4
      vertical: landscape
      top: 72pt
      bottom: 72pt
      inner: 72pt
      outer: 72pt
      # A line of about 75 letters.
      text-width: 391.2pt
      header: 42.5pt
      footer: 42.5pt

    structure:
      articles: natural
      parts: natural
      chapters: natural
      title-levels: true

    footer:
      odd: {center: "{page}"}

    fonts:
      body:
        western: [Times New Roman, Times, Liberation Serif]
        zh-Hans: [SimSun, 宋体, Songti SC, Noto Serif CJK SC]
        zh-Hant: [PMingLiU, 新細明體, Songti TC, Noto Serif CJK TC]
        ja: [ＭＳ 明朝, MS Mincho, Hiragino Mincho ProN, Noto Serif CJK JP]
        ko: [Batang, 바탕, AppleMyungjo, Noto Serif CJK KR]
      heading:
        western: [Times New Roman, Times, Liberation Serif]
        zh-Hans: [SimHei, 黑体, Heiti SC, Noto Sans CJK SC]
        zh-Hant: [Microsoft JhengHei, 微軟正黑體, PingFang TC, Noto Sans CJK TC]
        ja: [ＭＳ ゴシック, MS Gothic, Hiragino Sans, Noto Sans CJK JP]
        ko: [Malgun Gothic, 맑은 고딕, Apple SD Gothic Neo, Noto Sans CJK KR]
      script:
        zh-Hans: [KaiTi, 楷体, Kaiti SC, AR PL UKai CN]
        zh-Hant: [DFKai-SB, 標楷體, BiauKai, AR PL UKai TW]
      fixed:
        western: [Courier New, Courier, Liberation Mono]
        zh-Hans: [NSimSun, 新宋体, Songti SC, Noto Sans Mono CJK SC]
        zh-Hant: [MingLiU, 細明體, Songti TC, Noto Sans Mono CJK TC]
        ja: [ＭＳ ゴシック, MS Gothic, Hiragino Sans, Noto Sans CJK JP]
        ko: [Malgun Gothic, 맑은 고딕, Apple SD Gothic Neo, Noto Sans CJK KR]

    styles:
      normal: {size: 12pt, line: 125%}
      body-text: {align: justify, first-line: natural}
      first-paragraph: {align: justify}

      title, article-title, heading-1, heading-2, heading-3, heading-4, heading-5, heading-6:
        {face: heading, bold: natural, keep-with-next: true, keep-together: true, hyphenate: false}

      title, article-title:
        {outline: 1, size: 183%, line: 2.67em, before: 1em, after: 0.83em, align: center}
      heading-1: {outline: 1, size: 150%, line: 2.17em, before: 2em, after: 1em, align: center}
      heading-2: {outline: 2, size: 117%, line: 1.83em, before: 1.17em, after: 0.5em}
      heading-3: {outline: 3, size: 100%, line: 1.67em, before: 0.83em, after: 0.25em}
      heading-4:
        {outline: 4, size: 100%, line: 1.67em, before: 0.5em, after: 0.17em, face: script,
         italic: natural}
      heading-5:
        {outline: 5, size: 100%, line: 1.67em, before: 0.42em, face: script, bold: false,
         italic: natural}
      heading-6:
        {outline: 6, size: 92%, line: 1.5em, before: 0.42em, face: script, bold: false,
         italic: natural}

      overline, subtitle, byline, dateline, abstract, salutation:
        {line: 1.67em, hyphenate: false, face: script}
      closing, signature, postscript, source-line, note-on-contributor, trailer:
        {line: 1.67em, hyphenate: false, face: script}

      overline: {align: center, before: 1em, keep-with-next: true, size: 117%, italic: natural}
      subtitle:
        {align: center, after: 0.67em, keep-with-next: true, size: 125%, line: 2em, italic: natural}
      byline: {align: center, after: 0.25em, keep-with-next: true}
      dateline: {align: center, after: 0.25em, keep-with-next: true, size: 92%, italic: natural}
      abstract: {align: justify, left: 2em, right: 2em, after: 1em, size: 92%}
      salutation: {keep-with-next: true, face: body, after: 0.5em}
      closing: {left: 16em, before: 0.83em, keep-with-next: true, face: body}
      signature: {left: 16em, face: body}
      postscript: {align: justify, before: 1em, face: body}
      source-line: {align: right, before: 0.83em, size: 88%, italic: natural}
      note-on-contributor: {align: justify, before: 0.5em, size: 88%, italic: natural}
      trailer: {align: center, before: 1em, after: 1em, italic: natural}

      list-paragraph: {align: justify, left: 2em, hanging: 2em}
      list-continue: {align: justify, left: 2em}
      definition-term: {before: 0.33em, keep-with-next: true, face: heading, bold: natural}
      definition: {align: justify, left: 2em}
      quote:
        {align: justify, left: 2em, right: 2em, before: 0.5em, after: 0.5em, joined: true,
         face: script}
      quote-attribution: {align: right, right: 2em, after: 0.5em, face: script}
      verse: {left: 3em, before: 0.5em, after: 0.5em, hyphenate: false}
      speech: {align: justify, left: 3em, hanging: 3em}
      speech-continue: {align: justify, left: 3em}
      speaker-line: {before: 0.5em, keep-with-next: true, face: heading, bold: natural}
      stage-direction:
        {left: 3em, before: 0.25em, after: 0.25em, face: script, italic: natural}
      table-text: {line: 1.33em, size: 88%}
      table-head:
        {line: 1.33em, size: 88%, keep-with-next: true, face: heading, bold: natural}
      caption:
        {align: center, before: 0.33em, after: 0.83em, line: 1.33em, face: heading, size: 83%}
      figure: {align: center, before: 0.5em, line: 100%, keep-with-next: true}
      html-preformatted:
        {before: 0.5em, after: 0.5em, line: 1.17em, hyphenate: false, face: fixed, size: 83%}
      scene-break: {align: center, before: 1em, after: 1em}
      note: {align: justify, before: 0.25em, line: 1.33em, size: 88%}
      footnote-text: {align: justify, line: 1.17em, size: 75%}
      page-furniture: {align: center, line: 1.17em, size: 75%, color: 7F7F7F}
      header, footer: {align: center, line: 1em, size: 83%}
      toc-heading:
        {align: center, size: 117%, line: 1.83em, before: 1em, after: 0.67em, face: heading,
         bold: natural, keep-with-next: true, hyphenate: false}
      toc-1: {before: 0.25em, hyphenate: false}
      toc-2: {left: 1.5em, hyphenate: false}
      toc-3, toc-4, toc-5, toc-6: {left: 3em, size: 92%, hyphenate: false}

    for:
      east-asian:
        page: {text-width: 36em, line-pitch: 20pt}
        fonts:
          heading: {western: [Arial, Helvetica, Liberation Sans]}
        styles:
          normal: {line: grid}
          abstract, closing, postscript, note-on-contributor: {first-line: natural}
          salutation: {after: 0}
          closing: {left: 0}
          signature: {align: right, left: 0, right: 2em}
          quote: {right: 0, first-line: natural}
    """#
}
