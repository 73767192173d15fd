import { beforeEach, expect, test, vi } from 'vitest';
import { guardClicks } from '../../../src/reader/popover/guard-clicks';

const pressed = vi.fn();
let box: HTMLElement;
let time = 0;

function press(detail: number): boolean {
  const click = new MouseEvent('click', { detail, bubbles: true, cancelable: true });
  return box.firstElementChild?.dispatchEvent(click) ?? false;
}

function makeBox(trusts: boolean) {
  time = 1000;
  pressed.mockClear();
  box = document.createElement('div');
  box.append(document.createElement('button'));
  const guard = guardClicks(box, { trusts: () => trusts, now: () => time });
  box.firstElementChild?.addEventListener('click', pressed);
  return guard;
}

beforeEach(() => {
  makeBox(true);
});

test('lets clicks through to what has been there for a while', () => {
  makeBox(true).shown();
  time += 250;
  expect(press(1)).toBe(true);
  expect(pressed).toHaveBeenCalledOnce();
});

test('keeps a click away that came as soon as something was shown', () => {
  makeBox(true).shown();
  time += 249;
  expect(press(1)).toBe(false);
  expect(pressed).not.toHaveBeenCalled();
});

test('lets a key press at once', () => {
  makeBox(true).shown();
  expect(press(0)).toBe(true);
  expect(pressed).toHaveBeenCalledOnce();
});

test.each([0, 1])('keeps every click away that a script has made (detail %i)', (detail) => {
  makeBox(false);
  expect(press(detail)).toBe(false);
  expect(pressed).not.toHaveBeenCalled();
});
