/** What the rules see of a reading: see `rankInContext`. */
export type WordClass = string;

/** What two neighbours make likelier or, with a positive cost, less likely. */
export interface ContextRule {
  readonly before: RegExp;
  readonly after: RegExp;
  /** Added to the cost of the second word's reading. */
  readonly cost: number;
  /** For readings that have a preposition of their own; without it for all others. */
  readonly joined?: true;
  readonly example: string;
}

/** Rules of neighbours; an example of each behind it. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  { before: /^prep/, after: /^verb/, cost: 2.5, example: 'في علم: noun' },
  { before: /^prep/, after: /^adj bare/, cost: 0.8, example: 'بعد رئيس: noun' },
  { before: /^prep/, after: /^(?:noun|name)/, cost: -0.5, example: 'من مصر' },
  { before: /^prep/, after: /^(?:prep|conj)/, cost: 1, example: 'في من' },
  { before: /^neg (?:لم|لن)/, after: /^verb present/, cost: -2.5, example: 'لم يعلم' },
  { before: /^neg (?:لم|لن)/, after: /^(?:noun|adj|verb past)/, cost: 2, example: 'لن تقدم: verb' },
  { before: /^conj (?:أن|كي|لكي|ألا)/, after: /^verb present/, cost: -1.5, example: 'أن تقدم' },
  { before: /^part (?:قد|لقد|سوف)/, after: /^verb/, cost: -2, example: 'قد علم' },
  { before: /^part (?:قد|لقد|سوف)/, after: /^(?:noun|adj)/, cost: 2, example: 'قد كتب: wrote' },
  { before: /^rel/, after: /^verb/, cost: -1.5, example: 'الذي كتب' },
  { before: /^rel/, after: /^(?:noun|adj) bare/, cost: 1.5, example: 'الذي كتب: wrote' },
  { before: /^dem/, after: /definite/, cost: -1, example: 'هذه الدولة' },
  { before: /^dem/, after: /^verb/, cost: 0.5, example: 'هذا علم' },
  { before: /^num/, after: /^(?:noun)/, cost: -0.7, example: 'ثلاثة كتب: books' },
  { before: /^quant/, after: /^verb/, cost: 1.5, example: 'كل علم' },
  { before: /^noun definite/, after: /^adj definite/, cost: -0.8, example: 'الرئيس العام' },
  { before: /^noun definite/, after: /^noun definite/, cost: 0.4, example: 'الدولة الرئيسة' },
  { before: /^noun definite he/, after: /^adj definite she/, cost: 0.8, example: 'البيت الكبيرة' },
  { before: /^noun bare she$/, after: /^adj bare she/, cost: -1, example: 'دولة عربية' },
  { before: /^noun bare he$/, after: /^adj bare he/, cost: -0.6, example: 'عام مالي' },
  { before: /^noun bare he$/, after: /^adj bare she/, cost: 1, example: 'مجلس جمهورية: republic' },
  { before: /^noun bare \w+$/, after: /^adj definite/, cost: 0.5, example: 'وزير الخارجية: noun' },
  { before: /^adj definite/, after: /^verb/, cost: 0.2, example: 'العام علم' },
  { before: /^verb/, after: /^verb/, cost: 0.6, example: 'قال علم' },
  { before: /^verb/, after: /^adj bare/, cost: 0.4, example: 'قدم رئيس: noun' },
  { before: /^prep/, after: /^verb/, cost: 2, joined: true, example: 'من بعد' },
];
