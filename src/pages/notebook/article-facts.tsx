import type { Translate } from '../../core/interface/translate';
import type { NoteSource } from '../../core/notes/note';
import { isWordList } from '../../core/notes/word-list-source';
import { articleDate } from './article-date';

/** An article. */
export interface ArticleFactsProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly source: NoteSource;
  /** Id of the element that has the title; without it the title is shown here. */
  readonly titleId?: string;
  readonly openUrl?: ((url: string) => void) | undefined;
}

/** Site and date of an article with a way to it; a list of words leads nowhere and says what it is. */
export function ArticleFacts({ t, language, source, titleId, openUrl }: ArticleFactsProps) {
  if (isWordList(source))
    return <ListFacts t={t} title={titleId === undefined ? source.title : ''} />;
  const date = articleDate(source.published, language);
  const open = (event: MouseEvent) => {
    if (openUrl === undefined) return;
    event.preventDefault();
    openUrl(source.url);
  };
  const link = { target: '_blank', rel: 'noopener noreferrer', onClick: open };
  return (
    <p class="article-facts">
      {titleId === undefined && (
        <a href={source.url} {...link}>
          <bdi lang={source.language}>{source.title || source.url}</bdi>
        </a>
      )}
      {source.site !== '' && <bdi>{source.site}</bdi>}
      {date !== '' && <time dateTime={source.published?.slice(0, 10)}>{date}</time>}
      {titleId !== undefined && (
        <a
          href={source.url}
          {...link}
          id={`${titleId}-link`}
          aria-labelledby={`${titleId}-link ${titleId}`}
        >
          {t('notebook_open')}
        </a>
      )}
    </p>
  );
}

function ListFacts({ t, title }: { readonly t: Translate; readonly title: string }) {
  return (
    <p class="article-facts">
      {title !== '' && <bdi>{title}</bdi>}
      <span>{t('notebook_word_list')}</span>
    </p>
  );
}
