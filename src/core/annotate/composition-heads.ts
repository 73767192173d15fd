/** How a name is put together with the word before it. */
export type HeadPattern =
  /** Qatar University */
  | 'after'
  /** Lake Victoria */
  | 'before'
  /** Bank of France */
  | 'of'
  /** The word only tells what the name is: صحيفة هآرتس is Haaretz. */
  | 'name alone';

/** A word that begins the names of institutions and places. */
export interface CompositionHead {
  /** Without article, as usually written. */
  readonly arabic: string;
  readonly english: string;
  readonly pattern: HeadPattern;
  readonly example: string;
}

const head = (
  arabic: string,
  english: string,
  pattern: HeadPattern,
  example: string,
): CompositionHead => ({ arabic, english, pattern, example });

/** Every head once; the tests check each example. */
export const COMPOSITION_HEADS: readonly CompositionHead[] = [
  head('جامعة', 'University', 'after', 'جامعة كولومبيا Columbia University'),
  head('كلية', 'College', 'after', 'كلية ترينيتي Trinity College'),
  head('معهد', 'Institute', 'after', 'معهد غوته Goethe Institute'),
  head('مدرسة', 'School', 'after', 'مدرسة لندن London School'),
  head('مستشفى', 'Hospital', 'after', 'مستشفى ليفربول Liverpool Hospital'),
  head('متحف', 'Museum', 'after', 'متحف برادو Prado Museum'),
  head('مسرح', 'Theatre', 'after', 'مسرح مارينسكي Mariinsky Theatre'),
  head('مركز', 'Center', 'after', 'مركز كارتر Carter Center'),
  head('مؤسسة', 'Foundation', 'after', 'مؤسسة فورد Ford Foundation'),
  head('مجموعة', 'Group', 'after', 'مجموعة تاتا Tata Group'),
  head('بنك', 'Bank', 'after', 'بنك باركليز Barclays Bank'),
  head('مصرف', 'Bank', 'after', 'مصرف الراجحي Al-Rajhi Bank'),
  head('شركة', 'company', 'name alone', 'شركة مايكروسوفت Microsoft'),
  head('شركات', 'companies', 'name alone', 'شركات هيونداي Hyundai'),
  head('صحيفة', 'newspaper', 'name alone', 'صحيفة هآرتس Haaretz'),
  head('جريدة', 'newspaper', 'name alone', 'جريدة لوموند Le Monde'),
  head('مجلة', 'magazine', 'name alone', 'مجلة تايم Time'),
  head('قناة', 'channel', 'name alone', 'قناة الجزيرة Al Jazeera'),
  head('موقع', 'website', 'name alone', 'موقع يوتيوب YouTube'),
  head('وكالة', 'agency', 'name alone', 'وكالة رويترز Reuters'),
  head('شبكة', 'network', 'name alone', 'شبكة سي إن إن CNN'),
  head('إذاعة', 'Radio', 'before', 'إذاعة مونت كارلو Radio Monte Carlo'),
  head('حزب', 'Party', 'after', 'حزب كاديما Kadima Party'),
  head('حركة', 'Movement', 'after', 'حركة أمل Amal Movement'),
  head('تنظيم', 'group', 'name alone', 'تنظيم القاعدة Al-Qaeda'),
  head('جماعة', 'group', 'name alone', 'جماعة الإخوان Brotherhood'),
  head('جبهة', 'Front', 'after', 'جبهة بوليساريو Polisario Front'),
  head('منظمة', 'Organisation', 'after', 'منظمة غرينبيس Greenpeace Organisation'),
  head('نادي', 'Club', 'name alone', 'نادي ليفربول Liverpool'),
  head('فريق', 'team', 'name alone', 'فريق فيراري Ferrari'),
  head('منتخب', 'national team', 'after', 'منتخب البرازيل Brazil national team'),
  head('وزارة', 'Ministry', 'of', 'وزارة الدفاع Ministry of Defence'),
  head('مجلس', 'Council', 'of', 'مجلس الوزراء Council of Ministers'),
  head('محكمة', 'Court', 'of', 'محكمة النقض Court of Cassation'),
  head('سفارة', 'Embassy', 'of', 'سفارة البرازيل Embassy of Brazil'),
  head('قنصلية', 'Consulate', 'of', 'قنصلية البرازيل Consulate of Brazil'),
  head('هيئة', 'Authority', 'of', 'هيئة الطيران Authority of Aviation'),
  head('لجنة', 'Committee', 'of', 'لجنة التحقيق Committee of Inquiry'),
  head('اتحاد', 'Union', 'of', 'اتحاد العمال Union of Workers'),
  head('نقابة', 'Syndicate', 'of', 'نقابة الصحفيين Syndicate of Journalists'),
  head('رابطة', 'Association', 'of', 'رابطة الكتاب Association of Writers'),
  head('جمعية', 'Association', 'of', 'جمعية المحامين Association of Lawyers'),
  head('دار', 'Dar', 'before', 'دار الشروق Dar Al-Shorouk'),
  head('شارع', 'Street', 'after', 'شارع فيصل Faisal Street'),
  head('ميدان', 'Square', 'after', 'ميدان التحرير Tahrir Square'),
  head('ساحة', 'Square', 'after', 'ساحة الشهداء Martyrs Square'),
  head('جسر', 'Bridge', 'after', 'جسر اللنبي Allenby Bridge'),
  head('مطار', 'Airport', 'after', 'مطار هيثرو Heathrow Airport'),
  head('ميناء', 'Port', 'of', 'ميناء روتردام Port of Rotterdam'),
  head('قصر', 'Palace', 'after', 'قصر فرساي Versailles Palace'),
  head('ملعب', 'Stadium', 'after', 'ملعب ويمبلي Wembley Stadium'),
  head('سجن', 'Prison', 'after', 'سجن عوفر Ofer Prison'),
  head('مخيم', 'camp', 'after', 'مخيم جباليا Jabalia camp'),
  head('معبر', 'crossing', 'after', 'معبر رفح Rafah crossing'),
  head('جزيرة', 'Island', 'after', 'جزيرة إلبا Elba Island'),
  head('جزر', 'Islands', 'after', 'جزر سليمان Solomon Islands'),
  head('بحيرة', 'Lake', 'before', 'بحيرة فيكتوريا Lake Victoria'),
  head('جبل', 'Mount', 'before', 'جبل كينيا Mount Kenya'),
  head('جبال', 'Mountains', 'after', 'جبال قنديل Qandil Mountains'),
  head('نهر', 'River', 'after', 'نهر السين Seine River'),
  head('وادي', 'Valley', 'after', 'وادي سوات Swat Valley'),
  head('خليج', 'Gulf', 'of', 'خليج عدن Gulf of Aden'),
  head('مضيق', 'Strait', 'of', 'مضيق هرمز Strait of Hormuz'),
  head('إقليم', 'province', 'after', 'إقليم دارفور Darfur province'),
  head('ولاية', 'state', 'after', 'ولاية تكساس Texas state'),
  head('محافظة', 'Governorate', 'after', 'محافظة ديالى Diyala Governorate'),
  head('مقاطعة', 'county', 'after', 'مقاطعة كنت Kent county'),
  head('مدينة', 'city', 'name alone', 'مدينة كان Cannes'),
  head('بلدة', 'town', 'name alone', 'بلدة بلعين Bilin'),
  head('قرية', 'village', 'name alone', 'قرية بلعين Bilin'),
  head('حي', 'district', 'name alone', 'حي الشجاعية Shujaiya'),
  head('منطقة', 'region', 'after', 'منطقة ألتاي Altai region'),
  head('قاعدة', 'Base', 'after', 'قاعدة إنجرليك Incirlik Base'),
  head('مسجد', 'Mosque', 'after', 'مسجد الفاتح Al-Fateh Mosque'),
  head('كنيسة', 'Church', 'after', 'كنيسة المهد Nativity Church'),
  head('فندق', 'Hotel', 'after', 'فندق هيلتون Hilton Hotel'),
  head('حديقة', 'Park', 'after', 'حديقة هايد Hyde Park'),
];
