/** The headline of every hard page. */
export const HEADLINE = 'تونس ومصر تبحثان زيادة التجارة';

/** What its body says, in paragraphs that name places, a person and an organisation. */
export const PARAGRAPHS: readonly string[] = [
  'بحث وزير التجارة في تونس مع وفد من مصر، يوم الأحد، سبل زيادة الصادرات بين البلدين، وقال إن شركات كثيرة تنتظر تخفيض الرسوم الجمركية قبل نهاية العام.',
  'وأضاف الوزير أن الجزائر مهتمة كذلك بالمشروع، وأن الاتحاد الأوروبي عرض المساعدة في بناء ميناء جديد قرب صفاقس، على أن يبدأ العمل في الربيع.',
  'ودعا أنطونيو غوتيريش إلى إشراك القرى البعيدة في المشروع، وقال إن صغار المنتجين هم أول من يجب أن يستفيد من فتح الأسواق بين الجانبين.',
  'وقال تجار في السوق القديمة إنهم يرحبون بالاتفاق، لكنهم يخشون ارتفاع الأسعار في الشهور الأولى، وطالبوا الحكومة بدعم المخابز الصغيرة.',
];

/** Marks that a page with all these paragraphs must have. */
export const MARKS: readonly string[] = [
  ...['تونس', 'مصر', 'الجزائر', 'الاتحاد الأوروبي', 'صفاقس', 'أنطونيو غوتيريش'],
];

/** What may stand elsewhere than it usually does. */
export interface Parts {
  readonly head?: string;
  /** In place of the paragraphs, as HTML. */
  readonly body?: string;
  /** After the article. */
  readonly after?: string;
}

/** Paragraph elements of the article. */
export function paragraphs(texts: readonly string[] = PARAGRAPHS): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** A news page with menu, article and footer, which runs `/site.js` where there is one. */
export function newsPage({ head = '', body = paragraphs(), after = '' }: Parts): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
  <head><meta charset="utf-8" /><title>${HEADLINE}</title><link rel="icon" href="data:," />${head}</head>
  <body>
    <header><nav><a href="/">الصفحة الأولى</a> <a href="/world">أخبار العالم</a></nav></header>
    <main>
      <article>
        <h1>${HEADLINE}</h1>
        <div class="date">الثلاثاء، 5 مارس 2024</div>
        <div class="post-content">${body}</div>
      </article>
    </main>
    ${after}
    <footer>حقوق النشر محفوظة</footer>
    <script src="/site.js"></script>
  </body>
</html>`;
}
