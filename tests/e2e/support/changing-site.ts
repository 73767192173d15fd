/** An article as the script of the site below holds it. */
interface Story {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Comes when the reader has scrolled to the end. */
  readonly more: string;
}

/** Two articles that name Egypt, the first with Tunis, the second with Tokyo. */
const STORIES: Readonly<Record<string, Story>> = {
  '/news/1': {
    headline: 'تونس ومصر تبحثان زيادة التجارة',
    paragraphs: [
      'تونس - هيئة تحرير هامش',
      'بحث وزير التجارة في تونس مع وفد من مصر، يوم الأحد، سبل زيادة الصادرات بين البلدين، وقال إن شركات كثيرة تنتظر تخفيض الرسوم الجمركية قبل نهاية العام.',
      'وأضاف الوزير أن الجزائر والمغرب مهتمان كذلك بالمشروع، وأن الاتحاد الأوروبي عرض المساعدة في بناء ميناء جديد قرب صفاقس، على أن يبدأ العمل في الربيع.',
      'وقال تجار في السوق القديمة إنهم يرحبون بالاتفاق، لكنهم يخشون ارتفاع الأسعار في الشهور الأولى، وطالبوا الحكومة بدعم صغار المنتجين في القرى البعيدة.',
    ],
    more: 'وفي الدوحة، أعلنت قطر أنها سترسل وفدًا إلى الاجتماع المقبل، وأنها مستعدة لتمويل جزء من المشروع.',
  },
  '/news/2': {
    headline: 'اليابان تدرس بناء محطة جديدة للطاقة',
    paragraphs: [
      'طوكيو - هيئة تحرير هامش',
      'تدرس الحكومة في طوكيو بناء محطة جديدة للطاقة الشمسية بالتعاون مع مصر، وقال متحدث باسمها إن المشروع سيكلف مليارات الدولارات خلال عشرة أعوام.',
      'وأكد المتحدث أن شركات من كوريا الجنوبية وأستراليا ستشارك في العمل، وأن البنك الدولي يدرس تقديم قرض طويل الأجل لتمويل المرحلة الأولى من البناء.',
      'وقال خبراء إن الطلب على الكهرباء سيرتفع كثيرًا في الأعوام المقبلة، وإن على الحكومة أن تبدأ بتحديث الشبكة القديمة قبل أن تفكر في أي محطات جديدة.',
    ],
    more: 'وفي كانبرا، رحبت الحكومة بالقرار.',
  },
};

/** A page whose text is all brought by its script. */
export const CHANGING_PAGE = `<!doctype html>
<html lang="ar" dir="rtl">
  <head><meta charset="utf-8" /><title>أخبار</title></head>
  <body>
    <nav><a href="/news/1">الأول</a> <a href="/news/2">الثاني</a></nav>
    <div id="app"></div>
    <footer>حقوق النشر محفوظة</footer>
    <script src="/site.js"></script>
  </body>
</html>`;

/** Its script: draws late, goes from article to article without a new page, and scrolls on. */
export const CHANGING_SCRIPT = `
const stories = ${JSON.stringify(STORIES)};
const app = document.querySelector('#app');
const footer = document.querySelector('footer');

function add(parent, tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
}

function draw() {
  const { headline, paragraphs } = stories[location.pathname];
  document.title = headline;
  const main = document.createElement('main');
  const article = document.createElement('article');
  add(main, 'h1', headline);
  for (const text of paragraphs) add(article, 'p', text);
  main.append(article);
  app.replaceChildren(main);
  // The end is out of sight until the reader scrolls.
  footer.style.marginTop = '2000px';
  reachedTheEnd.observe(footer);
}

const reachedTheEnd = new IntersectionObserver(([entry]) => {
  if (!entry.isIntersecting) return;
  reachedTheEnd.disconnect();
  add(app.querySelector('article'), 'p', stories[location.pathname].more);
});

document.querySelector('nav').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState(null, '', event.target.href);
  draw();
});
addEventListener('popstate', draw);
addEventListener('load', () => setTimeout(draw, 300));
`;
