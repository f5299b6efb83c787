extension ShippedRules {
  static let french =
    #"""
    # French.
    language: fr
    for: every text

    [byline]
    names: "Reportage de " "Chronique de " "Entretien : " "Un reportage de "
    longest: 60
    begins: "Par " "PAR " "par " "De notre correspondant" "De notre envoyé" "Texte : " "Texte et photos : " "Texte et photo : " "Recueilli par "
      "De notre rédaction" "De notre bureau"
      "Propos recueillis par " "Traduit par " "traduit par " "Traduction de " "Illustrations de "
      "Photos de " "Photographies de "
    ends:
      ", journaliste" ", correspondant" ", correspondante" ", envoyé spécial" ", envoyée spéciale"
    translator: "traduit par" "traduction de"
    illustrator: "illustrations de"
    photographer: "photos de" "photographies de"
    matches:
      Par Marie Dubois
      Luc Perrin, envoyé spécial
    mismatches: Partout en France

    [source]
    longest: 70
    begins: "Source : " "Source: " "Extrait de "
    matches: Source : Le Matin
    mismatches: Sourcils levés

    [jump]
    begins:
      "Suite page " "Suite en page " "Suite p. " "Suite de la page " "Lire la suite page "
      "Lire la suite en page " "Lire page " "Lire en page " "Lire aussi page " "LIRE PAGE "
      "► LIRE PAGE " "► Lire page " "(Suite page " "Voir page "
    matches:
      Suite en page 4
      Lire la suite page 5
    mismatches: Suite page blanche

    [author-note]
    longest: 130
    begins: "L'auteur est " "L’auteur est " "L'autrice est "
    matches: L'auteur est médecin à Lyon.
    mismatches: L'auteur écrivit

    [table]
    begins: Tableau TABLEAU Tabl.
    matches:
      Tableau 1. – Les bateaux
      Tableau 2 : Les ports
    mismatches:
      Tableau de la ville

    [figure]
    begins: Figure Fig. Illustration
    bracketed: Illustration Image Gravure Carte Frontispice
    matches:
      [Illustration : Le port]
      Illustration 4
    mismatches:
      Figure humaine

    [chapter]
    part: Partie PARTIE Livre LIVRE Acte ACTE Tome TOME Titre TITRE
    chapter: Chapitre CHAPITRE Lettre LETTRE Chant CHANT
    section: Scène SCÈNE
    named:
      Préface PRÉFACE Avant-propos AVANT-PROPOS Prologue PROLOGUE Épilogue ÉPILOGUE Annexe ANNEXE
      Appendice APPENDICE Introduction INTRODUCTION Avertissement AVERTISSEMENT Conclusion CONCLUSION
      Postface POSTFACE Dédicace DÉDICACE Notes NOTES
    matches:
      Chapitre premier
      PREMIÈRE PARTIE
      SCÈNE II.--ORONTE, LISETTE.
    mismatches:
      Livre de poche
      Première partie du voyage

    [number]
    words:
      un deux trois quatre cinq six sept huit neuf dix premier première second seconde
      deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième
      onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième
      dix-neuvième vingtième dernier dernière onze douze

    [name]
    and: et
    places: à en
    matches: Jeanne Roux, à Lyon

    [date]
    words:
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre
      lundi mardi mercredi jeudi vendredi samedi dimanche
    matches: le 14 juillet 1789
    mismatches: En juillet 1789 il partit

    [play]
    longest: 110
    begins: "Rideau" "Le rideau " "La scène est " "La scène représente " "Entre " "Entrent "
    titles: M MM Mme Mlle Dr Me St Mgr
    never: Note Exemple Remarque Figure Tableau Chapitre Oui Non De À Objet Date Réponse
    cast: PERSONNAGES ACTEURS "LES ACTEURS" "LES PERSONNAGES" "PERSONNAGES DE LA PIÈCE"
    matches: La scène est à Paris.
    mismatches: Scène de chasse

    [letter]
    greeting:
      "Cher " "Chère " "Chers " "Chères " "Mon cher " "Ma chère " "Bonjour " Monsieur Madame
      "Madame, Monsieur"
      "Mon très cher " "Ma très chère " "Très cher " "Très chère " "Monsieur le " "Madame la " "Messieurs"
      "Mademoiselle" "Mesdames"
    close:
      Cordialement "Bien cordialement" "Bien à vous" "Bien à toi" Amicalement Affectueusement
      "Je t'embrasse" "Je vous embrasse" "Bons baisers" Bises "Votre dévoué" "Ton ami" "Ton amie"
      Sincèrement Respectueusement
      "Votre tout dévoué" "Tout à vous" "Tout à toi" "Votre ami" "Votre amie" "Votre très dévoué"
      "Votre très humble " "Votre affectionné" "Votre bien dévoué" "Ton dévoué" "Ton affectionné"
      "Je t'embrasse tendrement" "Veuillez agréer" "Agréez" "Avec mes salutations" "Salutations"
      "Meilleures salutations" "Salutations distinguées" Amitiés "Bien amicalement"
    postscript: P.-S. P.S. "P. S." PS Post-scriptum
    matches:
      Cher ami,
      Cordialement,
    mismatches:
      Cher et bon
      Madame est sortie

    [mail]
    sender: De "De " Expéditeur
    recipient: À A Destinataire "Copie à"
    subject: Objet Sujet
    sent: Date Envoyé "Date d'envoi"
    original: "Message d'origine" "Message original" "Message transféré" "Message transmis"
    matches:
      Objet : Les bateaux
      -----Message d'origine-----
    mismatches: Objet perdu

    [contents]
    head: "Table des matières" "TABLE DES MATIÈRES" "TABLE DES MATIERES" Sommaire SOMMAIRE
      "Liste des tableaux" "Liste des figures" "Liste des illustrations"
    matches: TABLE DES MATIÈRES
    mismatches: Table ronde

    [news]
    paper:
      Courrier Gazette Journal Dépêche Écho Monde Voix Progrès Nouvelles Tribune Messager Petit
      Quotidien Républicain Éclair Hebdo
    briefs: "En bref" Brèves "En quelques lignes"
    matches:
      Le Courrier du Port
    mismatches: Le courrier en retard
    """#
}
