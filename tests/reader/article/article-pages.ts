/* Pages written for the tests; none is a copy of a page on the web. */

/** Five paragraphs as an Arabic newspaper would write them. */
export const PARAGRAPHS: readonly string[] = [
  'افتتح وزير النقل صباح اليوم محطة القطار الجديدة في مدينة الواحة بحضور عدد من المسؤولين.',
  'وقال الوزير في كلمة قصيرة إن المحطة ستخدم أكثر من خمسين ألف راكب في اليوم الواحد.',
  'وأضاف أن العمل في المرحلة الثانية يبدأ قبل نهاية العام، وأن تذاكر الشهر الأول مجانية للطلاب.',
  'من جانبه، أشاد محافظ الإقليم بسرعة التنفيذ، مؤكدا أن الخط يربط ثلاث مدن ظلت معزولة سنوات طويلة.',
  'ويبلغ طول الخط مئة وعشرين كيلومترا، وتقطعه القطارات في ساعة ونصف الساعة تقريبا.',
];

/** The headline of the pages, with a name in quotation marks. */
export const HEADLINE = 'وزير النقل يفتتح محطة «الواحة» الجديدة أمام الركاب';

const NAV = `<header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">سياسة</a></li>
  <li><a href="/e">اقتصاد</a></li></ul></nav></header>`;
const FOOTER =
  '<footer><p>جميع الحقوق محفوظة للموقع. يمنع النقل من دون إذن مكتوب من الإدارة.</p></footer>';

/* A parsed document has the address of the page that runs the tests, which says nothing. */
const CANONICAL = '<link rel="canonical" href="https://news.example/2024/3/5/1234">';

/** A document from a body's HTML. */
export function pageOf(body: string, head = ''): Document {
  const html = `<!doctype html><html><head>${CANONICAL}${head}</head><body>${NAV}${body}${FOOTER}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Paragraph elements of `PARAGRAPHS`. */
export function paragraphs(from = 0, to = PARAGRAPHS.length): string {
  return PARAGRAPHS.slice(from, to)
    .map((text) => `<p>${text}</p>`)
    .join('');
}

/** The layout of Al-Qahera News: headline, share list and figure above the article element. */
export function alQaheraPage(): Document {
  return pageOf(
    `<main><div class="container"><div class="row"><div class="col-lg-8"><div class="single-content2">
      <div class="entry-header"><h1 class="entry-title">${HEADLINE}</h1></div>
      <ul class="d-inline-block list-inline"><li class="list-inline-item">Share :</li>
        <li class="list-inline-item"><a href="#">Facebook</a></li></ul>
      <figure class="image mb-30"><img alt="post-title" src="x.jpg"><figcaption>محطة الواحة قبل الافتتاح</figcaption></figure>
      <article class="entry-wraper"><div class="entry-main-content"><div class="htmlCode">
        <p>Alqahera News - منى عبد الله</p>${paragraphs(0, 2)}
        <p><strong>مرحلة ثانية قريبة</strong></p>${paragraphs(2)}
      </div></div></article>
    </div></div>
    <div class="col-lg-4"><div class="sidebar-widget"><h5>الأكثر قراءة</h5>
      <article><h6><a href="/n/1">خبر آخر عن الطقس في شمال البلاد هذا الأسبوع</a></h6></article></div></div>
    </div></div></main>`,
    `<title>${HEADLINE} - القاهرة</title>`,
  );
}

/** A list of articles with excerpts. */
export function listPage(): Document {
  const card = (
    text: string,
    index: number,
  ) => `<div class="card"><article><h3><a href="/n/${index}">
    عنوان الخبر رقم ${index} في قائمة الأخبار</a></h3><span>${index + 1} مارس 2024</span><p>${text}</p>
    <a href="/n/${index}">اقرأ المزيد</a></article></div>`;
  return pageOf(
    `<main><h1>آخر أخبار الاقتصاد</h1><div class="grid">${PARAGRAPHS.map(card).join('')}</div></main>`,
    '<title>آخر أخبار الاقتصاد | الموقع</title><meta property="og:type" content="article">',
  );
}

/** A thread of a forum: several texts, each with its author and date. */
export function threadPage(): Document {
  const post = (
    text: string,
    index: number,
  ) => `<div class="post"><div class="author">عضو ${index}</div>
    <time datetime="2023-05-0${index + 1}">0${index + 1} مايو 2023</time><div class="content">${text} ${text}</div></div>`;
  return pageOf(
    `<div id="topic"><h2>سؤال عن مواعيد القطار الجديد</h2>${PARAGRAPHS.map(post).join('')}</div>`,
    '<title>سؤال عن مواعيد القطار الجديد - منتدى المسافرين</title>',
  );
}
