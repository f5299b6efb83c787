extension StyleSheet {
  static let start = """
    @charset "UTF-8";

    /* Colours are the reader's, by day and by night. */
    :root { color-scheme: light dark; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }


    """

  static let page = """
    /* The page. Widths are limits for wide windows. */
    body {
      text-indent: 1.25em;
      max-width: 38em;
      margin: 0 auto;
      padding: 1em 5%;
      line-height: 1.5;
      widows: 2;
      orphans: 2;
      overflow-wrap: break-word;
    }
    a { color: inherit; }
    img { max-width: 100%; height: auto; }
    [hidden] { display: none; }

    /* Paragraphs are told apart by their indent. */
    p {
      margin: 0;
      text-align: justify;
      -webkit-hyphens: auto;
      -epub-hyphens: auto;
      hyphens: auto;
    }

    /* The Western way: none where nothing goes before. */
    .western header + p, .western h1 + p, .western h2 + p, .western h3 + p, .western h4 + p,
    .western h5 + p, .western h6 + p, .western .scene-break + p,
    .western blockquote > p:first-child { text-indent: 0; }


    """

  static let languages = """
    /* Chinese: two ems at every paragraph. Japanese and Korean: one. */
    .zh { text-indent: 2em; }
    .ja, .ko { text-indent: 1em; }
    .zh, .ja, .ko { line-height: 1.75; }
    /* A bracket brings half an em of white along: speech begins flush, the rest half set in. */
    .ja p.speech-mark { text-indent: 0; }
    .ja p.bracket { text-indent: 0.5em; }
    :lang(zh), :lang(yue), :lang(lzh), :lang(ja), :lang(ko) {
      line-break: strict;
      text-justify: inter-ideograph;
      text-autospace: normal;
    }
    p:lang(zh), p:lang(yue), p:lang(lzh), p:lang(ja) {
      -webkit-hyphens: none;
      -epub-hyphens: none;
      hyphens: none;
    }
    p:lang(ko) { word-break: keep-all; }

    body:lang(zh) {
      font-family: "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC",
        SimSun, serif;
    }
    body:lang(zh-Hant), body:lang(zh-TW), body:lang(zh-HK), body:lang(yue), body:lang(lzh) {
      font-family: "Songti TC", "Source Han Serif TC", "Noto Serif CJK TC", "Noto Serif TC",
        PMingLiU, serif;
    }
    body:lang(ja) {
      font-family: "Hiragino Mincho ProN", "Source Han Serif", "Noto Serif CJK JP",
        "Noto Serif JP", "Yu Mincho", serif;
    }
    body:lang(ko) {
      font-family: AppleMyungjo, "Source Han Serif K", "Noto Serif CJK KR", "Noto Serif KR",
        Batang, serif;
    }


    """

  static let headings = """
    /* Headings keep with what follows them. */
    h1, h2, h3, h4, h5, h6 {
      margin: 1.5em 0 0.5em;
      line-height: 1.35;
      text-align: left;
      text-indent: 0;
      -webkit-hyphens: manual;
      -epub-hyphens: manual;
      hyphens: manual;
      page-break-after: avoid;
      break-after: avoid;
      page-break-inside: avoid;
      break-inside: avoid;
    }
    h1 { font-size: 1.6em; }
    h2 { font-size: 1.3em; }
    h3 { font-size: 1.15em; }
    h4, h5, h6 { font-size: 1em; }
    .western h5, .western h6 { font-weight: normal; font-style: italic; }
    h1:lang(zh), h2:lang(zh), h3:lang(zh), h4:lang(zh), h5:lang(zh), h6:lang(zh), b:lang(zh),
    strong:lang(zh), th:lang(zh), dt:lang(zh) {
      font-family: "PingFang SC", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC",
        "Microsoft YaHei", SimHei, sans-serif;
    }
    h1:lang(zh-Hant), h2:lang(zh-Hant), h3:lang(zh-Hant), h4:lang(zh-Hant), h5:lang(zh-Hant),
    h6:lang(zh-Hant), b:lang(zh-Hant), strong:lang(zh-Hant), th:lang(zh-Hant), dt:lang(zh-Hant) {
      font-family: "PingFang TC", "Source Han Sans TC", "Noto Sans CJK TC", "Noto Sans TC",
        "Microsoft JhengHei", sans-serif;
    }
    h1:lang(ja), h2:lang(ja), h3:lang(ja), h4:lang(ja), h5:lang(ja), h6:lang(ja), b:lang(ja),
    strong:lang(ja), th:lang(ja), dt:lang(ja) {
      font-family: "Hiragino Kaku Gothic ProN", "Source Han Sans", "Noto Sans CJK JP",
        "Noto Sans JP", "Yu Gothic", sans-serif;
    }


    """

  static let matter = """
    /* What stands around an article's text. */
    header, footer { text-indent: 0; }
    header { page-break-after: avoid; break-after: avoid; }
    header p { text-align: left; }
    body > * > header { margin: 1.5em 0 2em; }
    body > * > header > * {
      margin: 0.4em 0;
      font-size: 1em;
      text-align: center;
      text-wrap: balance;
    }
    body > * > header > h1, body > * > header > h2, body > * > header > h3,
    body > * > header > h4 { font-size: 1.5em; }
    .head-line { display: block; }
    .head-line + br { display: none; }
    body > * > header > .overline, body > * > header > .dateline, .author-note {
      font-size: 0.9em;
    }
    body > * > header.letter > .dateline { text-align: right; }
    body > * > header > .subhead { font-size: 1.15em; }
    .subhead { font-weight: normal; }
    body > * > header > .argument { margin: 1em 2em; text-align: justify; text-wrap: wrap; }
    body > * > header > .salute { margin-top: 1em; text-align: left; }
    footer { margin: 1em 0 0; }
    footer p { margin: 0.25em 0; }
    .close, .signature, .source, .author-note { text-align: right; }
    footer .postscript { margin-top: 1em; text-align: justify; }
    .trailer { text-align: center; }
    .byline:lang(zh), .dateline:lang(zh), .argument:lang(zh), .source:lang(zh),
    .author-note:lang(zh), .subhead:lang(zh), blockquote:lang(zh), em:lang(zh), .stage:lang(zh) {
      font-family: "Kaiti SC", "Kaiti TC", STKaiti, KaiTi, "LXGW WenKai", BiauKai, DFKai-SB,
        "Source Han Serif SC", "Noto Serif CJK SC", serif;
    }


    """

  static let blocks = """
    /* Blocks. */
    blockquote { margin: 1em 2em; }
    .attribution { text-align: right; text-indent: 0; }
    .scene-break { margin: 1.25em 0; text-align: center; text-indent: 0; }
    hr.scene-break { height: 0; margin: 1.75em 40%; border: 0; border-top: 1px solid; }
    pre {
      margin: 1em 0;
      font-family: Menlo, Consolas, "Noto Sans Mono CJK SC", "Sarasa Mono SC", monospace;
      font-size: 0.85em;
      line-height: 1.4;
      text-indent: 0;
      text-autospace: no-autospace;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    figure { margin: 1.25em 0; text-align: center; text-indent: 0; page-break-inside: avoid; }
    figcaption { font-size: 0.9em; }
    .furniture {
      margin: 0.75em 0;
      font-size: 0.8em;
      text-align: center;
      text-indent: 0;
    }
    .speech { margin: 0.5em 0; padding-left: 1.5em; text-indent: 0; }
    .speech > p:first-child { text-indent: -1.5em; }
    .speech > p.speaker:first-child { text-indent: 0; }
    p.speaker { margin: 0.75em 0 0 -1.5em; text-align: center; page-break-after: avoid; }
    b.speaker { font-weight: normal; font-variant: small-caps; }
    b.speaker:lang(zh), b.speaker:lang(ja), b.speaker:lang(ko) { font-weight: bold; }
    .stage { margin: 0.5em 2em; font-style: italic; text-indent: 0; }
    .speech > .stage { margin: 0.25em 0; }
    .stage:lang(zh), .stage:lang(ja), .stage:lang(ko) { font-style: normal; }
    .left { text-align: left; }
    .center { text-align: center; text-indent: 0; }
    .right { text-align: right; text-indent: 0; }


    """

  static let lists = """
    /* Lists. One whose markers are in the text gets none from here; they hang. */
    ul, ol, dl { margin: 0.75em 0; text-indent: 0; }
    ul, ol { padding-left: 2em; }
    .plain { padding-left: 1em; list-style: none; list-style-type: ""; }
    .plain > li { text-indent: -1em; }
    .plain > li > * { text-indent: 0; }
    .marked { padding-left: 0; list-style: none; list-style-type: ""; }
    .marked > li > *, .marked > .bare { text-indent: 0; }
    .marker { display: inline-block; text-indent: 0; }
    .upper-alpha { list-style-type: upper-alpha; }
    .lower-alpha { list-style-type: lower-alpha; }
    .upper-roman { list-style-type: upper-roman; }
    .lower-roman { list-style-type: lower-roman; }
    .ideographic { list-style-type: cjk-ideographic; }
    .circled { list-style-type: circled; }
    @counter-style circled {
      system: fixed;
      symbols: "①" "②" "③" "④" "⑤" "⑥" "⑦" "⑧" "⑨" "⑩" "⑪" "⑫" "⑬" "⑭" "⑮" "⑯" "⑰" "⑱" "⑲" "⑳";
      suffix: " ";
    }
    dt { font-weight: bold; page-break-after: avoid; break-after: avoid; }
    dd { margin: 0 0 0.5em 2em; }

    """

  static let verse = """

    /* Verse: a line that is too long goes on below, set in. */
    .verse { margin: 1em 0 1em 1.5em; text-align: left; text-indent: 0; page-break-inside: avoid; }
    .zh .verse { margin-left: 2em; }
    .speech > .verse { margin: 0; padding-left: 0; }
    .line { display: block; padding-left: 2em; text-indent: -2em; }
    .line + br { display: none; }

    """

  static let notes = """

    /* Notes stand below a short rule; reading systems may show them at their reference. */
    .note { margin: 0.5em 0; font-size: 0.875em; text-indent: 0; }
    .note::before {
      display: block;
      width: 6em;
      margin: 1.5em 0 0.5em;
      border-top: 1px solid;
      content: "";
    }
    .note + .note::before, header + .note::before { display: none; }
    .note .label { text-decoration: none; }
    .noteref {
      font-size: 0.75em;
      font-style: normal;
      font-weight: normal;
      line-height: 0;
      text-decoration: none;
      vertical-align: super;
    }

    """

  static let inlines = """

    /* In the line. Han characters are not slanted: they change their face or get dots. */
    em:lang(zh), em:lang(ja), em:lang(ko) { font-style: normal; }
    em:lang(ja), em:lang(ko) { font-weight: bold; }
    em.dots {
      font-family: inherit;
      font-style: normal;
      font-weight: inherit;
      -webkit-text-emphasis: filled dot;
      -epub-text-emphasis-style: filled dot;
      text-emphasis: filled dot;
    }
    em.dots:lang(zh) {
      -webkit-text-emphasis-position: under right;
      text-emphasis-position: under right;
    }
    em.spaced { font-style: normal; letter-spacing: 0.15em; }
    .small-caps { font-variant: small-caps; }
    b.run-in-head { font-weight: bold; }
    code { font-family: Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: 0.9em; }
    pre code { font-size: 1em; }
    sup, sub { font-size: 0.75em; line-height: 0; }
    ruby { ruby-position: over; }
    rt { font-size: 0.5em; line-height: 1.1; }
    abbr, .original { text-decoration: none; }

    """

  static let tables = """

    /* Tables: rules above, below and under the head. */
    table {
      margin: 1em auto;
      border-collapse: collapse;
      border-top: 1px solid;
      border-bottom: 1px solid;
      font-size: 0.9em;
      line-height: 1.4;
      text-indent: 0;
    }
    caption { margin-bottom: 0.4em; text-align: center; text-wrap: balance; }
    th, td {
      padding: 0.3em 0.4em;
      text-align: left;
      vertical-align: top;
    }
    .number { white-space: nowrap; }
    .long { overflow-wrap: anywhere; }
    /* Wide ones are set closely, on small screens in smaller letters. */
    .wide-1 th, .wide-1 td, .wide-2 th, .wide-2 td { padding: 0.3em; }
    .wide-3 th, .wide-3 td { padding: 0.3em 0.2em; }
    @media (max-width: 45em) {
      .wide-1 { font-size: 0.8em; }
      .wide-2 { font-size: 0.7em; }
      .wide-3 { font-size: 0.6em; }
    }
    td p, th p { text-align: inherit; }
    td > *, th > *, td dd, th dd { margin-left: 0; margin-right: 0; }
    td ul, td ol { padding-left: 1.25em; }
    td .speech, th .speech { padding-left: 0; }
    td .line, th .line { margin-left: 0; padding-left: 1em; text-indent: -1em; }
    thead { border-bottom: 1px solid; }
    th.left, td.left { text-align: left; }
    th.center, td.center { text-align: center; }
    th.right, td.right { text-align: right; }

    """

  static let cover = """

    /* The cover: the whole of it on one page, whatever its shape. */
    .cover-page { max-width: none; margin: 0; padding: 0; text-align: center; }
    .cover { margin: 0; }
    .cover img { max-width: 100%; max-height: 98vh; }

    /* A drawing in black lines would be lost on a dark ground. */
    @media (prefers-color-scheme: dark) {
      figure:not(.cover) img { background-color: #f2f2f2; }
    }

    """

  static let vertical = """

    /* Lines from top to bottom, the first at the right; tables and code lie as they are. */
    html.vertical {
      -epub-writing-mode: vertical-rl;
      -webkit-writing-mode: vertical-rl;
      writing-mode: vertical-rl;
    }
    .vertical table, .vertical pre {
      -epub-writing-mode: horizontal-tb;
      -webkit-writing-mode: horizontal-tb;
      writing-mode: horizontal-tb;
    }
    /* Titles begin a little below the head of the page, as the text's lines do. */
    .vertical body > * > header { padding-top: 3em; }
    .vertical body > * > header > * { text-align: left; }
    .vertical .titled > * > header { padding-top: 0; }
    .vertical .titled > * > header > * { text-align: center; }
    .vertical table { margin: 1em; }
    .vertical pre { max-width: 80vw; }
    .vertical img { max-width: 90vw; max-height: 90%; }
    .combined {
      -epub-text-combine: horizontal;
      -webkit-text-combine: horizontal;
      text-combine-upright: all;
    }
    .upright {
      -epub-text-orientation: upright;
      -webkit-text-orientation: upright;
      text-orientation: upright;
    }
    .vertical em.dots {
      -webkit-text-emphasis-position: over right;
      text-emphasis-position: over right;
    }
    .vertical td .combined, .vertical th .combined {
      -epub-text-combine: none;
      -webkit-text-combine: none;
      text-combine-upright: none;
    }

    """
}
