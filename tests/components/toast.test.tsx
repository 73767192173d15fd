import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from '../../src/components/toast';

let host: HTMLElement;
const onAction = vi.fn<() => void>();
const onDismiss = vi.fn<() => void>();

beforeEach(async () => {
  vi.clearAllMocks();
  host = document.body.appendChild(document.createElement('div'));
  render(
    <Toast
      message="Deleted"
      actionLabel="Undo"
      dismissLabel="Dismiss"
      lastingMs={100}
      onAction={onAction}
      onDismiss={onDismiss}
    />,
    host,
  );
  await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
});

afterEach(() => {
  render(null, host);
  host.remove();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('stays as long as the focus is on it, and goes some time after', async () => {
  await pause(300);
  expect(onDismiss).not.toHaveBeenCalled();
  host.querySelector('button')?.blur();
  await expect.poll(() => onDismiss.mock.calls.length).toBe(1);
});

test('stays as long as the pointer is on it', async () => {
  const toast = host.querySelector('.toast');
  toast?.dispatchEvent(new PointerEvent('pointerenter'));
  host.querySelector('button')?.blur();
  await pause(300);
  expect(onDismiss).not.toHaveBeenCalled();
  toast?.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(() => onDismiss.mock.calls.length).toBe(1);
});

test('offers its action and a way to close it', () => {
  const [action, dismiss] = host.querySelectorAll('button');
  action?.click();
  dismiss?.click();
  expect([onAction.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1]);
});
