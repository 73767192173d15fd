import { useId } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';
import type { NoteGroup } from '../../core/notes/group-by-article';
import type { Note } from '../../core/notes/note';
import { articleDate } from './article-date';
import { NoteCard } from './note-card';
import type { Drafts } from './use-drafts';

/** The notes of one article. */
export interface ArticleSectionProps {
  readonly t: Translate;
  readonly language: 'en' | 'ar';
  readonly group: NoteGroup;
  readonly drafts: Drafts;
  readonly onRemove: (note: Note) => void;
  readonly openUrl?: ((url: string) => void) | undefined;
}

/** Title, site and date of an article with a way to it, and its notes. */
export function ArticleSection(props: ArticleSectionProps) {
  const { t, language, group, drafts, onRemove, openUrl } = props;
  const { source, notes } = group;
  const id = useId();
  const date = articleDate(source.published, language);
  const open = (event: MouseEvent) => {
    if (openUrl === undefined) return;
    event.preventDefault();
    openUrl(source.url);
  };
  return (
    <section class="article" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <bdi lang={source.language}>{source.title || source.url}</bdi>
        </h2>
        <p class="article-facts">
          {source.site !== '' && <bdi>{source.site}</bdi>}
          {date !== '' && <time dateTime={source.published?.slice(0, 10)}>{date}</time>}
          <a
            id={`${id}link`}
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            aria-labelledby={`${id}link ${id}`}
            onClick={open}
          >
            {t('notebook_open')}
          </a>
        </p>
      </header>
      {notes.map((note) => (
        <NoteCard key={note.id} t={t} note={note} drafts={drafts} onRemove={onRemove} />
      ))}
    </section>
  );
}
