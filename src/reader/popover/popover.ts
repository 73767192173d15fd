import { h, render } from 'preact';
import { createSpeaker } from '../../components/speaker';
import type { Translate } from '../../core/interface/translate';
import type { Settings } from '../../core/settings/settings';
import type { WordGloss } from '../../core/words/word-gloss';
import type { MarkedMention } from '../highlight/marked-mention';
import type { WordLookUp } from '../words/word-look-up';
import { wordMention } from '../words/word-mention';
import type { WordPlace } from '../words/word-place';
import { studyWord, type WordStudy } from '../words/word-study';
import { keepFocusInside } from './keep-focus-inside';
import { createNoteDrafts, type DraftChange, type NoteContent } from './note-drafts';
import { NotedCard } from './noted-card';
import type { OwnDraft } from './own-form';
import { placePopover } from './place-popover';
import { CARD_TITLE, directionOf, PopoverCard } from './popover-card';
import { createPopoverHost } from './popover-host';
import { type Point, wordBox } from './word-box';
import { WordCard } from './word-card';

/** What a popover needs from outside. */
export interface PopoverOptions {
  readonly document: Document;
  readonly t: Translate;
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  /** Resolves once the note is stored for good and `noteOf` tells it. */
  onSave(mention: MarkedMention, content: NoteContent): Promise<void>;
  /** Resolves once the note is in the bin and `noteOf` no longer tells it. */
  onRemove(mention: MarkedMention): Promise<void>;
  /** Resolves once a removed note is back and `noteOf` tells it. */
  onRestore(mention: MarkedMention): Promise<void>;
  /** Resolves once it is stored that the reader knows the name. */
  onKnow(mention: MarkedMention): Promise<void>;
  onOpenNotes(): void;
  /** Resolves once an entry of the reader's own is stored. */
  onAdd(mention: MarkedMention, draft: OwnDraft): Promise<void>;
  /** The reader wants to change the entry of their own that a mention is of. */
  onEditOwn(mention: MarkedMention): void;
  /** The note stored for a mention. */
  noteOf(mention: MarkedMention): NoteContent | null;
  /** Names the note that the words for a mention go to. */
  noteIdOf(mention: MarkedMention): string;
  readonly lookUp: WordLookUp;
  readonly settings: Pick<Settings, 'romanisation' | 'textSize' | 'theme'>;
  /** The reader wants a word of the name that is shown explained as a word. */
  onAsWord?(mention: MarkedMention, near: Point | null): void;
  /** The popover is about to show something. */
  onOpen?(): void;
  /** The popover has gone, whoever closed it. */
  onClose?(): void;
  /** Whether the reader's own hand is behind an event; the browser's word on it by default. */
  trusts?(event: Event): boolean;
}

/** How to open a popover. */
export interface OpenOptions {
  /** Whether the focus goes into it. */
  readonly focus: boolean;
  /** Whether to tell screen readers of it although the focus stays outside. */
  readonly announce?: boolean;
  /** Where the pointer is: picks the piece of a name broken over two lines. */
  readonly near?: Point;
}

/** The one popover of a page. */
export interface Popover {
  /** Shows a mention beside a range, in place of whatever was shown. */
  open(mention: MarkedMention, range: Range, options: OpenOptions): void;
  /** Shows a word beside a range, in place of whatever was shown. */
  openWord(place: WordPlace, word: WordGloss, range: Range, options: OpenOptions): void;
  /** Closes; the focus goes back to where it was if it is inside. */
  close(): void;
  readonly isOpen: boolean;
  /** The mention shown; null for a word. */
  readonly mention: MarkedMention | null;
  /** The word shown; null for a mention. */
  readonly study: WordStudy | null;
  /** Whether an event's target lies inside. */
  contains(target: EventTarget | null): boolean;
  /** Whether the focus is inside, and there in a field. */
  readonly focusIn: 'nothing' | 'card' | 'field';
  /** Moves the focus inside. */
  focus(): void;
  /** Goes along with words that moved; closes when they are out of sight and nobody is inside. */
  follow(): void;
  /**
   * Shows what is now known of the mention that is shown, unless the reader is writing about what
   * was known before.
   */
  learn(mention: MarkedMention, range: Range): void;
  /** Shows the draft or note as it is now. */
  refresh(): void;
  /** Saves the note on the mention shown as it is now. */
  save(): void;
  destroy(): void;
}

interface Shown {
  readonly mention: MarkedMention;
  readonly study: WordStudy | null;
  readonly range: Range;
  readonly near: Point | null;
}

/** A live region must be in the page for a moment before what is put into it is spoken. */
const ANNOUNCE_AFTER_MS = 100;

/** Makes the popover; nothing is in the page until it opens. */
export function createPopover(options: PopoverOptions): Popover {
  const { document, t, language } = options;
  const host = createPopoverHost(document, options.trusts);
  const { card } = host;
  const drafts = createNoteDrafts({
    save: options.onSave,
    remove: options.onRemove,
    restore: options.onRestore,
    noteOf: options.noteOf,
    noteIdOf: options.noteIdOf,
    onChange: refresh,
  });
  const speaker = createSpeaker(document.defaultView ?? window, refresh);
  let shown: Shown | null = null;
  let former: HTMLElement | null = null;
  let announcing: number | undefined;

  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', CARD_TITLE);
  card.lang = language;
  card.dir = directionOf(language);
  card.tabIndex = -1;
  card.dataset['theme'] = options.settings.theme;
  card.style.setProperty('--text-scale', String(options.settings.textSize / 100));
  keepFocusInside(card, host.focused);
  card.addEventListener('focusin', ({ relatedTarget: from }) => {
    // Null when the card is put elsewhere with the focus in it: the way back stays the same.
    if (from instanceof HTMLElement && !card.contains(from)) former = from;
  });

  function draw({ mention, study, near }: Shown): void {
    const common = {
      t,
      language,
      onClose: close,
      onOpenNotes: options.onOpenNotes,
      onResize: place,
    };
    const notes = (on: MarkedMention) => ({
      draft: drafts.of(on),
      noteId: options.noteIdOf(on),
      onEdit: (change: DraftChange) => drafts.edit(on, change),
      onSave: () => drafts.save(on),
      mention: on,
      onAdd: options.onAdd,
      onEditOwn: () => options.onEditOwn(on),
      onRemove: () => drafts.remove(on),
      onRestore: () => drafts.restore(on),
    });
    card.dataset['shows'] = study === null ? 'name' : (study.view?.name ?? 'word');
    if (study === null && isOnlyNoted(mention)) {
      render(h(NotedCard, { ...common, ...notes(mention), mention }), card);
      return;
    }
    if (study === null) {
      const onAsWord = () => options.onAsWord?.(mention, near);
      const onKnow = async () => {
        await options.onKnow(mention);
        if (shown?.mention === mention) close();
      };
      render(h(PopoverCard, { ...common, ...notes(mention), mention, onAsWord, onKnow }), card);
      return;
    }
    const noteOn = study.noteOn;
    const note = noteOn === null ? null : notes(noteOn);
    const { romanisation } = options.settings;
    render(h(WordCard, { ...common, study, note, speaker, romanisation, document }), card);
  }

  /** Another view of the same word: the button that was pressed may be gone, the focus is not. */
  function turnPage(): void {
    const wasInside = focusIn() !== 'nothing';
    refresh();
    card.scrollTop = 0;
    if (wasInside && focusIn() === 'nothing') focus();
  }

  function refresh(): void {
    if (shown === null) return;
    draw(shown);
    place();
  }

  function place(): void {
    const box = shown === null ? null : wordBox(shown.range, shown.near);
    if (shown === null || box === null) return;
    const around = shown.range.startContainer.parentElement;
    const view = document.defaultView;
    const rightToLeft = around !== null && view?.getComputedStyle(around).direction === 'rtl';
    const { scrollTop } = card;
    placePopover(card, box, rightToLeft);
    card.scrollTop = scrollTop;
  }

  function announce({ mention: { gloss }, study }: Shown): void {
    const rendering = study?.reading?.english ?? gloss.renderings[0] ?? gloss.headword;
    host.announcer.lang = language;
    announcing = document.defaultView?.setTimeout(() => {
      host.announcer.textContent = t('popover_announce', rendering, t(`kind_${gloss.kind}`));
    }, ANNOUNCE_AFTER_MS);
  }

  function forgetAnnouncement(): void {
    document.defaultView?.clearTimeout(announcing);
    host.announcer.textContent = '';
  }

  function focus(): void {
    const first = shown !== null && isOnlyNoted(shown.mention) ? 'textarea' : '.back, .save';
    const target = card.querySelector<HTMLElement>(first) ?? card;
    target.focus({ preventScroll: true });
  }

  function focusIn(): Popover['focusIn'] {
    const focused = shown === null ? null : host.focused();
    if (focused === null) return 'nothing';
    return focused.matches('input, textarea, select') ? 'field' : 'card';
  }

  function close(): void {
    if (shown === null) return;
    const wasInside = focusIn() !== 'nothing';
    shown = null;
    forgetAnnouncement();
    host.detach();
    if (wasInside) former?.focus({ preventScroll: true });
    former = null;
    options.onClose?.();
  }

  function follow(): void {
    if (shown === null) return;
    const box = wordBox(shown.range, shown.near);
    const height = document.documentElement.clientHeight;
    if (box !== null && box.bottom > 0 && box.top < height) place();
    else if (focusIn() === 'nothing') close();
  }

  function show(next: Shown, { focus: takesFocus, announce: tells = false }: OpenOptions): void {
    const wasInside = focusIn() !== 'nothing';
    options.onOpen?.();
    shown = next;
    forgetAnnouncement();
    draw(shown);
    host.attach(next.range.startContainer);
    place();
    if (takesFocus || wasInside) focus();
    // From word to word the focus stays on the same button, of which nobody is told anything.
    if (tells && (next.study !== null || !(takesFocus || wasInside))) announce(shown);
  }

  return {
    open(mention, range, how) {
      show({ mention, study: null, range, near: how.near ?? null }, how);
    },
    learn(mention, range) {
      if (shown === null || shown.study !== null || focusIn() === 'field') return;
      if (drafts.of(shown.mention).state === 'edited') return;
      show({ ...shown, mention, range }, { focus: false });
    },
    openWord(place, word, range, how) {
      const study = studyWord(place, word, options.lookUp, () => {
        if (shown?.study === study) turnPage();
      });
      show({ mention: wordMention(place, word, 0), study, range, near: how.near ?? null }, how);
    },
    close,
    get isOpen() {
      return shown !== null;
    },
    get mention() {
      return shown === null || shown.study !== null ? null : shown.mention;
    },
    get study() {
      return shown?.study ?? null;
    },
    contains: host.contains,
    get focusIn() {
      return focusIn();
    },
    focus,
    follow,
    refresh,
    save() {
      if (shown !== null) drafts.save(shown.mention);
    },
    destroy() {
      close();
      speaker.destroy();
      render(null, card);
    },
  };
}

/** What the reader chose and no list explains. Words that are looked up have a study. */
function isOnlyNoted({ gloss, id }: MarkedMention): boolean {
  return gloss.kind === 'passage' || (gloss.kind === 'word' && id < -1);
}
