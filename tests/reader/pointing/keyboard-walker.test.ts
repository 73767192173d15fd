import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createKeyboardWalker } from '../../../src/reader/pointing/keyboard-walker';
import { firstOf, setPage } from '../marked-page';

let ending: AbortController;
let open: boolean;
let inside: boolean;
const step = vi.fn((by: number) => {
  open = true;
  return by !== 0;
});
const stepWord = vi.fn((by: number) => by !== 0);
const chooseReading = vi.fn((number: number) => number <= 2);
const enter = vi.fn();
const close = vi.fn(() => {
  open = false;
});
const seenByPage = vi.fn();

beforeEach(() => {
  setPage('<a href="#x">x</a><textarea></textarea><div contenteditable="true"><b>x</b></div>');
  ending = new AbortController();
  const { signal } = ending;
  open = false;
  inside = false;
  vi.clearAllMocks();
  createKeyboardWalker({
    window,
    signal,
    step,
    stepWord,
    chooseReading,
    isOpen: () => open,
    isInside: () => inside,
    isTyping: () => false,
    enter,
    close,
  });
  document.addEventListener('keydown', (event) => seenByPage(event.key), { signal });
});

afterEach(() => {
  ending.abort();
  setPage('');
});

function focus(selector: string): void {
  firstOf(document.querySelectorAll<HTMLElement>(selector)).focus();
}

describe('createKeyboardWalker', () => {
  it('walks with Alt and the arrows, and keeps those from the page', async () => {
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowUp}{/Alt}');
    expect(step.mock.calls).toEqual([[1], [-1]]);
    expect(seenByPage.mock.calls).toEqual([['Alt']]);
  });

  it('walks from word to word with the arrows inside the popover only', async () => {
    await userEvent.keyboard('{ArrowLeft}');
    expect(stepWord).not.toHaveBeenCalled();
    inside = true;
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{Alt>}{ArrowLeft}{/Alt}');
    expect(stepWord.mock.calls).toEqual([[1], [-1]]);
  });

  it('chooses a reading while the popover is open, and keeps only that key from the page', async () => {
    await userEvent.keyboard('1');
    open = true;
    await userEvent.keyboard('259');
    focus('textarea');
    await userEvent.keyboard('1');
    expect(chooseReading.mock.calls).toEqual([[2], [5]]);
    expect(seenByPage.mock.calls).toEqual([['1'], ['5'], ['9'], ['1']]);
  });

  it('leaves plain arrows to the page', async () => {
    await userEvent.keyboard('{ArrowDown}{Control>}{Alt>}{ArrowDown}{/Alt}{/Control}');
    expect(step).not.toHaveBeenCalled();
  });

  it.each(['textarea', '[contenteditable]'])('leaves %s alone', async (field) => {
    focus(field);
    open = true;
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Enter}');
    expect(step).not.toHaveBeenCalled();
    expect(enter).not.toHaveBeenCalled();
    expect(seenByPage).toHaveBeenCalledWith('Enter');
  });

  it('enters only straight after walking', async () => {
    focus('a');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Enter}');
    expect(enter).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Shift>}{Tab}{/Shift}{Enter}');
    expect(enter).toHaveBeenCalledOnce();
  });

  it('closes with Escape, which otherwise is the page’s', async () => {
    await userEvent.keyboard('{Escape}');
    expect(seenByPage).toHaveBeenCalledWith('Escape');
    seenByPage.mockClear();
    open = true;
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledOnce();
    expect(seenByPage).not.toHaveBeenCalled();
  });

  it('lets a field of the page have its Escape too', async () => {
    focus('textarea');
    open = true;
    await userEvent.keyboard('{Escape}');
    expect(close).toHaveBeenCalledOnce();
    expect(seenByPage).toHaveBeenCalledWith('Escape');
  });

  it('stops with its signal', async () => {
    ending.abort();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(step).not.toHaveBeenCalled();
  });
});
