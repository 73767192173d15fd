import { type ClassSigns, classSigns, INLINE_TAGS, SKIPPED_TAGS } from './boilerplate';
import { type Suspect, suspectOf } from './suspect';

/** A line of text: what stands between two block boundaries or line breaks. */
export interface Run {
  readonly kind: 'heading' | 'caption' | 'item' | 'cell' | 'paragraph';
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** The block it stands in; several runs of one block are parted by `<br>` or by inner blocks. */
  readonly block: Element;
  readonly texts: readonly Text[];
  /** The text with its white space collapsed. */
  readonly text: string;
  /** Characters of `text` that stand in links. */
  readonly linked: number;
  readonly suspect: Suspect | null;
  /** Whether the block's class says title, lead or byline. */
  readonly titled: boolean;
  readonly lead: boolean;
  readonly byline: boolean;
}

/** All a walk over the page has seen. */
export interface Collected {
  readonly runs: readonly Run[];
  /** `<time>` elements and elements with an `itemprop` or `rel="author"`, in document order. */
  readonly marked: readonly Element[];
  readonly passwordFields: number;
}

interface Place {
  readonly block: Element;
  readonly kind: Run['kind'];
  readonly level: number;
  readonly suspect: Suspect | null;
  readonly inLink: boolean;
  readonly titled: boolean;
  readonly lead: boolean;
  readonly byline: boolean;
}

/* Nothing written by hand is nested deeper; a broken page must not end the walk with an error. */
const DEEPEST = 400;

const KINDS: Readonly<Record<string, Run['kind']>> = {
  ...{ H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading' },
  ...{
    FIGURE: 'caption',
    FIGCAPTION: 'caption',
    CAPTION: 'caption',
    LI: 'item',
    DT: 'item',
    DD: 'item',
  },
  ...{ TD: 'cell', TH: 'cell', PRE: 'cell', BLOCKQUOTE: 'paragraph' },
};

/** Walks the page once and cuts its text into runs. Nothing is changed. */
export function collectRuns(root: Element): Collected {
  const walk = new Walk();
  walk.enter(root, {
    ...{ block: root, kind: 'paragraph', level: 0, suspect: null, inLink: false },
    ...{ titled: false, lead: false, byline: false },
  });
  walk.flush();
  return { runs: walk.runs, marked: walk.marked, passwordFields: walk.passwordFields };
}

class Walk {
  readonly runs: Run[] = [];
  readonly marked: Element[] = [];
  passwordFields = 0;
  private texts: Text[] = [];
  private raw = '';
  private linked = 0;
  private place: Place | null = null;
  private depth = 0;

  enter(element: Element, place: Place): void {
    this.depth += 1;
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.add(node as Text, place);
      else if (node.nodeType === 1) this.visit(node as Element, place);
    }
    this.depth -= 1;
  }

  flush(): void {
    const place = this.place;
    if (place !== null && this.texts.length > 0) {
      const text = this.raw.replace(/[\s\u00A0]+/g, ' ').trim();
      const { block, kind, level, suspect, titled, lead, byline } = place;
      const linked = Math.min(this.linked, text.length);
      const shared = { block, kind, level, suspect, titled, lead, byline };
      this.runs.push({ ...shared, texts: this.texts, text, linked });
    }
    this.texts = [];
    this.raw = '';
    this.linked = 0;
    this.place = null;
  }

  private add(node: Text, place: Place): void {
    const data = node.data;
    const bare = data.trim();
    if (bare === '') {
      if (this.raw !== '') this.raw += ' ';
      return;
    }
    this.place ??= place;
    this.texts.push(node);
    this.raw += data;
    if (place.inLink) this.linked += bare.length;
  }

  private visit(element: Element, place: Place): void {
    const tag = element.tagName;
    if (tag === 'BR' || tag === 'HR') {
      // A headline broken over two lines is still one headline.
      if (place.kind === 'heading') this.raw += ' ';
      else this.flush();
      return;
    }
    // Many of a page's elements: nothing is said of them but that they stand in the line.
    if (INLINE_TAGS.has(tag) && !element.hasAttributes() && this.depth <= DEEPEST) {
      if (tag === 'TIME') this.marked.push(element);
      this.enter(element, tag === 'A' ? { ...place, inLink: true } : place);
      return;
    }
    this.visitTelling(element, tag, place);
  }

  private visitTelling(element: Element, tag: string, place: Place): void {
    // One question instead of seven: on most elements all but the class would be in vain.
    const names = element.getAttributeNames();
    this.note(element, tag, names);
    if (SKIPPED_TAGS.has(tag.toUpperCase()) || this.depth > DEEPEST) return;
    if (isHidden(element, names)) return;
    const signs = classSigns(element, names);
    if (signs.hidden) return;
    const inner = placeWithin(element, place, signs);
    if (INLINE_TAGS.has(tag) && !signs.caption && !signs.byline) {
      const { suspect, inLink } = inner;
      this.enter(element, { ...place, suspect, inLink });
      return;
    }
    this.flush();
    this.enter(element, inner);
    this.flush();
  }

  private note(element: Element, tag: string, names: readonly string[]): void {
    if (tag === 'INPUT' && element.getAttribute('type') === 'password') this.passwordFields += 1;
    const isMarked =
      tag === 'TIME' ||
      names.includes('itemprop') ||
      (names.includes('rel') && element.getAttribute('rel') === 'author');
    if (isMarked) this.marked.push(element);
  }
}

function placeWithin(element: Element, place: Place, signs: ClassSigns): Place {
  const tag = element.tagName;
  const suspect = suspectOf(element, signs, place.suspect);
  const kind = signs.caption ? 'caption' : kindOf(tag, place.kind);
  const outerLevel = kind === 'heading' ? place.level : 0;
  return {
    block: element,
    kind,
    level: /^H[1-6]$/.test(tag) ? Number(tag[1]) : outerLevel,
    suspect,
    inLink: place.inLink || tag === 'A',
    titled: signs.title,
    lead: signs.lead,
    byline: signs.byline || place.byline,
  };
}

/* Old pages lay out their paragraphs in tables and lists; what stands in a figure describes it. */
function kindOf(tag: string, outer: Run['kind']): Run['kind'] {
  if (tag === 'P') return outer === 'caption' || outer === 'heading' ? outer : 'paragraph';
  return KINDS[tag] ?? outer;
}

function isHidden(element: Element, names: readonly string[]): boolean {
  if (names.includes('hidden')) return true;
  if (names.includes('aria-hidden') && element.getAttribute('aria-hidden') === 'true') return true;
  const style = names.includes('style') ? element.getAttribute('style') : null;
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
