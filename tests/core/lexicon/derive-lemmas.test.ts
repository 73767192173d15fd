import { describe, expect, it } from 'vitest';
import { participlesOf } from '../../../src/core/arabic/inflection/participles';
import { deriveLemmas } from '../../../src/core/lexicon/derive-lemmas';
import { pastParticiple, presentParticiple } from '../../../src/core/lexicon/english-participle';
import { aLemma } from '../arabic/a-lemma';

describe('participles', () => {
  it.each([
    ['كَتَبَ', 'I', 'u', 'كَاتِب', 'مَكْتُوب'],
    ['أَكَلَ', 'I', 'u', 'آكِل', 'مَأْكُول'],
    ['قَالَ', 'I', 'u', 'قَائِل', 'مَقُول'],
    ['بَاعَ', 'I', 'i', 'بَائِع', 'مَبِيع'],
    ['رَمَى', 'I', 'i', 'رَامِي', 'مَرْمِيّ'],
    ['دَعَا', 'I', 'u', 'دَاعِي', 'مَدْعُوّ'],
    ['مَدَّ', 'I', 'u', 'مَادّ', 'مَمْدُود'],
    ['قَرَأَ', 'I', 'a', 'قَارِئ', 'مَقْرُوء'],
    ['عَلَّمَ', 'II', '', 'مُعَلِّم', 'مُعَلَّم'],
    ['شَاهَدَ', 'III', '', 'مُشَاهِد', 'مُشَاهَد'],
    ['أَرْسَلَ', 'IV', '', 'مُرْسِل', 'مُرْسَل'],
    ['أَقَامَ', 'IV', '', 'مُقِيم', 'مُقَام'],
    ['أَعْطَى', 'IV', '', 'مُعْطِي', 'مُعْطَى'],
    ['تَعَلَّمَ', 'V', '', 'مُتَعَلِّم', 'مُتَعَلَّم'],
    ['اِخْتَارَ', 'VIII', '', 'مُخْتَار', 'مُخْتَار'],
    ['اِسْتَمَرَّ', 'X', '', 'مُسْتَمِرّ', 'مُسْتَمَرّ'],
    ['تَرْجَمَ', 'Q1', '', 'مُتَرْجِم', 'مُتَرْجَم'],
  ])('of %s (%s %s) are %s and %s', (lemma, form, present, active, passive) => {
    const made = participlesOf({ lemma, form, present });
    expect(made.active.normalize('NFC')).toBe(active.normalize('NFC'));
    expect(made.passive.normalize('NFC')).toBe(passive.normalize('NFC'));
  });
});

describe('the words derived from a verb', () => {
  const verb = aLemma({
    lemma: 'أَرْسَلَ',
    pos: 'verb',
    form: 'IV',
    root: 'رسل',
    masdars: ['إِرْسَال'],
    glosses: ['send; transmit'],
  });

  it('are linked to it and glossed from it', () => {
    const derived = deriveLemmas([{ ...verb, glosses: ['send', 'transmit'] }]);
    expect(derived.map(({ lemma, glosses, verb: from }) => [lemma, from, ...glosses])).toEqual([
      ['مُرْسِل', 'أَرْسَلَ', 'sending', 'transmitting'],
      ['إِرْسَال', 'أَرْسَلَ', 'sending', 'transmitting'],
    ]);
  });

  it('are left to a line of their own', () => {
    const lines = ['مُرْسَل', 'إِرْسَال'].map((lemma) => aLemma({ lemma, pos: 'noun' }));
    expect(deriveLemmas([verb, ...lines])).toEqual([]);
  });
});

describe('English participles', () => {
  it.each([
    ['announce', 'announcing', 'announced'],
    ['carry out', 'carrying out', 'carried out'],
    ['take over', 'taking over', 'taken over'],
    ['stop', 'stopping', 'stopped'],
    ['die', 'dying', 'died'],
    ['be safe', 'being safe', 'been safe'],
    ['agree', 'agreeing', 'agreed'],
    ['control', 'controlling', 'controlled'],
    ['show', 'showing', 'shown'],
    ['offer', 'offering', 'offered'],
  ])('%s: %s, %s', (verb, present, past) => {
    expect(presentParticiple(verb)).toBe(present);
    expect(pastParticiple(verb)).toBe(past);
  });
});
