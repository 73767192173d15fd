import type { Note } from '../../src/core/notes/note';
import { aNote } from '../core/notes/a-note';

type Short = Pick<
  Note,
  'kind' | 'headword' | 'rendering' | 'surface' | 'sentence' | 'text' | 'tags'
>;

const FIRST = aNote().source;
const SECOND = {
  ...FIRST,
  url: 'https://world.example/2024/03/05/long',
  site: 'world.example',
  title:
    'وزراء خارجية الدول الأعضاء يبحثون في جنيف تفاصيل اتفاق جديد لنقل الأسمدة عبر ليتوانيا إلى أفريقيا قبل موسم الزراعة',
  published: null,
};

const LONG =
  'Founded in 1961. The reader met it twice this week: once with the World Bank, once alone. ';

/** A dozen notes: long and short, plain and full of tags, in both languages. */
export function exampleNotes(): Note[] {
  return NOTES.map((short, index) =>
    aNote({
      ...short,
      id: `picture-${index}`,
      entry: `${short.kind}/${short.headword}`,
      source: index % 3 === 2 ? SECOND : FIRST,
      createdAt: 1_714_500_000_000 + index * 60_000,
    }),
  );
}

const PLAIN: Short = {
  kind: 'place',
  headword: 'القَاهِرَة',
  rendering: 'Cairo',
  surface: 'بالقاهرة',
  sentence: 'وصل الوفد إلى المطار بالقاهرة مساء أمس.',
  text: '',
  tags: [],
};

const NOTES: readonly Short[] = [
  PLAIN,
  { ...PLAIN, kind: 'person', headword: 'أَلِكْسَنْدَر لُوكَاشِينْكُو', rendering: 'Alexander Lukashenko' },
  {
    kind: 'organisation',
    headword: 'بَرْنَامَج الأُمَم المُتَّحِدَة المُشْتَرَك المَعْنِيّ بِفَيْرُوس نَقْص المَنَاعَة البَشَرِيَّة',
    rendering: 'Joint United Nations Programme on HIV and AIDS (UNAIDS)',
    surface: 'برنامج',
    sentence: 'ويشارك فيها ممثلون عن البنك الدولي وبرنامج الأغذية العالمي، إضافة إلى وزراء من مصر.',
    text: LONG.repeat(3),
    tags: 'health,UN,organisations,الصحة,منظمات دولية,to revise,long names,2024'.split(','),
  },
  { ...PLAIN, kind: 'nationality', headword: 'مِصْرِيّ', rendering: 'Egyptian', tags: ['people'] },
  {
    ...PLAIN,
    kind: 'event',
    headword: 'قِمَّة جِنِيف',
    rendering: 'Geneva summit',
    text: 'قمة مهمة، انظر UN 2024.',
  },
  { ...PLAIN, kind: 'term', headword: 'المُجْتَمَع الدُّوَلِيّ', rendering: 'international community' },
  { ...PLAIN, headword: 'مِينْسْك', rendering: 'Minsk', tags: ['cities', 'مدن'] },
  { ...PLAIN, headword: 'بْيُونْغ يَانْغ', rendering: 'Pyongyang', text: 'Capital of North Korea' },
  { ...PLAIN, headword: 'لِيتْوَانْيَا', rendering: 'Lithuania' },
  { ...PLAIN, headword: 'كِينْيَا', rendering: 'Kenya', tags: ['Africa'] },
  { ...PLAIN, headword: 'أُوغَنْدَا', rendering: 'Uganda' },
  { ...PLAIN, headword: 'البَرَازِيل', rendering: 'Brazil', text: 'A <b>tag</b> is text.' },
];
