internal import GalleyCore

/// The words in Dutch and in the languages of the North of Europe.
extension Strings {
  static let dutch = Strings(
    contents: "Inhoud", titlePage: "Titelpagina", cover: "Omslag", text: "Tekst",
    frontMatter: "Voorwerk", backMatter: "Bijlagen", pages: "Pagina’s", page: "Pagina #",
    landmarks: "Wegwijzer", untitled: "Zonder titel",
    note: "Noot #", backToText: "Terug naar de tekst", gap: "ontbrekende tekst", colon: ": ",
    comma: ", ",
    colophon: Colophon(
      title: "Over dit e-boek",
      made: "Automatisch gemaakt met #",
      file: "Bronbestand",
      encoding: "Tekencodering",
      joinedLines: "Samengevoegde regels",
      removedHyphens: "Verwijderde afbreekstreepjes",
      corrections: "Correcties",
      lostCharacters: "Tekens die niet behouden konden worden"),
    summary: Summary(
      text:
        "Deze publicatie is herschikbare tekst in leesvolgorde met een inhoudsopgave met "
        + "koppelingen.",
      headings: "Koppen tonen de opbouw.",
      images: "Alle afbeeldingen zijn in woorden beschreven.",
      pages: "De paginanummers van de gedrukte bron zijn aangegeven en opgesomd.",
      claim: "Ze is automatisch gemaakt en claimt geen conformiteit met een toegankelijkheidsnorm.",
      space: " "))

  static let swedish = Strings(
    contents: "Innehåll", titlePage: "Titelsida", cover: "Omslag", text: "Text",
    frontMatter: "Inledande sidor", backMatter: "Bilagor", pages: "Sidor", page: "Sida #",
    landmarks: "Vägvisare", untitled: "Utan titel",
    note: "Not #", backToText: "Tillbaka till texten", gap: "text saknas", colon: ": ", comma: ", ",
    colophon: Colophon(
      title: "Om denna e-bok",
      made: "Automatiskt framställd med #",
      file: "Källfil",
      encoding: "Teckenkodning",
      joinedLines: "Sammanfogade rader",
      removedHyphens: "Borttagna avstavningsstreck",
      corrections: "Rättelser",
      lostCharacters: "Tecken som inte kunde behållas"),
    summary: Summary(
      text: "Denna publikation är flödande text i läsordning med en länkad innehållsförteckning.",
      headings: "Rubriker visar dess uppbyggnad.",
      images: "Alla bilder är beskrivna i ord.",
      pages: "Den tryckta källans sidnummer är utmärkta och förtecknade.",
      claim:
        "Den har framställts automatiskt och gör inte anspråk på att följa någon "
        + "tillgänglighetsstandard.",
      space: " "))

  static let danish = Strings(
    contents: "Indhold", titlePage: "Titelblad", cover: "Omslag", text: "Tekst",
    frontMatter: "Indledende sider", backMatter: "Bilag", pages: "Sider", page: "Side #",
    landmarks: "Vejviser", untitled: "Uden titel",
    note: "Note #", backToText: "Tilbage til teksten", gap: "tekst mangler", colon: ": ",
    comma: ", ",
    colophon: Colophon(
      title: "Om denne e-bog",
      made: "Fremstillet automatisk med #",
      file: "Kildefil",
      encoding: "Tegnkodning",
      joinedLines: "Sammenføjede linjer",
      removedHyphens: "Fjernede orddelingstegn",
      corrections: "Rettelser",
      lostCharacters: "Tegn, der ikke kunne bevares"),
    summary: Summary(
      text:
        "Denne udgivelse er flydende tekst i læserækkefølge med en indholdsfortegnelse med links.",
      headings: "Overskrifter viser dens opbygning.",
      images: "Alle billeder er beskrevet med ord.",
      pages: "Den trykte kildes sidetal er markeret og opført.",
      claim:
        "Den er fremstillet automatisk og hævder ikke at overholde nogen tilgængelighedsstandard.",
      space: " "))

  static let norwegian = Strings(
    contents: "Innhold", titlePage: "Tittelside", cover: "Omslag", text: "Tekst",
    frontMatter: "Innledende sider", backMatter: "Vedlegg", pages: "Sider", page: "Side #",
    landmarks: "Veiviser", untitled: "Uten tittel",
    note: "Note #", backToText: "Tilbake til teksten", gap: "tekst mangler", colon: ": ",
    comma: ", ",
    colophon: Colophon(
      title: "Om denne e-boken",
      made: "Laget automatisk med #",
      file: "Kildefil",
      encoding: "Tegnkoding",
      joinedLines: "Sammenføyde linjer",
      removedHyphens: "Fjernede orddelingstegn",
      corrections: "Rettelser",
      lostCharacters: "Tegn som ikke kunne beholdes"),
    summary: Summary(
      text:
        "Denne utgivelsen er flytende tekst i leserekkefølge med en innholdsfortegnelse med "
        + "lenker.",
      headings: "Overskrifter viser oppbygningen.",
      images: "Alle bilder er beskrevet med ord.",
      pages: "Sidetallene i den trykte kilden er merket og listet opp.",
      claim: "Den er laget automatisk og hevder ikke å følge noen standard for tilgjengelighet.",
      space: " "))

  static let finnish = Strings(
    contents: "Sisällys", titlePage: "Nimiölehti", cover: "Kansi", text: "Teksti",
    frontMatter: "Alkusivut", backMatter: "Liitteet", pages: "Sivut", page: "Sivu #",
    landmarks: "Opas", untitled: "Nimetön",
    note: "Viite #", backToText: "Takaisin tekstiin", gap: "tekstiä puuttuu", colon: ": ",
    comma: ", ",
    colophon: Colophon(
      title: "Tästä e-kirjasta",
      made: "Tehty automaattisesti ohjelmalla #",
      file: "Lähdetiedosto",
      encoding: "Merkistökoodaus",
      joinedLines: "Yhdistettyjä rivejä",
      removedHyphens: "Poistettuja tavuviivoja",
      corrections: "Korjauksia",
      lostCharacters: "Merkkejä, joita ei voitu säilyttää"),
    summary: Summary(
      text:
        "Tämä julkaisu on mukautuvaa tekstiä lukujärjestyksessä, ja siinä on linkitetty "
        + "sisällysluettelo.",
      headings: "Otsikot osoittavat sen rakenteen.",
      images: "Kaikki kuvat on kuvailtu sanoin.",
      pages: "Painetun lähteen sivunumerot on merkitty ja luetteloitu.",
      claim:
        "Se on tehty automaattisesti, eikä sen väitetä noudattavan mitään "
        + "saavutettavuusstandardia.",
      space: " "))
}
