internal import GalleyCore

/// What a title page says of those who did something else than write the text; their names stand
/// for `#`.
struct CreditWords: Sendable, Equatable {
  var translator: String
  var editor: String
  var illustrator: String
  /// A year, which stands for `#`.
  var year = "#"

  /// What is said of people with a role, by its code in MARC's list; nil where that has no word.
  func credit(_ names: String, role: String) -> String? {
    let word: String
    switch role {
    case "trl": word = translator
    case "edt": word = editor
    case "ill": word = illustrator
    default: return nil
    }
    return word.replacing("#", with: names)
  }

  /// The words in `language`; English where there are none.
  static func of(_ language: LanguageTag) -> CreditWords {
    switch WritingScript(language) {
    case .simplified: simplifiedChinese
    case .traditional: traditionalChinese
    case .japanese: japanese
    case .korean: korean
    case .other: western[language.primary] ?? english
    }
  }

  private static let english = CreditWords(
    translator: "Translated by #", editor: "Edited by #", illustrator: "Illustrated by #")
  private static let norwegian = CreditWords(
    translator: "Oversatt av #", editor: "Redigert av #", illustrator: "Illustrert av #")

  private static let simplifiedChinese = CreditWords(
    translator: "# 译", editor: "# 编", illustrator: "# 绘", year: "#年")
  private static let traditionalChinese = CreditWords(
    translator: "# 譯", editor: "# 編", illustrator: "# 繪", year: "#年")
  private static let japanese = CreditWords(
    translator: "# 訳", editor: "# 編", illustrator: "# 絵", year: "#年")
  private static let korean = CreditWords(
    translator: "# 옮김", editor: "# 엮음", illustrator: "# 그림", year: "#년")

  private static let western: [String: CreditWords] = [
    "ar": CreditWords(
      translator: "ترجمة: #", editor: "تحرير: #", illustrator: "رسوم: #"),
    "cs": CreditWords(
      translator: "Překlad: #", editor: "Redakce: #", illustrator: "Ilustrace: #"),
    "da": CreditWords(
      translator: "Oversat af #", editor: "Redigeret af #", illustrator: "Illustreret af #"),
    "de": CreditWords(
      translator: "Übersetzt von #", editor: "Herausgegeben von #", illustrator: "Illustriert von #"
    ),
    "el": CreditWords(
      translator: "Μετάφραση: #", editor: "Επιμέλεια: #", illustrator: "Εικονογράφηση: #"),
    "en": english,
    "es": CreditWords(
      translator: "Traducción de #", editor: "Edición de #", illustrator: "Ilustraciones de #"),
    "fa": CreditWords(
      translator: "ترجمهٔ #", editor: "ویرایش #", illustrator: "تصویرگری #"),
    "fi": CreditWords(
      translator: "Suomentanut #", editor: "Toimittanut #", illustrator: "Kuvittanut #"),
    "fr": CreditWords(
      translator: "Traduction\u{A0}: #", editor: "Édition\u{A0}: #",
      illustrator: "Illustrations\u{A0}: #"),
    "he": CreditWords(
      translator: "תרגום: #", editor: "עריכה: #", illustrator: "איורים: #"),
    "hu": CreditWords(
      translator: "Fordította: #", editor: "Szerkesztette: #", illustrator: "Illusztrálta: #"),
    "it": CreditWords(
      translator: "Traduzione di #", editor: "A cura di #", illustrator: "Illustrazioni di #"),
    "nb": norwegian, "nn": norwegian, "no": norwegian,
    "nl": CreditWords(
      translator: "Vertaald door #", editor: "Onder redactie van #",
      illustrator: "Geïllustreerd door #"),
    "pl": CreditWords(
      translator: "Przekład: #", editor: "Redakcja: #", illustrator: "Ilustracje: #"),
    "pt": CreditWords(
      translator: "Tradução de #", editor: "Edição de #", illustrator: "Ilustrações de #"),
    "ru": CreditWords(
      translator: "Перевод: #", editor: "Редактор: #", illustrator: "Иллюстрации: #"),
    "sv": CreditWords(
      translator: "Översättning: #", editor: "Redaktör: #", illustrator: "Illustrationer: #"),
    "tr": CreditWords(
      translator: "Çeviren: #", editor: "Yayına hazırlayan: #",
      illustrator: "Resimleyen: #"),
    "uk": CreditWords(
      translator: "Переклад: #", editor: "Редактор: #", illustrator: "Ілюстрації: #"),
  ]
}
