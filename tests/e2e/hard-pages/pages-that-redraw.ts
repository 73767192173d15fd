import { readFileSync } from 'node:fs';
import { MARKS, newsPage, PARAGRAPHS, paragraphs } from './hard-article';
import type { HardPage } from './hard-page';

const PREACT = readFileSync(
  new URL('../../../node_modules/preact/dist/preact.mjs', import.meta.url),
  'utf8',
);

const MORE = 'وفي الدوحة، أعلنت قطر أنها سترسل وفدًا إلى الاجتماع المقبل، وأنها مستعدة للتمويل.';

/** Frameworks and feeds: the page has its own idea of its DOM and goes on changing it. */
export const PAGES_THAT_REDRAW: readonly HardPage[] = [
  {
    name: 'hydration and drawing anew with keys',
    html: newsPage({}),
    // Takes the server's markup over, then turns the paragraphs round, twice, and adds one.
    files: { '/preact.js': PREACT },
    script: `import('/preact.js').then(({ Component, h, hydrate }) => {
      const texts = ${JSON.stringify(PARAGRAPHS)};
      class Story extends Component {
        state = { turn: 0 };
        componentDidMount() { this.goOn(); }
        componentDidUpdate() { this.goOn(); }
        goOn() {
          const { turn } = this.state;
          if (turn < 4) setTimeout(() => this.setState({ turn: turn + 1 }), 500);
          else window.done = true;
        }
        render() {
          const { turn } = this.state;
          const shown = turn % 2 === 0 ? texts : [...texts].reverse();
          const all = turn === 4 ? [...shown, ${JSON.stringify(MORE)}] : shown;
          return all.map((text) => h('p', { key: text }, text));
        }
      }
      const box = document.querySelector('.post-content');
      box.replaceChildren(...box.querySelectorAll('p'));
      hydrate(h(Story), box);
    });`,
    settled: 'window.done === true',
    marks: [...MARKS, 'الدوحة'],
    explains: ['الدوحة', 'Doha'],
  },
  {
    name: 'a framework that trusts nobody with its nodes',
    html: newsPage({}),
    // Remembers every node and its text; throws as soon as anything is not as it left it.
    script: `
      const box = document.querySelector('.post-content');
      const own = [...box.childNodes].map((node) => ({ node, children: [...node.childNodes], text: node.textContent }));
      function check() {
        if (box.childNodes.length !== own.length) throw new Error('A node came or went.');
        own.forEach(({ node, children, text }, at) => {
          if (box.childNodes[at] !== node) throw new Error('A node was moved.');
          if (node.childNodes.length !== children.length || children.some((child, i) => node.childNodes[i] !== child)) throw new Error('A node was wrapped.');
          if (node.textContent !== text || (node.attributes?.length ?? 0) > 0) throw new Error('A node was changed.');
        });
      }
      let turn = 0;
      const timer = setInterval(() => {
        check();
        turn += 1;
        const { children: [text] } = own.find(({ node }) => node.localName === 'p');
        text.nodeValue = turn % 2 === 1 ? 'قالت قطر إن الاتفاق الجديد بين البلدين سيدخل حيز التنفيذ بعد أسبوعين من اليوم.' : ${JSON.stringify(PARAGRAPHS[0])};
        own.find(({ node }) => node.localName === 'p').text = text.nodeValue;
        if (turn === 8) { clearInterval(timer); window.done = true; }
      }, 250);`,
    settled: 'window.done === true',
    marks: MARKS,
    unmarked: ['قطر'],
    explains: ['تونس', 'Tunisia'],
  },
  {
    name: 'endless scrolling',
    html: newsPage({ head: '<style>.post-content { padding-bottom: 1500px; }</style>' }),
    script: `
      const texts = ${JSON.stringify([MORE, `${MORE} وطوكيو.`, `${MORE} وكانبرا.`])};
      addEventListener('scroll', () => {
        const text = texts.shift();
        if (text === undefined) return;
        const p = document.createElement('p');
        p.textContent = text;
        document.querySelector('.post-content').append(p);
        if (texts.length === 0) window.done = true;
      });`,
    async act(page) {
      for (const at of [600, 1000, 1400]) {
        await page.evaluate((top) => {
          scrollTo(0, top);
          return new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
        }, at);
      }
      await page.waitForFunction('window.done === true', { polling: 50 });
    },
    marks: [...MARKS, 'الدوحة', 'وطوكيو', 'وكانبرا'],
    explains: ['وكانبرا', 'Canberra'],
  },
  {
    name: 'ten thousand changes a second',
    html: newsPage({ after: '<div class="ticker"><span>0</span></div>' }),
    // For several seconds: texts, attributes, and elements that come and go.
    script: `
      const span = document.querySelector('.ticker span');
      let changes = 0;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        for (let i = 0; i < 50; i += 1) {
          span.firstChild.nodeValue = String(i);
          span.setAttribute('data-turn', String(i));
          const dot = document.createElement('i');
          span.after(dot);
          dot.remove();
        }
        changes += 200;
        if (changes === 60_000) {
          span.firstChild.nodeValue = '0';
          span.removeAttribute('data-turn');
          window.done = true;
        } else setTimeout(() => channel.port2.postMessage(null), 4);
      };
      channel.port2.postMessage(null);`,
    settled: 'window.done === true',
    marks: MARKS,
    explains: ['الجزائر', 'Algeria'],
  },
  {
    name: 'an article of two megabytes',
    html: newsPage({ body: Array.from({ length: 1_100 }, () => paragraphs()).join('\n') }),
    marks: MARKS,
    explains: ['الجزائر', 'Algeria'],
  },
];
