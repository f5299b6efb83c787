internal import GalleyCore

/// The words in the languages of the East of Europe.
extension Strings {
  static let russian = Strings(
    contents: "Содержание", titlePage: "Титульный лист", cover: "Обложка", text: "Текст",
    frontMatter: "Вводная часть", backMatter: "Приложения", pages: "Страницы", page: "Страница #",
    landmarks: "Указатель",
    untitled: "Без названия",
    note: "Примечание #", backToText: "Вернуться к тексту", gap: "пропуск в тексте", colon: ": ",
    comma: ", ",
    colophon: Colophon(
      title: "Об этой электронной книге",
      made: "Создано автоматически программой #",
      file: "Исходный файл",
      encoding: "Кодировка",
      joinedLines: "Соединено строк",
      removedHyphens: "Убрано переносов",
      corrections: "Исправлений",
      lostCharacters: "Непередаваемых символов"),
    summary: Summary(
      text: "Это издание — перетекающий текст в порядке чтения с оглавлением-ссылками.",
      headings: "Заголовки показывают структуру.", images: "Все изображения описаны словами.",
      pages: "Номера страниц печатного источника отмечены и перечислены.",
      claim: "Издание создано автоматически; соответствие стандартам доступности не заявляется.",
      space: " "))

  static let ukrainian = Strings(
    contents: "Зміст", titlePage: "Титульна сторінка", cover: "Обкладинка", text: "Текст",
    frontMatter: "Вступна частина", backMatter: "Додатки", pages: "Сторінки", page: "Сторінка #",
    landmarks: "Покажчик", untitled: "Без назви",
    note: "Примітка #", backToText: "Назад до тексту", gap: "пропуск у тексті", colon: ": ",
    comma: ", ",
    colophon: Colophon(
      title: "Про цю електронну книгу",
      made: "Створено автоматично програмою #",
      file: "Вихідний файл",
      encoding: "Кодування",
      joinedLines: "Об’єднано рядків",
      removedHyphens: "Вилучено переносів",
      corrections: "Виправлень",
      lostCharacters: "Символів, які не вдалося зберегти"),
    summary: Summary(
      text: "Це видання є гнучким текстом у порядку читання зі змістом із посиланнями.",
      headings: "Заголовки показують його будову.",
      images: "Усі зображення описано словами.",
      pages: "Номери сторінок друкованого джерела позначено й перелічено.",
      claim: "Його створено автоматично; відповідність стандартам доступності не заявлено.",
      space: " "))

  static let polish = Strings(
    contents: "Spis treści", titlePage: "Strona tytułowa", cover: "Okładka", text: "Tekst",
    frontMatter: "Strony wstępne", backMatter: "Dodatki", pages: "Strony", page: "Strona #",
    landmarks: "Przewodnik", untitled: "Bez tytułu",
    note: "Przypis #", backToText: "Powrót do tekstu", gap: "brak tekstu", colon: ": ", comma: ", ",
    colophon: Colophon(
      title: "O tej książce elektronicznej",
      made: "Utworzono automatycznie programem #",
      file: "Plik źródłowy",
      encoding: "Kodowanie",
      joinedLines: "Połączone wiersze",
      removedHyphens: "Usunięte łączniki na końcu wierszy",
      corrections: "Poprawki",
      lostCharacters: "Znaki, których nie można było zachować"),
    summary: Summary(
      text: "Ta publikacja to tekst płynny w kolejności czytania, ze spisem treści z odnośnikami.",
      headings: "Nagłówki pokazują jej budowę.",
      images: "Wszystkie obrazy opisano słowami.",
      pages: "Numery stron drukowanego źródła są oznaczone i wymienione.",
      claim: "Powstała automatycznie i nie deklaruje zgodności z żadną normą dostępności.",
      space: " "))

  static let czech = Strings(
    contents: "Obsah", titlePage: "Titulní list", cover: "Obálka", text: "Text",
    frontMatter: "Úvodní strany", backMatter: "Přílohy", pages: "Stránky", page: "Strana #",
    landmarks: "Průvodce", untitled: "Bez názvu",
    note: "Poznámka #", backToText: "Zpět k textu", gap: "chybějící text", colon: ": ", comma: ", ",
    colophon: Colophon(
      title: "O této elektronické knize",
      made: "Vytvořeno automaticky programem #",
      file: "Zdrojový soubor",
      encoding: "Kódování",
      joinedLines: "Spojené řádky",
      removedHyphens: "Odstraněné spojovníky na koncích řádků",
      corrections: "Opravy",
      lostCharacters: "Znaky, které nebylo možné zachovat"),
    summary: Summary(
      text: "Tato publikace je přizpůsobitelný text v pořadí čtení s obsahem s odkazy.",
      headings: "Nadpisy ukazují její stavbu.",
      images: "Všechny obrázky jsou popsány slovy.",
      pages: "Čísla stran tištěného zdroje jsou vyznačena a vypsána.",
      claim: "Vznikla automaticky a nehlásí se k žádné normě přístupnosti.", space: " "))

  static let hungarian = Strings(
    contents: "Tartalom", titlePage: "Címlap", cover: "Borító", text: "Szöveg",
    frontMatter: "Bevezető oldalak", backMatter: "Függelék", pages: "Oldalak", page: "#. oldal",
    landmarks: "Útmutató", untitled: "Cím nélkül",
    note: "Jegyzet #", backToText: "Vissza a szöveghez", gap: "hiányzó szöveg", colon: ": ",
    comma: ", ",
    colophon: Colophon(
      title: "Erről az e-könyvről",
      made: "Automatikusan készült a következővel: #",
      file: "Forrásfájl",
      encoding: "Karakterkódolás",
      joinedLines: "Összevont sorok",
      removedHyphens: "Eltávolított sorvégi elválasztójelek",
      corrections: "Javítások",
      lostCharacters: "Meg nem őrizhető karakterek"),
    summary: Summary(
      text:
        "Ez a kiadvány újratördelhető szöveg olvasási sorrendben, hivatkozásokkal ellátott "
        + "tartalomjegyzékkel.",
      headings: "Címsorok mutatják a felépítését.",
      images: "Minden képhez szöveges leírás tartozik.",
      pages: "A nyomtatott forrás oldalszámai jelölve és felsorolva vannak.",
      claim:
        "Automatikusan készült, és nem állítja, hogy bármely akadálymentességi szabványnak "
        + "megfelel.",
      space: " "))
}
