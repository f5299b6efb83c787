extension RulePack {
  /// English.
  static let english = RulePack(
    language: "en",
    byline: Words(
      prefixes: ["By ", "BY ", "by ", "Written by ", "Text by ", "From our correspondent"],
      suffixes: [", Staff Writer", ", Staff Reporter", " Staff Writer", ", Correspondent"],
      longest: 70,
      matches: ["By Jane Miller", "BY OUR OWN CORRESPONDENT", "Jane Miller, Staff Writer"],
      mismatches: ["Bystanders said no"]),
    sourceLine: Words(
      prefixes: ["Source: ", "Reprinted from ", "From the ", "First published in "], longest: 70,
      matches: ["Source: The Evening Post", "Reprinted from the Journal"],
      mismatches: ["Sources say"]),
    authorNote: Words(
      prefixes: [
        "The author is ", "The writer is ", "(The author ", "(The writer ", "About the author",
      ],
      longest: 160, matches: ["The author is a teacher in Leeds."], mismatches: ["The author wrote"]
    ),
    chapterPrefixes: [
      "Chapter", "CHAPTER", "Part", "PART", "Book", "BOOK", "Act", "ACT", "Scene", "SCENE",
      "Letter",
      "LETTER", "Canto", "CANTO", "Volume", "VOLUME", "Section", "SECTION", "Stave", "STAVE",
    ],
    namedChapters: [
      "Preface", "PREFACE", "Introduction", "INTRODUCTION", "Prologue", "PROLOGUE", "Epilogue",
      "EPILOGUE", "Foreword", "FOREWORD", "Afterword", "AFTERWORD", "Appendix", "APPENDIX",
      "Contents",
      "CONTENTS", "Conclusion", "CONCLUSION", "Acknowledgements", "References", "Abstract",
      "Copyright",
    ],
    dateWords: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october",
      "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      "sunday", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.",
    ])

  /// German.
  static let german = RulePack(
    language: "de",
    byline: Words(
      prefixes: ["Von ", "VON ", "von "], longest: 60, matches: ["Von Anna Schmidt"],
      mismatches: ["Vonstatten ging es"]),
    sourceLine: Words(
      prefixes: ["Quelle: ", "Aus: "], longest: 70, matches: ["Quelle: Neue Zeitung"],
      mismatches: ["Quellen sagen"]),
    authorNote: Words(
      prefixes: ["Der Autor ist ", "Die Autorin ist ", "(Der Autor ", "(Die Autorin "],
      longest: 160,
      matches: ["Die Autorin ist Ärztin in Köln."], mismatches: ["Der Autor schrieb"]),
    chapterPrefixes: [
      "Kapitel", "KAPITEL", "Teil", "TEIL", "Buch", "Akt", "Aufzug", "Szene", "Auftritt",
    ],
    namedChapters: [
      "Vorwort", "VORWORT", "Einleitung", "EINLEITUNG", "Nachwort", "NACHWORT", "Inhalt", "Anhang",
    ],
    dateWords: [
      "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
      "november", "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
      "sonnabend", "sonntag",
    ])

  /// French.
  static let french = RulePack(
    language: "fr",
    byline: Words(
      prefixes: ["Par ", "PAR "], longest: 60, matches: ["Par Marie Dubois"],
      mismatches: ["Partout en France"]),
    sourceLine: Words(
      prefixes: ["Source : ", "Source: ", "Extrait de "], longest: 70,
      matches: ["Source : Le Matin"],
      mismatches: ["Sourcils levés"]),
    authorNote: Words(
      prefixes: ["L'auteur est ", "L’auteur est ", "L'autrice est "], longest: 160,
      matches: ["L'auteur est médecin à Lyon."], mismatches: ["L'auteur écrivit"]),
    chapterPrefixes: [
      "Chapitre", "CHAPITRE", "Partie", "PARTIE", "Livre", "LIVRE", "Acte", "ACTE", "Scène",
      "SCÈNE",
    ],
    namedChapters: ["Préface", "PRÉFACE", "Avant-propos", "Prologue", "Épilogue", "Annexe"],
    dateWords: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre",
      "novembre", "décembre", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
      "dimanche",
    ])

  /// Japanese.
  static let japanese = RulePack(
    language: "ja",
    byline: Words(
      prefixes: ["文・", "文＝", "著者：", "筆者：", "執筆：", "訳・", "記者・"], suffixes: ["著", "記者", "訳"],
      longest: 24,
      matches: ["文・山田太郎", "山田太郎 著"], mismatches: ["著", "文を書いた"]),
    sourceLine: Words(
      prefixes: ["初出：", "初出　", "出典：", "底本："], longest: 60, matches: ["初出：文学雑誌"],
      mismatches: ["初出場の選手"]),
    authorNote: Words(
      prefixes: ["（筆者は", "（著者は", "筆者は"], longest: 120, matches: ["（筆者は大学教授）"],
      mismatches: ["著者名"]),
    chapterPrefixes: ["第"], chapterUnits: ["章", "話", "節", "巻", "部", "回", "幕", "場", "編", "篇"],
    clauseUnits: ["条"],
    namedChapters: ["はじめに", "おわりに", "まえがき", "あとがき", "序章", "終章", "プロローグ", "エピローグ", "目次"],
    dateWords: ["昭和", "大正", "明治", "平成", "令和", "年", "月", "日", "曜日"])

  /// Every pack, in the order in which they are tried.
  static let all = [chinese, japanese, english, german, french]
}
