import type { UnitRow } from './unit';

/** Spans of time, and how often; a few of them are written in words. */
export const TIME_UNITS: readonly UnitRow[] = [
  {
    ...{
      one: 'second',
      many: 'seconds',
      inWords: true,
      singular: 'ثانية',
      dual: 'ثانيتان ثانيتين',
      plural: 'ثوان ثواني',
    },
    doubtful: ['dual'],
    example: ['30 ثانية', '30 seconds'],
  },
  {
    ...{ one: 'minute', many: 'minutes', inWords: true, singular: 'دقيقة', plural: 'دقائق' },
    dual: 'دقيقتان دقيقتين دقيقتي',
    example: ['خمس دقائق', 'five minutes'],
  },
  {
    ...{
      one: 'hour',
      many: 'hours',
      inWords: true,
      singular: 'ساعة',
      dual: 'ساعتان ساعتين',
      plural: 'ساعات',
    },
    example: ['ثلاث ساعات', 'three hours'],
  },
  {
    ...{
      one: 'day',
      many: 'days',
      inWords: true,
      singular: 'يوم',
      dual: 'يومان يومين',
      plural: 'أيام',
    },
    doubtful: ['year'],
    example: ['يومين', 'two days'],
  },
  {
    ...{
      one: 'night',
      many: 'nights',
      inWords: true,
      singular: 'ليلة',
      dual: 'ليلتان ليلتين',
      plural: 'ليال ليالي',
    },
    example: ['ثلاث ليال', 'three nights'],
  },
  {
    ...{
      one: 'week',
      many: 'weeks',
      inWords: true,
      singular: 'أسبوع',
      dual: 'أسبوعان أسبوعين',
      plural: 'أسابيع',
    },
    example: ['6 أسابيع', 'six weeks'],
  },
  {
    ...{
      one: 'month',
      many: 'months',
      inWords: true,
      singular: 'شهر',
      dual: 'شهران شهرين',
      plural: 'أشهر شهور',
    },
    example: ['18 شهرا', '18 months'],
  },
  {
    ...{
      one: 'year',
      many: 'years',
      inWords: true,
      singular: 'عام',
      dual: 'عامان عامين',
      plural: 'أعوام',
    },
    example: ['خمسة أعوام', 'five years'],
  },
  {
    ...{
      one: 'year',
      many: 'years',
      inWords: true,
      singular: 'سنة',
      dual: 'سنتان سنتين',
      plural: 'سنوات سنين',
    },
    example: ['20 سنة', '20 years'],
  },
  {
    ...{
      one: 'decade',
      many: 'decades',
      inWords: true,
      singular: 'عقد',
      dual: 'عقدان عقدين',
      plural: 'عقود',
    },
    doubtful: ['dual', 'year'],
    example: ['أربعة عقود', 'four decades'],
  },
  {
    ...{
      one: 'century',
      many: 'centuries',
      inWords: true,
      singular: 'قرن',
      dual: 'قرنان قرنين',
      plural: 'قرون',
    },
    example: ['ثلاثة قرون', 'three centuries'],
  },
  {
    ...{
      one: 'time',
      many: 'times',
      inWords: true,
      singular: 'مرة',
      dual: 'مرتان مرتين',
      plural: 'مرات',
    },
    example: ['مرتين', 'twice'],
  },
];
