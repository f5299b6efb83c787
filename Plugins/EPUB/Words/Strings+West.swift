internal import GalleyCore

/// The words in the languages of Western Europe.
extension Strings {
  static let english = Strings(
    contents: "Contents", titlePage: "Title page", cover: "Cover", text: "Text",
    frontMatter: "Front matter", backMatter: "Back matter", pages: "Pages", page: "Page #",
    landmarks: "Guide",
    untitled: "Untitled",
    note: "Note #", backToText: "Back to the text", gap: "missing text", colon: ": ", comma: ", ",
    colophon: Colophon(
      title: "About this e-book",
      made: "Made automatically with #",
      file: "Source file",
      encoding: "Encoding",
      joinedLines: "Lines joined",
      removedHyphens: "Hyphens removed at line ends",
      corrections: "Corrections",
      lostCharacters: "Characters that could not be kept"),
    summary: Summary(
      text: "This publication is reflowable text in reading order with a linked table of contents.",
      headings: "Headings mark its structure.", images: "All images are described in words.",
      pages: "Page numbers of the printed source are marked and listed.",
      claim: "It was made automatically and claims conformance to no accessibility standard.",
      space: " "))

  static let german = Strings(
    contents: "Inhalt", titlePage: "Titelseite", cover: "Umschlag", text: "Text",
    frontMatter: "Titelei", backMatter: "Anhang", pages: "Seiten", page: "Seite #",
    landmarks: "Wegweiser",
    untitled: "Ohne Titel",
    note: "Anmerkung #", backToText: "Zurück zum Text", gap: "fehlender Text", colon: ": ",
    comma: ", ",
    colophon: Colophon(
      title: "Zu diesem E-Book",
      made: "Automatisch erstellt mit #",
      file: "Quelldatei",
      encoding: "Zeichenkodierung",
      joinedLines: "Verbundene Zeilen",
      removedHyphens: "Entfernte Trennstriche",
      corrections: "Korrekturen",
      lostCharacters: "Nicht darstellbare Zeichen"),
    summary: Summary(
      text: "Diese Publikation ist umfließender Text in Lesereihenfolge mit verlinktem "
        + "Inhaltsverzeichnis.",
      headings: "Überschriften zeigen den Aufbau.",
      images: "Alle Bilder sind in Worten beschrieben.",
      pages: "Die Seitenzahlen der gedruckten Vorlage sind vermerkt und aufgelistet.",
      claim: "Sie wurde automatisch erstellt und beansprucht keine Konformität mit einer Norm zur "
        + "Barrierefreiheit.", space: " "))

  static let french = Strings(
    contents: "Table des matières", titlePage: "Page de titre", cover: "Couverture", text: "Texte",
    frontMatter: "Pages liminaires", backMatter: "Annexes", pages: "Pages", page: "Page #",
    landmarks: "Guide",
    untitled: "Sans titre",
    note: "Note #", backToText: "Retour au texte", gap: "texte manquant", colon: "\u{A0}: ",
    comma: ", ",
    colophon: Colophon(
      title: "À propos de ce livre numérique",
      made: "Produit automatiquement avec #",
      file: "Fichier source",
      encoding: "Codage",
      joinedLines: "Lignes réunies",
      removedHyphens: "Traits d’union supprimés en fin de ligne",
      corrections: "Corrections",
      lostCharacters: "Caractères impossibles à conserver"),
    summary: Summary(
      text:
        "Cette publication est un texte redistribuable, dans l’ordre de lecture, avec une table "
        + "des matières cliquable.",
      headings: "Des titres en marquent la structure.",
      images: "Toutes les images sont décrites par un texte.",
      pages: "Les numéros de page de la source imprimée sont indiqués et listés.",
      claim: "Elle a été produite automatiquement et ne revendique la conformité à aucune norme "
        + "d’accessibilité.", space: " "))

  static let spanish = Strings(
    contents: "Índice", titlePage: "Portada", cover: "Cubierta", text: "Texto",
    frontMatter: "Preliminares", backMatter: "Apéndices", pages: "Páginas", page: "Página #",
    landmarks: "Guía",
    untitled: "Sin título",
    note: "Nota #", backToText: "Volver al texto", gap: "falta texto", colon: ": ", comma: ", ",
    colophon: Colophon(
      title: "Sobre este libro electrónico",
      made: "Creado automáticamente con #",
      file: "Archivo de origen",
      encoding: "Codificación",
      joinedLines: "Líneas unidas",
      removedHyphens: "Guiones eliminados a final de línea",
      corrections: "Correcciones",
      lostCharacters: "Caracteres que no se pudieron conservar"),
    summary: Summary(
      text: "Esta publicación es texto adaptable en orden de lectura, con un índice enlazado.",
      headings: "Los encabezados marcan su estructura.",
      images: "Todas las imágenes están descritas con palabras.",
      pages: "Los números de página de la fuente impresa están marcados y listados.",
      claim: "Se generó automáticamente y no declara conformidad con ninguna norma de "
        + "accesibilidad.", space: " "))
}
