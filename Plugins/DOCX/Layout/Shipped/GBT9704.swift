extension ShippedLayouts {
  /// Official documents of the People's Republic of China (GB/T 9704-2012).
  ///
  /// 22 lines of 28 characters fill 156 by 225 mm: where the distance of lines that the standard
  /// names (a character and seven eighths) would not fit, the grid wins.
  static let gbt9704 = #"""
    summary: Official documents of China (GB/T 9704-2012), 22 lines of 28 characters on A4
    extends: article

    page:
      size: a4
      vertical: upright
      top: 37mm
      bottom: 35mm
      # 28 mm, rounded so that 156 mm are left for the text.
      inner: 79.4pt
      outer: 26mm
      text-width: margins
      mirrored: true
      lines: 22
      line-pitch: none
      characters: 28
      # The number stands 7 mm below the text.
      header: 15mm
      footer: 25.5mm

    structure:
      title-levels: false
      articles: page
      parts: here
      chapters: here

    # 一字线, one character from the outer edge.
    footer:
      odd: {right: "— {page} —　"}
      even: {left: "　— {page} —"}

    fonts:
      body:
        zh-Hans: [FangSong, 仿宋, 仿宋_GB2312, STFangsong, Noto Serif CJK SC]
        zh-Hant: [FangSong, 仿宋, cwTeXFangSong, Noto Serif CJK TC]
      heading:
        western: [Times New Roman, Times, Liberation Serif]
        zh-Hans: [SimHei, 黑体, Heiti SC, Noto Sans CJK SC]
      title:
        western: [Times New Roman, Times, Liberation Serif]
        zh-Hans: [FZXiaoBiaoSong-B05S, 方正小标宋简体, 小标宋, STZhongsong, Noto Serif CJK SC]
        zh-Hant: [FZXiaoBiaoSong-B05, 方正小標宋繁體, PMingLiU, Noto Serif CJK TC]
      script:
        zh-Hans: [KaiTi, 楷体, 楷体_GB2312, Kaiti SC, AR PL UKai CN]
      furniture:
        zh-Hans: [SimSun, 宋体, Songti SC, Noto Serif CJK SC]
        zh-Hant: [PMingLiU, 新細明體, Songti TC, Noto Serif CJK TC]

    styles:
      normal: {size: 16pt, line: grid}
      title, article-title:
        {face: title, size: 22pt, line: grid, before: 0, after: 0, align: center, outline: 0,
         bold: false}
      # 一、
      heading-1:
        {face: heading, size: 100%, line: grid, before: 0, after: 0, align: left,
         first-line: natural, bold: false}
      # （一）
      heading-2:
        {face: script, size: 100%, line: grid, before: 0, after: 0, align: left,
         first-line: natural, bold: false, italic: false}
      # 1. and （1）
      heading-3, heading-4, heading-5, heading-6:
        {face: body, size: 100%, line: grid, before: 0, after: 0, align: left,
         first-line: natural, bold: false, italic: false}
      overline, subtitle, byline, dateline:
        {align: center, size: 100%, line: grid, before: 0, after: 0, italic: false}
      abstract, postscript, note-on-contributor:
        {left: 0, right: 0, size: 100%, line: grid, before: 0, after: 0, face: body}
      # 主送机关 stands flush, 成文日期 and 署名 four characters from the right.
      salutation: {line: grid, after: 0}
      closing: {line: grid, before: 0}
      signature: {line: grid, right: 4em}
      source-line: {size: 100%, line: grid, before: 0, right: 4em, face: body}
      trailer: {size: 100%, line: grid, before: 0, after: 0}
      quote: {before: 0, after: 0}
      quote-attribution: {after: 0}
      verse: {left: 2em, before: 0, after: 0}
      # A list stands like the text: its marks two characters in, its lines flush.
      list-paragraph: {left: 4em, hanging: 2em}
      list-continue: {left: 4em}
      definition-term: {before: 0, first-line: natural, bold: false}
      scene-break: {before: 0, after: 0}
      table-text, table-head: {size: 12pt, line: 16pt}
      caption: {size: 14pt, line: 22pt, before: 4pt, after: 6pt}
      note: {size: 14pt, line: 22pt, before: 0}
      footnote-text: {size: 10.5pt, line: 16pt}
      html-preformatted: {size: 10.5pt, line: 15pt}
      header, footer: {size: 14pt, line: 16pt, align: left, face: furniture}
      toc-heading: {face: heading, size: 100%, line: grid, before: 0, after: 0}
      toc-1, toc-2, toc-3, toc-4, toc-5, toc-6: {size: 100%, line: grid, before: 0}

    for:
      east-asian:
        page: {text-width: margins, line-pitch: none}
        fonts:
          heading: {western: [Times New Roman, Times, Liberation Serif]}
    """#
}
