/// The look of the page of an inspection: paper by day, lamplight by night.
enum HTMLStyle {
  static let text = #"""
    :root {
      color-scheme: light dark;
      --paper: #f4f1ea; --sheet: #fffdf8; --ink: #24211c; --soft: #625b50; --line: #ddd6c8;
      --mark: #a8321e; --mark-soft: #fbe6dd; --chosen: #ffe9a8; --kind: #1f5f5b;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "Source Han Serif",
        "Noto Serif CJK SC", "Songti SC", Georgia, serif;
      --sans: system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", sans-serif;
      --mono: ui-monospace, "Cascadia Code", "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #171614; --sheet: #211f1c; --ink: #ece6da; --soft: #a79f90; --line: #3a362f;
        --mark: #ff9a7d; --mark-soft: #3d2620; --chosen: #5b4a17; --kind: #86cbc4;
      }
    }
    * { box-sizing: border-box; }
    html { font: 15px/1.5 var(--sans); background: var(--paper); color: var(--ink); }
    body { margin: 0; display: flex; flex-direction: column; height: 100vh; }
    a { color: inherit; }
    :focus-visible { outline: 2px solid var(--mark); outline-offset: 1px; border-radius: 3px; }
    header { padding: .9rem 1.4rem .7rem; border-bottom: 1px solid var(--line); }
    h1 { font: 600 1.35rem/1.2 var(--serif); margin: 0; display: inline; overflow-wrap: anywhere; }
    .sum { display: inline; margin: 0 0 0 .8rem; color: var(--soft); font-size: .87rem; }
    dl { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin: .45rem 0 0; font-size: .87rem;
      max-height: 6.5rem; overflow: auto; }
    dl div { display: flex; gap: .5rem; max-width: 100%; }
    dt { color: var(--soft); }
    dd { margin: 0; overflow-wrap: anywhere; }
    small { color: var(--soft); font-size: .92em; }
    .doubt > dd small { color: var(--mark); }
    main { flex: 1; min-height: 0; display: grid;
      grid-template-columns: minmax(15rem, 21rem) minmax(0, 1.05fr) minmax(0, 1fr); }
    main > section { min-height: 0; overflow: auto; position: relative; }
    #source, #result { border-left: 1px solid var(--line); }
    h2 { font: 600 .8rem/1 var(--sans); color: var(--soft); margin: 0; padding: .85rem 1.1rem .7rem;
      position: sticky; top: 0; background: var(--paper); z-index: 2; letter-spacing: .02em; }
    .count { display: inline-block; min-width: 1.5em; padding: .2em .5em; margin-left: .3em;
      border-radius: 1em; background: var(--mark-soft); color: var(--mark); text-align: center; }

    #doubts { display: flex; flex-direction: column; overflow: hidden; }
    .keys, .none { margin: 0; padding: 0 1.1rem .6rem; color: var(--soft); font-size: .82rem; }
    html:not(.js) .keys { display: none; }
    kbd { font: .9em var(--mono); border: 1px solid var(--line); border-radius: 3px;
      padding: 0 .35em; background: var(--sheet); }
    .list { list-style: none; margin: 0; padding: 0 .6rem 1rem; overflow: auto; flex: 1 1 55%;
      min-height: 8rem; }
    .list > li { border-top: 1px solid var(--line);  }
    .list a { display: grid; grid-template-columns: auto 1fr auto; gap: 0 .6rem; padding: .5rem;
      text-decoration: none; border-radius: 5px; align-items: baseline; }
    .list a:hover { background: var(--sheet); }
    .list a.on { background: var(--chosen); }
    .percent { font: 600 1.1rem/1.2 var(--serif); color: var(--mark);
      font-variant-numeric: tabular-nums; }
    .percent i { font: .65em var(--sans); margin-left: .1em; }
    .list .answer { margin: 0; padding: 0 .5rem .1rem 3.3rem; font-weight: 600; }
    #why .answer { font-weight: 600; }
    .at { color: var(--soft); font-size: .82rem; white-space: nowrap; }
    .text { font: 1.02rem/1.35 var(--serif); overflow: hidden; text-overflow: ellipsis;
      white-space: nowrap; }
    .list ul, #why ul { list-style: none; margin: 0; padding: 0 .5rem .55rem 3.3rem;
      font-size: .82rem; color: var(--soft); }
    b { font-weight: 600; color: var(--kind); }
    .against b { color: var(--mark); }
    #why { flex: 0 1 auto; max-height: 45%; overflow: auto; border-top: 2px solid var(--line);
      padding: .3rem 1.1rem .8rem; background: var(--sheet); }
    #why:empty { display: none; }
    #why h3 { font: 600 1rem var(--serif); margin: .5rem 0 .2rem; }
    #why p { margin: .45rem 0 .1rem; }
    #why p.doubt .at { color: var(--mark); }
    #why ul { padding-left: 0; }

    .lines { list-style: none; margin: 0; padding: 0 0 50vh; }
    .lines li { display: flex; align-items: baseline; padding: .02rem .8rem .02rem .2rem; cursor: pointer; border-left: 3px solid transparent;  }
    .lines li.begins { padding-top: .16rem; }
    .lines li:hover { background: var(--sheet); }
    .lines li.doubt { border-left-color: var(--mark); }
    .lines li.on, .lines li:target { background: var(--chosen); }
    .lines li.blank { cursor: default; }
    .n { flex: 0 0 3.4rem; font: .78rem var(--mono); color: var(--soft); text-align: right; padding-right: .9rem;
      text-decoration: none; font-variant-numeric: tabular-nums; }
    .k { flex: 0 0 7.2rem; font-size: .78rem; color: var(--kind); }
    .doubt > .k { color: var(--mark); }
    .x { flex: 0 1 auto; font: .88rem/1.55 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; }
    .matter > .x { font-weight: 600; }
    .blank > .x { color: var(--soft); text-decoration: line-through; }
    .e { flex: none; margin-left: .5rem; font: .8rem var(--mono); color: var(--soft); text-align: center; cursor: help; }
    .doubt > .e { color: var(--mark); }

    .sheet { background: var(--sheet); font: 1.06rem/1.62 var(--serif); margin: 0 1.2rem 50vh .9rem;
      padding: 1.6rem 2rem 2.2rem 5.6rem; border: 1px solid var(--line); border-radius: 3px; }
    .sheet > * { position: relative; margin: 0 0 .7em; overflow-wrap: anywhere; scroll-margin: 4rem;  }
    .sheet > [data-kind]::before { content: attr(data-kind); position: absolute; left: -5.2rem;
      width: 4.6rem; font: .7rem/1.3 var(--sans); color: var(--soft); text-align: right;
      top: .42em; opacity: 0; }
    .sheet > :hover::before, .sheet > :not(.paragraph)::before { opacity: 1; }
    .sheet > :target { outline: 2px solid var(--chosen); outline-offset: 4px; }
    .div { font: .78rem var(--sans); color: var(--soft); border-top: 1px solid var(--line);
      padding-top: .9rem; margin-top: 2rem; }
    .sheet > .div:first-child { border: 0; margin-top: 0; padding-top: 0; }
    .sheet h3 { font: 600 1.5rem/1.3 var(--serif); text-wrap: balance; }
    .sheet h3::before { top: .8em !important; }
    .sheet h4 { font: 600 1.15rem/1.35 var(--serif); margin-top: 1.2em; }
    .byline, .dateline, .source-line, .author-note { color: var(--soft); font-style: normal; }
    .subtitle, .overline { font-size: 1.1em; color: var(--soft); }
    .run-in-head { font-weight: 600; margin-bottom: 0 !important; }
    .verse-line { margin: 0 0 0 1.5em !important; }
    .quotation { margin-left: 1.6em !important; }
    .list-item, .definition { margin-left: 1.2em !important; }
    .term, .speaker { font-weight: 600; margin-bottom: 0 !important; }
    .stage-direction { font-style: italic; }
    .scene-break { text-align: center; }
    .preformatted { font: .85rem/1.5 var(--mono); white-space: pre-wrap; }
    .note, .caption { font-size: .9em; }
    .running-head, .running-foot, .folio, .furniture { font-size: .85em; color: var(--soft);
      border-left: 2px solid var(--line); padding-left: .6em; }
    .cell, .sign { color: var(--soft); }
    .l { cursor: pointer; border-radius: 2px; }
    .l:hover { background: color-mix(in srgb, var(--chosen) 45%, transparent); }
    .l.on { background: var(--chosen); box-shadow: 0 0 0 2px var(--chosen); }
    .seam { border-left: 1px solid var(--line); margin: 0 .5px; }
    .seam.doubt { border-left: 2px solid var(--mark); padding-left: 1px; }
    .seam.on { border-left-color: var(--ink); }
    .seam del { color: var(--mark); font-size: .8em; opacity: .75; }
    .em-smallCaps { font-variant: small-caps; }
    .em-dots { text-emphasis: filled dot; }
    .em-underline { text-decoration: underline; }
    .em-strikethrough { text-decoration: line-through; }
    .em-spaced { letter-spacing: .15em; }
    rt { font-size: .55em; }

    @media (max-width: 70rem) {
      html { height: auto; }
      body { height: auto; display: block; }
      main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
      #doubts { grid-column: 1 / -1; border-bottom: 1px solid var(--line); }
      main > section { overflow: visible; }
      .list { max-height: 15rem; }
      #source, #result { max-height: 85vh; overflow: auto; }
      .sheet { padding: 1rem 1rem 1rem 1.4rem; margin-right: .6rem; }
      .sheet > [data-kind]::before { position: static; display: block; text-align: left; width: auto; }
      .sheet > .paragraph::before { display: none; }
      .n { flex-basis: 2.6rem; }
      .k { flex-basis: 5rem; }
    }
    @media (max-width: 42rem) {
      main { display: block; }
      #source, #result { border-left: 0; border-top: 1px solid var(--line); max-height: 75vh; }
      .k { flex-basis: 4rem; font-size: .7rem; }
    }
    @media print {
      body, main { display: block; height: auto; }
      main > section, #doubts, .list { overflow: visible; max-height: none; }
      h2 { position: static; }
      .lines, .sheet { padding-bottom: 1rem; margin-bottom: 1rem; }
    }
    """#
}
