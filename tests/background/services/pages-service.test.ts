import { expect, test, vi } from 'vitest';
import { createPagesService } from '../../../src/background/services/pages-service';
import type { BackgroundApi } from '../../../src/messages/contract';

const openPage = vi.fn(async () => {});
const service = createPagesService(openPage);

test('opens a page, at a place in it where one is named', async () => {
  await service['pages.open']({ page: 'notebook', hash: 'note=1' });
  expect(openPage).toHaveBeenCalledExactlyOnceWith('notebook', 'note=1');
});

test.each([
  null,
  { page: '../manifest' },
  { page: 'https://a.example' },
  { page: 'options', hash: 1 },
])('refuses %j', async (wrong) => {
  openPage.mockClear();
  await expect(
    service['pages.open'](wrong as Parameters<BackgroundApi['pages.open']>[0]),
  ).rejects.toThrow(TypeError);
  expect(openPage).not.toHaveBeenCalled();
});
