import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NO_BACKUP } from '../../../src/core/backup/backup-state';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { OptionsApp } from '../../../src/pages/options/options-app';
import type { OptionsProps } from '../../../src/pages/options/options-props';

const root = document.createElement('div');
document.body.append(root);

afterEach(() => render(null, root));

function show(change: Partial<OptionsProps> = {}) {
  const props: OptionsProps = {
    t: (key, ...values) => [key, ...values].join(' '),
    settings: DEFAULT_SETTINGS,
    change: vi.fn(async () => {}),
    ruleSite: vi.fn(async () => {}),
    onChanged: () => () => {},
    hasAllSites: true,
    askForAllSites: async () => true,
    shortcuts: [{ description: 'next', keys: 'Alt+Down' }],
    openShortcuts: vi.fn(),
    known: async () => [],
    forget: async () => null,
    review: {
      chosen: DEFAULT_SETTINGS.review,
      choose: async () => {},
      suspended: async () => [],
      resume: async () => null,
    },
    safety: {
      language: 'en',
      read: async () => NO_BACKUP,
      change: async () => NO_BACKUP,
      ask: async () => true,
      may: async () => false,
      backUp: async () => {},
      storage: async () => ({ used: null, persisted: true }),
      persist: async () => true,
    },
    ...change,
  };
  render(<OptionsApp {...props} />, root);
  return props;
}

function field<T extends HTMLElement>(name: string): T {
  const found = root.querySelector<T>(`[name="${name}"]`);
  if (found === null) throw new Error(`No field is called ${name}.`);
  return found;
}

async function choose(name: string, index: number): Promise<void> {
  const list = field<HTMLSelectElement>(name);
  await userEvent.selectOptions(list, list.options[index] as HTMLOptionElement);
}

describe('options', () => {
  it.each<[string, number, Partial<Settings>]>([
    ['density', 2, { density: 'article' }],
    ['hoverKey', 0, { hoverKey: null }],
    ['hoverKey', 2, { hoverKey: 'control' }],
    ['wordKey', 2, { wordKey: 'shift' }],
    ['romanisation', 3, { romanisation: 'buckwalter' }],
    ['language', 2, { language: 'ar' }],
    ['theme', 2, { theme: 'dark' }],
    ['textSize', 6, { textSize: 200 }],
    ['reach', 1, { reach: 'chosen' }],
    [
      'line-place',
      0,
      { marks: { ...DEFAULT_SETTINGS.marks, place: { line: 'solid', colour: 'green' } } },
    ],
    [
      'colour-guess',
      7,
      { marks: { ...DEFAULT_SETTINGS.marks, guess: { line: 'fine', colour: 'grey' } } },
    ],
  ])('keep the choice of %s, option %i', async (name, index, changed) => {
    const { change } = show();
    await choose(name, index);
    expect(change).toHaveBeenCalledWith(changed);
  });

  it('keep which kinds are marked', async () => {
    const { change } = show();
    await userEvent.click(field('date'));
    expect(change).toHaveBeenLastCalledWith({ unmarkedKinds: ['number'] });
    await userEvent.click(field('person'));
    expect(change).toHaveBeenLastCalledWith({ unmarkedKinds: ['person', 'number'] });
  });

  it('say so when a choice could not be stored', async () => {
    show({ change: () => Promise.reject(new Error('full')) });
    await choose('theme', 2);
    await expect.poll(() => root.querySelector('.failure')?.textContent).toBe('options_failed');
  });

  it('mark the samples as articles are marked', async () => {
    show();
    await expect.poll(() => CSS.highlights.get('hamish-solid-blue')?.size).toBe(1);
    const place = [...(CSS.highlights.get('hamish-dotted-green') ?? [])][0];
    expect(place?.startContainer.textContent).toBe('options_sample_place');
    render(null, root);
    expect(CSS.highlights.size).toBe(0);
  });

  it('follow changes made elsewhere', async () => {
    let tell: (settings: Settings) => void = () => {};
    show({
      onChanged(listener) {
        tell = listener;
        return () => {};
      },
    });
    await expect.poll(() => tell.length).toBe(1);
    tell({ ...DEFAULT_SETTINGS, theme: 'dark' });
    await expect.poll(() => field<HTMLSelectElement>('theme').selectedIndex).toBe(2);
  });

  it('list the sites and take a rule back', async () => {
    const { ruleSite } = show({
      settings: { ...DEFAULT_SETTINGS, sites: { 'b.example': 'never', 'a.example': 'always' } },
    });
    const names = [...root.querySelectorAll('.sites .choice > span')].map(
      (span) => span.textContent,
    );
    expect(names).toEqual(['a.example', 'b.example']);
    await choose('site-b.example', 0);
    expect(ruleSite).toHaveBeenCalledWith('b.example', null);
  });

  it.each([
    ['all', 'never'],
    ['chosen', 'always'],
  ] as const)('where %s sites are read, say of another one: %s', async (reach, rule) => {
    const { ruleSite } = show({ settings: { ...DEFAULT_SETTINGS, reach } });
    await userEvent.type(field('site'), 'https://www.news.example/x{Enter}');
    expect(ruleSite).toHaveBeenCalledWith('news.example', rule);
    await expect.poll(() => field<HTMLInputElement>('site').value).toBe('');
  });

  it('offer to ask the browser for all sites only where it refuses them', async () => {
    show({ hasAllSites: false });
    const button = root.querySelector<HTMLElement>('.grant button');
    button?.click();
    await expect.poll(() => root.querySelector('.grant')).toBeNull();
  });
});
