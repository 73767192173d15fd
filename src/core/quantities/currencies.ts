import type { CurrencyRow } from './currency';

const POUND = ['pound', 'pounds'] as const;

/** Currencies and their hundredths. */
export const CURRENCIES: readonly CurrencyRow[] = [
  {
    ...{ one: 'dollar', many: 'dollars', symbol: '$' },
    ...{ singular: 'دولار', dual: 'دولاران دولارين', plural: 'دولارات' },
    symbols: {
      US: 'US$',
      Canadian: 'C$',
      Australian: 'A$',
      'New Zealand': 'NZ$',
      'Hong Kong': 'HK$',
    },
    example: ['1.6 مليون دولار', '$1.6 million'],
  },
  {
    ...{ one: 'euro', many: 'euros', symbol: '€' },
    ...{ singular: 'يورو أورو', dual: '', plural: 'يوروهات' },
    example: ['20 يورو', '€20'],
  },
  {
    ...{
      one: 'pound',
      many: 'pounds',
      singular: 'جنيه جنيها',
      dual: 'جنيهان جنيهين',
      plural: 'جنيهات',
    },
    symbols: { sterling: '£' },
    example: ['مليار جنيه مصري', '1 billion Egyptian pounds'],
  },
  {
    ...{ one: 'rial', many: 'rials', singular: 'ريال', dual: 'ريالان ريالين', plural: 'ريالات' },
    named: {
      Saudi: ['riyal', 'riyals'],
      Qatari: ['riyal', 'riyals'],
      Brazilian: ['real', 'reais'],
    },
    spellings: [['rial', 'riyal']],
    example: ['500 ريال سعودي', '500 Saudi riyals'],
  },
  {
    ...{ one: 'dirham', many: 'dirhams', singular: 'درهم', dual: 'درهمان درهمين', plural: 'دراهم' },
    example: ['30 درهما إماراتيا', '30 Emirati dirhams'],
  },
  {
    ...{
      one: 'dinar',
      many: 'dinars',
      singular: 'دينار',
      dual: 'ديناران دينارين',
      plural: 'دنانير',
    },
    example: ['ألف دينار عراقي', '1,000 Iraqi dinars'],
  },
  {
    ...{ one: 'lira', many: 'lira', singular: 'ليرة', dual: 'ليرتان ليرتين', plural: 'ليرات' },
    named: { Lebanese: POUND, Syrian: POUND },
    spellings: [['pound', 'lira']],
    example: ['1500 ليرة لبنانية', '1,500 Lebanese pounds'],
  },
  {
    ...{ one: 'rouble', many: 'roubles', singular: 'روبل', dual: 'روبلين', plural: 'روبلات' },
    spellings: [['rouble', 'ruble']],
    example: ['90 روبلا', '90 roubles'],
  },
  {
    ...{ one: 'yuan', many: 'yuan', singular: 'يوان', dual: 'يوانين', plural: 'يوانات' },
    example: ['100 مليون يوان', '100 million yuan'],
  },
  {
    ...{ one: 'yen', many: 'yen', singular: 'ين', dual: '', plural: 'ينات' },
    example: ['150 ينا يابانيا', '150 Japanese yen'],
  },
  {
    ...{ one: 'won', many: 'won', singular: 'وون', dual: '', plural: 'وونات' },
    example: ['1300 وون', '1,300 won'],
  },
  {
    ...{ one: 'rupee', many: 'rupees', singular: 'روبية', dual: 'روبيتين', plural: 'روبيات' },
    example: ['80 روبية هندية', '80 Indian rupees'],
  },
  {
    ...{ one: 'rupiah', many: 'rupiah', singular: 'روبيا', dual: '', plural: '' },
    example: ['15 ألف روبيا', '15,000 rupiah'],
  },
  {
    ...{
      one: 'shekel',
      many: 'shekels',
      singular: 'شيكل شيقل',
      dual: 'شيكلين',
      plural: 'شواكل شيكلات',
    },
    example: ['200 شيكل', '200 shekels'],
  },
  {
    ...{ one: 'franc', many: 'francs', singular: 'فرنك', dual: 'فرنكين', plural: 'فرنكات' },
    example: ['50 فرنكا سويسريا', '50 Swiss francs'],
  },
  {
    ...{ one: 'crown', many: 'crowns', singular: 'كرونة كرون', dual: 'كرونتين', plural: 'كرونات' },
    named: {
      Swedish: ['krona', 'kronor'],
      Norwegian: ['krone', 'kroner'],
      Danish: ['krone', 'kroner'],
    },
    example: ['100 كرونة سويدية', '100 Swedish kronor'],
  },
  {
    ...{ one: 'peso', many: 'pesos', singular: 'بيزو بيسو', dual: '', plural: 'بيزوات' },
    example: ['900 بيزو أرجنتيني', '900 Argentine pesos'],
  },
  {
    ...{ one: 'rand', many: 'rand', singular: 'راند', dual: '', plural: 'راندات' },
    example: ['18 راند', '18 rand'],
  },
  {
    ...{ one: 'naira', many: 'naira', singular: 'نايرا نيرة', dual: '', plural: '' },
    example: ['700 نايرا', '700 naira'],
  },
  {
    ...{ one: 'shilling', many: 'shillings', singular: 'شلن', dual: '', plural: 'شلنات' },
    example: ['120 شلن كيني', '120 Kenyan shillings'],
  },
  {
    ...{ one: 'birr', many: 'birr', singular: 'بر بير', dual: '', plural: '', onlyNamed: true },
    example: ['50 بر إثيوبي', '50 Ethiopian birr'],
  },
  {
    ...{ one: 'baht', many: 'baht', singular: 'بات باهت', dual: '', plural: '', onlyNamed: true },
    example: ['35 باهت تايلاندي', '35 Thai baht'],
  },
  {
    ...{
      one: 'ouguiya',
      many: 'ouguiya',
      singular: 'أوقية',
      dual: '',
      plural: '',
      onlyNamed: true,
    },
    example: ['400 أوقية موريتانية', '400 Mauritanian ouguiya'],
  },
  {
    ...{
      one: 'afghani',
      many: 'afghanis',
      singular: 'أفغاني',
      dual: '',
      plural: '',
      onlyNamed: true,
    },
    example: ['70 أفغاني أفغاني', '70 Afghan afghanis'],
  },
  {
    ...{ one: 'mark', many: 'marks', singular: 'مارك', dual: '', plural: 'ماركات' },
    onlyNamed: true,
    example: ['150 مليون مارك ألماني', '150 million German marks'],
  },
  {
    ...{ one: 'toman', many: 'tomans', singular: 'تومان', dual: '', plural: 'تومانات' },
    example: ['50 ألف تومان', '50,000 tomans'],
  },
  {
    ...{ one: 'hryvnia', many: 'hryvnias', singular: 'هريفنيا غريفنا', dual: '', plural: '' },
    example: ['40 هريفنيا', '40 hryvnias'],
  },
  {
    ...{ one: 'ringgit', many: 'ringgit', singular: 'رينغيت رينجيت', dual: '', plural: '' },
    example: ['5 رينغيت', '5 ringgit'],
  },
  {
    ...{ one: 'zloty', many: 'zlotys', singular: 'زلوتي', dual: '', plural: '' },
    example: ['4 زلوتي', '4 zlotys'],
  },
  {
    ...{ one: 'forint', many: 'forints', singular: 'فورنت', dual: '', plural: '' },
    example: ['400 فورنت', '400 forints'],
  },
  {
    ...{ one: 'cent', many: 'cents', singular: 'سنت', dual: 'سنتا', plural: 'سنتات' },
    example: ['50 سنتا', '50 cents'],
  },
  {
    ...{ one: 'piastre', many: 'piastres', singular: 'قرش', dual: 'قرشين', plural: 'قروش' },
    example: ['25 قرشا', '25 piastres'],
  },
  {
    ...{ one: 'fils', many: 'fils', singular: 'فلس', dual: 'فلسين', plural: 'فلوس' },
    example: ['100 فلس', '100 fils'],
  },
];
