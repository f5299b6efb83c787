internal import GalleyCore

/// The words in languages that are written from right to left.
extension Strings {
  static let hebrew = Strings(
    contents: "תוכן העניינים", titlePage: "עמוד השער", cover: "כריכה", text: "הטקסט",
    frontMatter: "עמודי פתיחה", backMatter: "נספחים", pages: "עמודים", page: "עמוד #",
    landmarks: "מדריך", untitled: "ללא כותרת",
    note: "הערה #", backToText: "חזרה לטקסט", gap: "טקסט חסר", colon: ": ", comma: ", ",
    colophon: Colophon(
      title: "על הספר האלקטרוני הזה",
      made: "נוצר אוטומטית באמצעות #",
      file: "קובץ המקור",
      encoding: "קידוד",
      joinedLines: "שורות שחוברו",
      removedHyphens: "מקפים שהוסרו מסופי שורות",
      corrections: "תיקונים",
      lostCharacters: "תווים שלא היה אפשר לשמור"),
    summary: Summary(
      text: "פרסום זה הוא טקסט זורם בסדר הקריאה, עם תוכן עניינים מקושר.",
      headings: "הכותרות מראות את המבנה שלו.",
      images: "כל התמונות מתוארות במילים.",
      pages: "מספרי העמודים של המקור המודפס מסומנים ורשומים.",
      claim: "הוא נוצר אוטומטית ואינו טוען לעמידה בתקן נגישות כלשהו.",
      space: " "))

  static let arabic = Strings(
    contents: "المحتويات", titlePage: "صفحة العنوان", cover: "الغلاف", text: "النص",
    frontMatter: "الصفحات الأولى", backMatter: "الملاحق", pages: "الصفحات", page: "صفحة #",
    landmarks: "الدليل", untitled: "بلا عنوان",
    note: "حاشية #", backToText: "العودة إلى النص", gap: "نص مفقود", colon: ": ", comma: "، ",
    colophon: Colophon(
      title: "عن هذا الكتاب الإلكتروني",
      made: "أُنشئ تلقائيًا بواسطة #",
      file: "الملف المصدر",
      encoding: "الترميز",
      joinedLines: "الأسطر الموصولة",
      removedHyphens: "الواصلات المحذوفة من نهايات الأسطر",
      corrections: "التصحيحات",
      lostCharacters: "المحارف التي تعذّر حفظها"),
    summary: Summary(
      text: "هذا المنشور نص قابل لإعادة التدفق بترتيب القراءة، وله قائمة محتويات مرتبطة.",
      headings: "تُظهر العناوين بنيته.",
      images: "جميع الصور موصوفة بالكلمات.",
      pages: "أرقام صفحات المصدر المطبوع معلَّمة ومدرجة في قائمة.",
      claim: "أُنشئ تلقائيًا ولا يدّعي المطابقة لأي معيار من معايير إمكانية الوصول.",
      space: " "))

  static let persian = Strings(
    contents: "فهرست", titlePage: "صفحهٔ عنوان", cover: "جلد", text: "متن",
    frontMatter: "صفحه‌های آغازین", backMatter: "پیوست‌ها", pages: "صفحه‌ها", page: "صفحهٔ #",
    landmarks: "راهنما", untitled: "بدون عنوان",
    note: "یادداشت #", backToText: "بازگشت به متن", gap: "متن افتاده", colon: ": ", comma: "، ",
    colophon: Colophon(
      title: "دربارهٔ این کتاب الکترونیکی",
      made: "به‌طور خودکار با # ساخته شده است",
      file: "پروندهٔ مبدأ",
      encoding: "کدگذاری",
      joinedLines: "سطرهای به‌هم‌پیوسته",
      removedHyphens: "خط‌های پیوند حذف‌شده از پایان سطرها",
      corrections: "اصلاح‌ها",
      lostCharacters: "نویسه‌هایی که نگه داشتن آن‌ها ممکن نبود"),
    summary: Summary(
      text: "این اثر متنی انعطاف‌پذیر به ترتیب خواندن است، با فهرستی پیونددار.",
      headings: "عنوان‌ها ساختار آن را نشان می‌دهند.",
      images: "همهٔ تصویرها با واژه‌ها توصیف شده‌اند.",
      pages: "شمارهٔ صفحه‌های منبع چاپی نشانه‌گذاری و فهرست شده است.",
      claim: "به‌طور خودکار ساخته شده است و ادعای سازگاری با هیچ استاندارد دسترس‌پذیری ندارد.",
      space: " "))
}
