import type { ModifierName, UnitRow } from './unit';

const LENGTH: readonly ModifierName[] = ['square', 'cubic', 'per hour', 'per second'];

/** Measures of length, area, weight, volume, power and heat. */
export const UNITS: readonly UnitRow[] = [
  {
    ...{ one: 'kilometre', many: 'kilometres', short: [' km', 'km'], singular: 'كيلومتر كم كلم' },
    ...{ dual: 'كيلومتران كيلومترين', plural: 'كيلومترات', modifiers: LENGTH },
    example: ['120 كيلومترا', '120 kilometres'],
  },
  {
    ...{ one: 'metre', many: 'metres', short: [' m', 'm'], singular: 'متر' },
    ...{ dual: 'متران مترين', plural: 'أمتار مترات', modifiers: LENGTH },
    example: ['100 متر', '100 metres'],
  },
  {
    ...{ one: 'centimetre', many: 'centimetres', short: [' cm', 'cm'] },
    ...{ singular: 'سنتيمتر سنتمتر سم', dual: 'سنتيمتران سنتيمترين' },
    plural: 'سنتيمترات سنتمترات',
    example: ['15 سنتيمترا', '15 centimetres'],
  },
  {
    ...{ one: 'millimetre', many: 'millimetres', short: [' mm', 'mm'] },
    ...{ singular: 'مليمتر ملليمتر ملم', dual: 'مليمترين', plural: 'مليمترات ملليمترات' },
    example: ['9 ملم', '9 millimetres'],
  },
  {
    ...{ one: 'mile', many: 'miles', singular: 'ميل', dual: 'ميلان ميلين', plural: 'أميال' },
    modifiers: LENGTH,
    example: ['60 ميلا في الساعة', '60 mph'],
  },
  {
    ...{ one: 'foot', many: 'feet', short: [' ft', 'ft'], singular: 'قدم', dual: 'قدمان قدمين' },
    ...{ plural: 'أقدام', modifiers: LENGTH, doubtful: ['dual', 'year'] },
    example: ['30 ألف قدم', '30,000 feet'],
  },
  {
    ...{ one: 'inch', many: 'inches', singular: 'بوصة إنش', dual: 'بوصتين', plural: 'بوصات' },
    example: ['55 بوصة', '55 inches'],
  },
  {
    ...{ one: 'hectare', many: 'hectares', singular: 'هكتار', dual: 'هكتارين', plural: 'هكتارات' },
    example: ['500 هكتار', '500 hectares'],
  },
  {
    ...{ one: 'feddan', many: 'feddans', singular: 'فدان', dual: 'فدانين', plural: 'أفدنة فدادين' },
    example: ['مليون فدان', '1 million feddans'],
  },
  {
    ...{ one: 'dunam', many: 'dunams', singular: 'دونم', dual: 'دونمين', plural: 'دونمات' },
    example: ['40 دونما', '40 dunams'],
  },
  {
    ...{ one: 'kilogram', many: 'kilograms', short: ['kg', ' kg'] },
    singular: 'كيلوغرام كيلوجرام كيلوغراما كجم كغم كغ كلغ',
    ...{ dual: 'كيلوغرامين كيلوجرامين', plural: 'كيلوغرامات كيلوجرامات' },
    example: ['70 كيلوجراما', '70 kilograms'],
  },
  {
    ...{ one: 'gram', many: 'grams', short: ['g', ' g'], singular: 'غرام جرام' },
    ...{ dual: 'غرامين جرامين', plural: 'غرامات جرامات' },
    example: ['250 غراما', '250 grams'],
  },
  {
    ...{ one: 'tonne', many: 'tonnes', singular: 'طن', dual: 'طنان طنين', plural: 'أطنان' },
    example: ['10 أطنان', '10 tonnes'],
  },
  {
    ...{
      one: 'litre',
      many: 'litres',
      singular: 'لتر ليتر',
      dual: 'لتران لترين',
      plural: 'لترات ليترات',
    },
    example: ['40 لترا', '40 litres'],
  },
  {
    ...{
      one: 'barrel',
      many: 'barrels',
      singular: 'برميل',
      dual: 'برميلان برميلين',
      plural: 'براميل',
    },
    modifiers: ['per day'],
    example: ['50 ألف برميل يوميا', '50,000 barrels per day'],
  },
  {
    ...{
      one: 'ounce',
      many: 'ounces',
      singular: 'أوقية أونصة',
      dual: 'أوقيتين',
      plural: 'أوقيات أونصات',
    },
    example: ['12 أوقية', '12 ounces'],
  },
  {
    ...{ one: 'kilowatt', many: 'kilowatts', short: ['kW'], singular: 'كيلوواط كيلووات' },
    ...{ dual: '', plural: '' },
    example: ['5 كيلوواط', '5 kilowatts'],
  },
  {
    ...{ one: 'megawatt', many: 'megawatts', short: ['MW', ' MW'] },
    ...{ singular: 'ميغاواط ميجاواط ميغاوات ميجاوات', dual: '', plural: '' },
    example: ['1200 ميجاوات', '1,200 megawatts'],
  },
  {
    ...{ one: 'gigawatt', many: 'gigawatts', short: ['GW', ' GW'] },
    ...{ singular: 'غيغاواط جيجاواط غيغاوات جيجاوات', dual: '', plural: '' },
    example: ['3 غيغاواط', '3 gigawatts'],
  },
  {
    ...{ one: 'degree', many: 'degrees', singular: 'درجة', dual: 'درجتان درجتين', plural: 'درجات' },
    modifiers: ['celsius', 'fahrenheit', 'richter'],
    example: ['درجتين مئويتين', 'two degrees Celsius'],
  },
  {
    ...{
      one: 'point',
      many: 'points',
      singular: 'نقطة',
      dual: 'نقطتان نقطتين',
      plural: 'نقاط نقط',
    },
    ...{ modifiers: ['percentage', 'basis'], doubtful: ['dual'] },
    example: ['25 نقطة أساس', '25 basis points'],
  },
  {
    ...{ one: 'magnitude', many: 'magnitude', singular: 'ريختر', dual: '', plural: '' },
    example: ['7.5 ريختر', '7.5 magnitude'],
  },
];
