/** A country's adjective after a currency. */
export interface NationalityRow {
  /** Masculine singular spellings; the other forms are made by `match-unit.ts`. */
  readonly arabic: string;
  readonly english: string;
  /** Text → its first rendering, checked by the tests. */
  readonly example: readonly [string, string];
}

/** Countries whose currencies share a noun with others'. */
export const NATIONALITIES: readonly NationalityRow[] = [
  { arabic: 'أمريكي أميركي', english: 'US', example: ['5 دولارات أميركية', 'US$5'] },
  { arabic: 'كندي', english: 'Canadian', example: ['10 دولارات كندية', 'C$10'] },
  { arabic: 'أسترالي', english: 'Australian', example: ['10 دولارات أسترالية', 'A$10'] },
  { arabic: 'نيوزيلندي', english: 'New Zealand', example: ['10 دولارات نيوزيلندية', 'NZ$10'] },
  { arabic: 'إسترليني استرليني', english: 'sterling', example: ['20 جنيها إسترلينيا', '£20'] },
  { arabic: 'بريطاني', english: 'British', example: ['20 جنيه بريطاني', '20 British pounds'] },
  { arabic: 'مصري', english: 'Egyptian', example: ['20 جنيها مصريا', '20 Egyptian pounds'] },
  { arabic: 'سوداني', english: 'Sudanese', example: ['20 جنيه سوداني', '20 Sudanese pounds'] },
  { arabic: 'سعودي', english: 'Saudi', example: ['20 ريالا سعوديا', '20 Saudi riyals'] },
  { arabic: 'قطري', english: 'Qatari', example: ['20 ريالا قطريا', '20 Qatari riyals'] },
  { arabic: 'عماني', english: 'Omani', example: ['20 ريالا عمانيا', '20 Omani rials'] },
  { arabic: 'يمني', english: 'Yemeni', example: ['200 ريال يمني', '200 Yemeni rials'] },
  { arabic: 'إيراني', english: 'Iranian', example: ['200 ريال إيراني', '200 Iranian rials'] },
  { arabic: 'برازيلي', english: 'Brazilian', example: ['200 ريال برازيلي', '200 Brazilian reais'] },
  { arabic: 'إماراتي', english: 'Emirati', example: ['20 درهم إماراتي', '20 Emirati dirhams'] },
  { arabic: 'مغربي', english: 'Moroccan', example: ['20 درهما مغربيا', '20 Moroccan dirhams'] },
  { arabic: 'كويتي', english: 'Kuwaiti', example: ['20 دينارا كويتيا', '20 Kuwaiti dinars'] },
  { arabic: 'بحريني', english: 'Bahraini', example: ['20 دينارا بحرينيا', '20 Bahraini dinars'] },
  { arabic: 'عراقي', english: 'Iraqi', example: ['20 دينارا عراقيا', '20 Iraqi dinars'] },
  { arabic: 'أردني', english: 'Jordanian', example: ['20 دينارا أردنيا', '20 Jordanian dinars'] },
  { arabic: 'ليبي', english: 'Libyan', example: ['20 دينارا ليبيا', '20 Libyan dinars'] },
  { arabic: 'تونسي', english: 'Tunisian', example: ['20 دينارا تونسيا', '20 Tunisian dinars'] },
  { arabic: 'جزائري', english: 'Algerian', example: ['20 دينارا جزائريا', '20 Algerian dinars'] },
  { arabic: 'صربي', english: 'Serbian', example: ['20 دينار صربي', '20 Serbian dinars'] },
  { arabic: 'لبناني', english: 'Lebanese', example: ['20 ليرة لبنانية', '20 Lebanese pounds'] },
  { arabic: 'سوري', english: 'Syrian', example: ['20 ليرة سورية', '20 Syrian pounds'] },
  { arabic: 'تركي', english: 'Turkish', example: ['20 ليرة تركية', '20 Turkish lira'] },
  { arabic: 'روسي', english: 'Russian', example: ['20 روبلا روسيا', '20 Russian roubles'] },
  { arabic: 'صيني', english: 'Chinese', example: ['20 يوانا صينيا', '20 Chinese yuan'] },
  { arabic: 'ياباني', english: 'Japanese', example: ['20 ين ياباني', '20 Japanese yen'] },
  { arabic: 'كوري', english: 'Korean', example: ['20 وون كوري', '20 Korean won'] },
  { arabic: 'هندي', english: 'Indian', example: ['20 روبية هندية', '20 Indian rupees'] },
  {
    arabic: 'باكستاني',
    english: 'Pakistani',
    example: ['20 روبية باكستانية', '20 Pakistani rupees'],
  },
  {
    arabic: 'إندونيسي',
    english: 'Indonesian',
    example: ['20 روبية إندونيسية', '20 Indonesian rupees'],
  },
  { arabic: 'إسرائيلي', english: 'Israeli', example: ['20 شيكل إسرائيلي', '20 Israeli shekels'] },
  { arabic: 'سويسري', english: 'Swiss', example: ['20 فرنك سويسري', '20 Swiss francs'] },
  { arabic: 'فرنسي', english: 'French', example: ['20 فرنك فرنسي', '20 French francs'] },
  { arabic: 'جيبوتي', english: 'Djiboutian', example: ['20 فرنك جيبوتي', '20 Djiboutian francs'] },
  { arabic: 'ألماني', english: 'German', example: ['20 مارك ألماني', '20 German marks'] },
  { arabic: 'سويدي', english: 'Swedish', example: ['20 كرونة سويدية', '20 Swedish kronor'] },
  { arabic: 'نرويجي', english: 'Norwegian', example: ['20 كرونة نرويجية', '20 Norwegian kroner'] },
  { arabic: 'دنماركي', english: 'Danish', example: ['20 كرونة دنماركية', '20 Danish kroner'] },
  { arabic: 'مكسيكي', english: 'Mexican', example: ['20 بيزو مكسيكي', '20 Mexican pesos'] },
  { arabic: 'أرجنتيني', english: 'Argentine', example: ['20 بيزو أرجنتيني', '20 Argentine pesos'] },
  { arabic: 'فلبيني', english: 'Philippine', example: ['20 بيزو فلبيني', '20 Philippine pesos'] },
  { arabic: 'كيني', english: 'Kenyan', example: ['20 شلن كيني', '20 Kenyan shillings'] },
  { arabic: 'صومالي', english: 'Somali', example: ['20 شلن صومالي', '20 Somali shillings'] },
  { arabic: 'إثيوبي', english: 'Ethiopian', example: ['20 بر إثيوبي', '20 Ethiopian birr'] },
  { arabic: 'تايلاندي', english: 'Thai', example: ['20 بات تايلاندي', '20 Thai baht'] },
  {
    arabic: 'موريتاني',
    english: 'Mauritanian',
    example: ['20 أوقية موريتانية', '20 Mauritanian ouguiya'],
  },
  { arabic: 'أفغاني', english: 'Afghan', example: ['20 أفغاني أفغاني', '20 Afghan afghanis'] },
];
