internal import GalleyCore

/// The table: a language a record, each word beside its fellows.
extension Strings {
  static let simplifiedChinese = Strings(
    contents: "目录", titlePage: "书名页", cover: "封面", text: "正文",
    frontMatter: "前言部分", backMatter: "附录部分", pages: "页码", landmarks: "导航", untitled: "无标题",
    backToText: "返回正文", gap: "缺文", colon: "：", comma: "、",
    summary: Summary(
      text: "本书为可重排的文本，按阅读顺序排列，附可点击的目录。",
      headings: "标题标明全书结构。", images: "图片均有文字说明。", pages: "标有纸本页码，并附页码列表。",
      claim: "本书由程序自动生成，未声明符合任何无障碍标准。", space: ""))

  static let traditionalChinese = Strings(
    contents: "目錄", titlePage: "書名頁", cover: "封面", text: "正文",
    frontMatter: "前言部分", backMatter: "附錄部分", pages: "頁碼", landmarks: "導覽", untitled: "無標題",
    backToText: "返回正文", gap: "缺文", colon: "：", comma: "、",
    summary: Summary(
      text: "本書為可重排的文本，按閱讀順序排列，附可點選的目錄。",
      headings: "標題標明全書結構。", images: "圖片均有文字說明。", pages: "標有紙本頁碼，並附頁碼列表。",
      claim: "本書由程式自動產生，未聲明符合任何無障礙標準。", space: ""))

  static let japanese = Strings(
    contents: "目次", titlePage: "扉", cover: "表紙", text: "本文",
    frontMatter: "前付", backMatter: "後付", pages: "ページ番号", landmarks: "ナビゲーション", untitled: "無題",
    backToText: "本文に戻る", gap: "欠字", colon: "：", comma: "、",
    summary: Summary(
      text: "本書はリフロー型のテキストで、読む順序に並び、リンク付きの目次があります。",
      headings: "見出しが構成を示します。", images: "画像には代替テキストがあります。",
      pages: "底本のページ番号とその一覧があります。",
      claim: "本書は自動生成されたもので、アクセシビリティ規格への準拠は表明していません。", space: ""))

  static let korean = Strings(
    contents: "차례", titlePage: "속표지", cover: "표지", text: "본문",
    frontMatter: "앞붙이", backMatter: "뒷붙이", pages: "쪽 번호", landmarks: "길잡이", untitled: "제목 없음",
    backToText: "본문으로 돌아가기", gap: "빠진 글자", colon: ": ", comma: ", ",
    summary: Summary(
      text: "이 책은 읽는 순서대로 배열된 리플로우 텍스트이며 링크가 있는 차례가 있습니다.",
      headings: "제목이 구조를 나타냅니다.", images: "그림에는 대체 텍스트가 있습니다.",
      pages: "원본의 쪽 번호와 그 목록이 있습니다.",
      claim: "이 책은 자동으로 만들어졌으며 접근성 표준 준수를 주장하지 않습니다.", space: " "))

  static let english = Strings(
    contents: "Contents", titlePage: "Title page", cover: "Cover", text: "Text",
    frontMatter: "Front matter", backMatter: "Back matter", pages: "Pages", landmarks: "Guide",
    untitled: "Untitled",
    backToText: "Back to the text", gap: "missing text", colon: ": ", comma: ", ",
    summary: Summary(
      text: "This publication is reflowable text in reading order with a linked table of contents.",
      headings: "Headings mark its structure.", images: "All images are described in words.",
      pages: "Page numbers of the printed source are marked and listed.",
      claim: "It was made automatically and claims conformance to no accessibility standard.",
      space: " "))

  static let german = Strings(
    contents: "Inhalt", titlePage: "Titelseite", cover: "Umschlag", text: "Text",
    frontMatter: "Titelei", backMatter: "Anhang", pages: "Seiten", landmarks: "Wegweiser",
    untitled: "Ohne Titel",
    backToText: "Zurück zum Text", gap: "fehlender Text", colon: ": ", comma: ", ",
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
    frontMatter: "Pages liminaires", backMatter: "Annexes", pages: "Pages", landmarks: "Guide",
    untitled: "Sans titre",
    backToText: "Retour au texte", gap: "texte manquant", colon: "\u{A0}: ", comma: ", ",
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
    frontMatter: "Preliminares", backMatter: "Apéndices", pages: "Páginas", landmarks: "Guía",
    untitled: "Sin título",
    backToText: "Volver al texto", gap: "falta texto", colon: ": ", comma: ", ",
    summary: Summary(
      text: "Esta publicación es texto adaptable en orden de lectura, con un índice enlazado.",
      headings: "Los encabezados marcan su estructura.",
      images: "Todas las imágenes están descritas con palabras.",
      pages: "Los números de página de la fuente impresa están marcados y listados.",
      claim: "Se generó automáticamente y no declara conformidad con ninguna norma de "
        + "accesibilidad.", space: " "))

  static let russian = Strings(
    contents: "Содержание", titlePage: "Титульный лист", cover: "Обложка", text: "Текст",
    frontMatter: "Вводная часть", backMatter: "Приложения", pages: "Страницы",
    landmarks: "Указатель",
    untitled: "Без названия",
    backToText: "Вернуться к тексту", gap: "пропуск в тексте", colon: ": ", comma: ", ",
    summary: Summary(
      text: "Это издание — перетекающий текст в порядке чтения с оглавлением-ссылками.",
      headings: "Заголовки показывают структуру.", images: "Все изображения описаны словами.",
      pages: "Номера страниц печатного источника отмечены и перечислены.",
      claim: "Издание создано автоматически; соответствие стандартам доступности не заявляется.",
      space: " "))
}
