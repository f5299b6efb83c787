extension ShippedRules {
  static let swedish =
    #"""
    # Swedish.
    language: sv
    for: this language

    [byline]
    names: "Intervju: " "Reportage: " "Reportage av "
    longest: 60
    begins: "Av " "AV " "av " "af " "Af " "AF " "Text: " "Text och foto: " "Berättad av "
      "Översatt av " "översatt av " "Översättning av " "Översättning: " "Övers. av "
      "Utgiven av " "utgiven av " "Utgifven af " "Illustrerad av " "Foto: " "Teckningar av "
      "Från vår korrespondent"
    ends: ", korrespondent" ", reporter" ", redaktör" ", journalist"
    translator: "översatt av" "översättning av" översättning "övers. av"
    editor: "utgiven av" "utgifven af"
    illustrator: "illustrerad av" "teckningar av"
    photographer: foto
    matches:
      Av Anna Lindberg
      AF KARL BERG
      Översatt av Karl Berg
      Anna Lindberg, korrespondent
    mismatches: Avsikten var god

    [source]
    longest: 70
    begins: "Källa: " "Ur: " "Hämtat ur "
    matches: Källa: Morgonbladet
    mismatches: Källan sinade

    [jump]
    begins:
      "Forts. på sid" "Fortsättning på sid" "Forts. från sid" "Fortsättning från sid" "Se sid"
    matches: Forts. på sid. 4
    mismatches: Se sidan om

    [author-note]
    longest: 130
    begins: "Författaren är " "(Författaren " "Skribenten är "
    matches: Författaren är läkare i Lund.
    mismatches: Författaren skrev

    [table]
    begins: Tabell
    matches:
      Tabell 1. Båtarna
    mismatches:
      Tabeller saknas

    [figure]
    begins: Figur Fig. Bild
    bracketed: Illustration Bild Teckning Karta
    matches:
      [Illustration: Hamnen]
      Figur 3. Hamnen
    mismatches:
      Bilder saknas

    [chapter]
    part:
      Del DEL Delen DELEN Bok BOK Boken BOKEN Band BAND Bandet BANDET Akt AKT Akten AKTEN
      Avdelningen AVDELNINGEN Avdelning AVDELNING
    chapter:
      Kapitel KAPITEL Kapitlet KAPITLET Kap. KAP. Sången SÅNGEN Brev BREV Brevet BREVET Brefvet
      BREFVET
    section: Scen SCEN Scenen SCENEN Avsnitt AVSNITT Tablå TABLÅ Tablån TABLÅN
    named:
      Förord FÖRORD Företal FÖRETAL Inledning INLEDNING Prolog PROLOG Epilog EPILOG Efterord
      EFTERORD Efterskrift EFTERSKRIFT Bilaga BILAGA Bihang BIHANG Slutord SLUTORD Noter NOTER
      Anmärkningar ANMÄRKNINGAR Fotnoter Tillägnan
    matches:
      Kapitel 3
      FÖRSTA KAPITLET
      Andra kapitlet.
      TREDJE DELEN
      Första akten
      Förord
    mismatches:
      Kapitel och vers
      Första delen av resan
      Brev till min bror

    [number]
    words:
      ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton första andra
      tredje fjärde femte sjätte sjette sjunde åttonde nionde tionde elfte tolfte tolvte trettonde
      fjortonde femtonde sextonde sjuttonde adertonde artonde nittonde tjugonde sista

    [name]
    and: och
    particles: af av von de
    places: i från
    matches:
      C. J. L. af Berg
      Karl Berg, i Lund

    [date]
    words:
      januari februari mars april maj juni juli augusti september oktober november december
      måndag tisdag onsdag torsdag fredag lördag söndag
    matches: måndag 3 mars 1913
    mismatches: Under mars 1913 kom han hem

    [play]
    longest: 110
    begins: "Ridå." "Ridån " "Går." "Kommer in" "Alla gå" "Paus."
    titles: Dr Prof Hr Fru
    never:
      Anmärkning Anm Exempel Figur Fig Tabell Kapitel Kap Ja Nej Till Från Ämne Datum Svar
    cast: PERSONER Personer "PERSONERNA" "Personerna" "De uppträdande" "Rollista"
    matches: Ridån faller.
    mismatches: Ridande kom han

    [letter]
    greeting:
      "Kära " "Käre " "Bästa " "Bäste " "Hej " "Min kära " "Min käre " "Älskade " "Högt ärade "
      "Högtärade " "Ärade " "Högädle "
    close:
      "Med vänlig hälsning" "Med vänliga hälsningar" "Vänliga hälsningar" "Vänlig hälsning"
      Hälsningar "Hjärtliga hälsningar" "Många hälsningar" Högaktningsfullt "Med högaktning"
      "Din tillgivne" "Din tillgivna" "Din vän" "Eder tillgivne" "Er tillgivne" "Er ödmjuke"
      "Kram" "Kramar"
    postscript: P.S. "P. S." PS
    matches:
      Kära Anna,
      Högaktningsfullt
    mismatches:
      Kära barn fanns där

    [mail]
    sender: Från Avsändare
    recipient: Till Kopia CC
    subject: Ämne
    sent: Datum Skickat
    original: "Ursprungligt meddelande" "Vidarebefordrat meddelande"
    matches: Ämne: Båtarna
    mismatches: Ämne saknas

    [contents]
    head: Innehåll INNEHÅLL Innehållsförteckning INNEHÅLLSFÖRTECKNING "Lista över tabeller"
      "Lista över figurer"
    matches: INNEHÅLL
    mismatches: Innehåll i kistan

    [news]
    paper:
      Tidning Tidningen Dagblad Dagbladet Nyheter Posten Kurir Kuriren Aftonblad Aftonbladet
      -tidning -tidningen -posten -bladet -kuriren
    briefs: "I korthet" "Kort sagt" Notiser
    matches:
      Hamnens Dagblad
    mismatches: Lampan är tänd
    """#
}
