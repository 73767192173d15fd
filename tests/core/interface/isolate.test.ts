import { expect, test } from 'vitest';
import { isolate } from '../../../src/core/interface/isolate';

test('wraps a text in first-strong isolate and its end', () => {
  expect(isolate('طوكيو')).toBe('\u2068طوكيو\u2069');
});
