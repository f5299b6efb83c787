/// The rules for the pages that are made of what is known of a text.
extension StyleSheet {
  static let titlePage = """

    /* The title page, the colophon, the table of contents. */
    .titlepage { padding-top: 15%; text-align: center; text-indent: 0; }
    .titlepage h1 { margin: 0 0 0.5em; font-size: 1.8em; text-align: center; text-wrap: balance; }
    .titlepage p { margin: 0.75em 0; text-align: center; text-wrap: balance; }
    .titlepage .subhead { font-size: 1.2em; }
    .titlepage .byline { margin-top: 2em; }
    .titlepage .publisher { margin-top: 4em; }
    .titled { padding-top: 15%; text-align: center; text-indent: 0; }
    .titled > * > header > h1 { font-size: 1.8em; }
    .titled > * > header > .subhead { font-size: 1.2em; }
    .titled > * > header > .byline { margin-top: 2em; }
    .titled header h2, .titled header h3 { text-align: center; }
    /* Pages that hold a few words. */
    .role-titlepage p, .role-halftitlepage p, .role-dedication p {
      text-align: center;
      text-indent: 0;
      text-wrap: balance;
    }
    .role-halftitlepage, .role-dedication, .role-epigraph { padding-top: 20%; }
    .role-copyright p, .role-imprint p { font-size: 0.875em; text-indent: 0; }
    .imprint p { margin: 0.75em 0; text-align: center; text-wrap: balance; }
    .imprint .publisher { margin-top: 3em; }
    .colophon { text-indent: 0; }
    .colophon h1 { font-size: 1.2em; }
    .colophon dl { display: grid; grid-template-columns: auto 1fr; column-gap: 1.5em; }
    .colophon dt { font-weight: normal; }
    .colophon dd { margin: 0; }
    nav { text-indent: 0; }
    nav h1 { text-align: center; }
    nav ol { margin: 0; padding-left: 1.5em; list-style: none; list-style-type: ""; }
    nav > ol { padding-left: 0; }
    nav li { margin: 0.5em 0; text-align: left; }
    nav a { text-decoration: none; }

    """
}
