import { expect, test } from 'vitest';
import { createAnnotateService } from '../../../src/background/services/annotate-service';
import type { Knowledge } from '../../../src/core/annotate/knowledge';

const annotate = createAnnotateService(
  () => Promise.reject<Knowledge>(new Error('opened')),
  async () => [],
);

test.each<[string, unknown]>([
  ['nothing', null],
  ['no blocks', { language: 'ar' }],
  ['blocks that are no texts', { language: 'ar', blocks: ['نص', 1] }],
  ['more than any page holds', { language: 'ar', blocks: ['ا'.repeat(5e6), 'ا'.repeat(5e6 + 1)] }],
])('refuses %s before anything is opened', async (_, wrong) => {
  await expect(annotate(wrong as never)).rejects.toThrow(TypeError);
});

test('finds nothing in a language it does not know', async () => {
  await expect(annotate({ language: 'fa', blocks: ['متن'] })).resolves.toMatchObject({
    mentions: [],
  });
});

test('opens what it knows for Arabic', async () => {
  await expect(annotate({ language: 'ar', blocks: ['نص'] })).rejects.toThrow('opened');
});
