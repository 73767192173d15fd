import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveRange } from '../../../src/reader/highlight/live-range';
import type { NoteContent } from '../../../src/reader/popover/note-drafts';
import {
  createPopover,
  type Popover,
  type PopoverOptions,
} from '../../../src/reader/popover/popover';
import { firstOf, mentionsOf, setPage, watchShadowRoots } from '../marked-page';
import { popoverOptions } from './popover-options';

let popover: Popover | undefined;
let shadow: () => ShadowRoot;

beforeEach(() => {
  shadow = watchShadowRoots();
  setPage('<p dir="rtl">روسيا ثم بيلاروسيا</p>');
});

afterEach(() => {
  popover?.destroy();
  setPage('');
  vi.restoreAllMocks();
});

function open(change: Partial<PopoverOptions>): Popover {
  const mention = firstOf(mentionsOf(document.body, 'بيلاروسيا'));
  const range = liveRange(mention);
  if (range === null) throw new Error('The word is not there.');
  popover = createPopover(popoverOptions(change));
  popover.open(mention, range, { focus: false });
  return popover;
}

function one<T extends HTMLElement = HTMLElement>(selector: string): T {
  return firstOf(shadow().querySelectorAll<T>(selector));
}

function status(): string {
  return one('.status').textContent;
}

describe('removing a note in the popover', () => {
  it('removes the note and brings it back', async () => {
    const stored: NoteContent = { text: 'kept', tags: [], colour: 'blue' };
    let note: NoteContent | null = stored;
    const onRemove = async () => {
      note = null;
    };
    const onRestore = async () => {
      note = stored;
    };
    open({ noteOf: () => note, onRemove, onRestore });
    one('.remove').click();
    await vi.waitFor(() => expect(status()).toBe('popover_removed'));
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('kept');
    one('.restore').click();
    await vi.waitFor(() => expect(status()).toBe('popover_saved'));
    expect(shadow().querySelector('.remove')).not.toBeNull();
  });

  it('says what went wrong with removing and bringing back, and lets it be tried again', async () => {
    let note: NoteContent | null = { text: 'kept', tags: [], colour: 'blue' };
    let fails = true;
    const attempt = async (then: () => void) => {
      if (fails) throw new Error('closed');
      then();
    };
    const kept = note;
    open({
      noteOf: () => note,
      onRemove: () => attempt(() => (note = null)),
      onRestore: () => attempt(() => (note = kept)),
    });
    one('.remove').click();
    await vi.waitFor(() => expect(status()).toBe('popover_remove_failed failure_unknown'));
    fails = false;
    one('.remove').click();
    await vi.waitFor(() => expect(status()).toBe('popover_removed'));
    fails = true;
    one('.restore').click();
    await vi.waitFor(() => expect(status()).toBe('popover_restore_failed failure_unknown'));
    fails = false;
    one('.restore').click();
    await vi.waitFor(() => expect(status()).toBe('popover_saved'));
  });

  it('no longer says removed once the note is back from elsewhere', async () => {
    let note: NoteContent | null = { text: 'kept', tags: [], colour: 'blue' };
    const kept = note;
    const made = open({
      noteOf: () => note,
      onRemove: async () => {
        note = null;
      },
    });
    one('.remove').click();
    await vi.waitFor(() => expect(status()).toBe('popover_removed'));
    note = kept;
    made.refresh();
    expect(status()).toBe('popover_saved');
  });
});
