import type { Translate } from '../../core/interface/translate';
import { localDate } from '../../core/notes/local-date';
import type { Note } from '../../core/notes/note';
import type { Grouping } from '../../core/notes/note-query';
import { articleDate } from './article-date';
import { ArticleFacts } from './article-facts';

/** A group by the first of its notes. */
export interface GroupHeadingProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly grouping: Grouping;
  readonly first: Note;
  /** How many notes are in the group. */
  readonly size: number;
  readonly openUrl?: ((url: string) => void) | undefined;
}

/** Says what the notes below have in common: their article, their name or their day. */
export function GroupHeading(props: GroupHeadingProps) {
  const { t, language, grouping, first, size, openUrl } = props;
  if (grouping === 'name')
    return (
      <header class="group">
        <h2>
          <span class="headword" lang={first.source.language} dir="auto">
            {first.headword}
          </span>{' '}
          <bdi>{first.rendering}</bdi>
        </h2>
        <p class="article-facts">{t('notebook_meetings', size)}</p>
      </header>
    );
  if (grouping === 'date') {
    const day = localDate(first.createdAt);
    return (
      <header class="group">
        <h2>
          <time dateTime={day}>{articleDate(day, language)}</time>
        </h2>
      </header>
    );
  }
  const { source } = first;
  const id = `article-${first.id}`;
  return (
    <header class="group">
      <h2 id={id}>
        <bdi lang={source.language}>{source.title || source.url}</bdi>
      </h2>
      <ArticleFacts t={t} language={language} source={source} titleId={id} openUrl={openUrl} />
    </header>
  );
}
