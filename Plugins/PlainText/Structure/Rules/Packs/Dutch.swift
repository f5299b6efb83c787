extension ShippedRules {
  static let dutch =
    #"""
    # Dutch.
    language: nl
    for: this language

    [byline]
    longest: 60
    begins: "Vertaald door " "vertaald door " "Vertaling: " "Vertaling van " "Bewerkt door " "bewerkt door "
      "Geïllustreerd door " "Foto's: " "Foto’s: " "Door " "DOOR " "door " "Tekst: " "Tekst " "Van onze verslag" "Van onze correspondent"
    ends: ", verslaggever" ", verslaggeefster" ", correspondent" ", redacteur"
    translator: "vertaald door" vertaling "vertaling van"
    editor: "bewerkt door"
    illustrator: "geïllustreerd door"
    photographer: foto's foto’s
    matches:
      Door Pieter de Vries
      Anna Bakker, verslaggever
    mismatches: Doordat het regende

    [source]
    longest: 70
    begins: "Bron: " "Uit: " "Overgenomen uit "
    matches: Bron: De Courant
    mismatches: Bronnen melden

    [jump]
    begins:
      "Vervolg op pagina " "Vervolg van pagina " "Lees verder op pagina " "Zie ook pagina " "Zie pagina "
    matches: Lees verder op pagina 5
    mismatches: Zie pagina na pagina

    [author-note]
    longest: 130
    begins: "De auteur is " "De schrijver is " "De schrijfster is " "(De auteur "
    matches: De auteur is arts in Utrecht.
    mismatches: De auteur schreef

    [table]
    begins: Tabel
    matches:
      Tabel 1. De boten
    mismatches:
      Tabellen ontbreken

    [figure]
    begins: Afbeelding Afb. Figuur
    bracketed: Illustratie Afbeelding Plaat
    matches:
      [Illustratie: De haven]
      Afb. 3. De haven
    mismatches:
      Afbeeldingen ontbreken

    [chapter]
    part: Deel DEEL Boek BOEK Bedrijf BEDRIJF Akte AKTE Bundel BUNDEL
    chapter: Hoofdstuk HOOFDSTUK Brief BRIEF Zang ZANG
    section: Toneel TONEEL Tooneel TOONEEL Tafereel TAFEREEL Paragraaf PARAGRAAF
    named:
      Voorwoord VOORWOORD Inleiding INLEIDING Proloog PROLOOG Epiloog EPILOOG Nawoord NAWOORD
      Bijlage BIJLAGE Inhoud INHOUD Besluit BESLUIT Dankwoord Noten NOTEN Voetnoten
    matches:
      Hoofdstuk 3
      HOOFDSTUK EEN
      Eerste hoofdstuk
      TWEEDE DEEL
      Voorwoord
    mismatches:
      Deel van het huis
      Eerste deel van de reis
      Brief aan mijn broer

    [number]
    words:
      een twee drie vier vijf zes zeven acht negen tien elf twaalf eerste tweede derde vierde
      vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende
      zestiende zeventiende achttiende negentiende twintigste laatste

    [name]
    and: en
    particles: de het van der den ten ter
    places: in uit
    matches:
      J. C. van der Berg
      Piet Bakker in Leiden

    [date]
    words:
      januari februari maart april mei juni juli augustus september oktober november december
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    matches: maandag 3 maart 1913
    mismatches: In maart 1913 kwam hij terug

    [play]
    longest: 110
    begins: "Het doek " "Doek." "Het scherm " "Scherm." "Allen af" "Beiden af" "Stilte."
    titles: Dr Mr Mevr Hr Ds
    never:
      Noot Opmerking Voorbeeld Figuur Afb Tabel Hoofdstuk Ja Neen Nee Van Aan Onderwerp Datum
      Antwoord Nr
    cast: PERSONEN Personen "DE PERSONEN" "De personen" Rolverdeling
    matches: Het doek valt.
    mismatches: Doekjes lagen klaar

    [letter]
    greeting:
      "Beste " "Lieve " "Geachte " "Waarde " "Hallo "
      "Mijn lieve " "Mijn beste " "Hooggeachte " "Weledele "
    close:
      Hoogachtend "Met vriendelijke groet" "Met vriendelijke groeten" "Vriendelijke groeten" Groeten
      Groetjes Liefs "Hartelijke groeten" "Veel liefs"
      "Uw toegenegen " "Uw dienstwillige " "Uw" "Je" "Met hartelijke groeten" "Hartelijke groet" "Beste groeten"
    postscript: P.S. "P. S." PS
    matches:
      Beste Jan,
      Hoogachtend,
    mismatches:
      Beste prijs van de stad

    [mail]
    sender: Van
    recipient: Aan CC
    subject: Onderwerp
    sent: Datum Verzonden
    original: "Oorspronkelijk bericht" "Doorgestuurd bericht"
    matches: Onderwerp: De boten
    mismatches: Onderwerp onbekend

    [contents]
    head: Inhoud INHOUD Inhoudsopgave INHOUDSOPGAVE "Lijst van tabellen"
      "Lijst van figuren" "Lijst van afbeeldingen"
    matches: Inhoud
    mismatches: Inhoud van de kist

    [news]
    paper:
      Courant Dagblad Krant Bode Nieuwsblad Volkskrant Telegraaf -courant -dagblad -krant -bode
    briefs: "Kort nieuws" "In het kort" Kort
    matches:
      Haven Courant
    mismatches: De krant is laat
    """#
}
