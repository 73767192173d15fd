import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { describeFailure } from '../../core/interface/describe-failure';
import { localDate } from '../../core/notes/local-date';
import { type MonthOfProgress, monthsOf, readingProgress } from '../../core/notes/reading-progress';
import type { drawPicture, Picture } from './draw-picture';
import type { NotebookProps } from './notebook-props';
import { ProgressTable } from './progress-table';

type DrawPicture = typeof drawPicture;
type Given = Pick<NotebookProps, 't' | 'language' | 'background' | 'notebook' | 'now'>;

interface Loaded {
  readonly pictures: readonly Picture[];
  readonly months: readonly MonthOfProgress[];
  /** Cards due on each of the next days, today first. */
  readonly due: readonly number[];
  readonly draw: DrawPicture;
}

const MOST_DAYS = 365;

/** What the reader has read, learnt and will be asked: pictures, and the same as tables. */
export function ProgressSection(props: Given) {
  const { t, language } = props;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const load = (isOpen: boolean) => {
    if (!isOpen) return;
    setFailure(null);
    read(props).then(setLoaded, setFailure);
  };
  return (
    <details class="progress" onToggle={(event) => load(event.currentTarget.open)}>
      <summary>{t('notebook_progress')}</summary>
      {failure !== null && (
        <p role="alert">{describeFailure(t, t('notebook_progress_failed'), failure)}</p>
      )}
      {loaded !== null && (
        <>
          {loaded.pictures.map((picture) => (
            <PictureOf key={picture.label} picture={picture} draw={loaded.draw} />
          ))}
          <ProgressTable t={t} language={language} months={loaded.months} due={loaded.due} />
        </>
      )}
    </details>
  );
}

/** Draws once what does not change. */
function PictureOf({ picture, draw }: { readonly picture: Picture; readonly draw: DrawPicture }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (host.current === null ? undefined : draw(host.current, picture)),
    [picture, draw],
  );
  return (
    <figure aria-hidden="true">
      <figcaption>{picture.label}</figcaption>
      <div dir="ltr" ref={host} />
    </figure>
  );
}

async function read({ t, language, background, notebook, now }: Given): Promise<Loaded> {
  const [made, known, due, { drawPicture }] = await Promise.all([
    notebook('notebook.days'),
    background('known.list'),
    background('review.forecast'),
    import('./draw-picture'),
  ]);
  const learnt = known.map(({ at }) => localDate(at));
  const progress = readingProgress(made, learnt, localDate(now()), MOST_DAYS);
  const { days, notes } = progress;
  const pictures = [
    { label: t('notebook_progress_notes'), days, values: notes, language },
    { label: t('notebook_progress_known'), days, values: progress.known, language },
    { label: t('notebook_progress_due'), days: daysFrom(now(), due.length), values: due, language },
  ];
  return { pictures, months: monthsOf(progress), due, draw: drawPicture };
}

function daysFrom(moment: number, count: number): readonly string[] {
  const today = Date.parse(localDate(moment));
  return Array.from({ length: count }, (_, at) =>
    new Date(today + at * 86_400_000).toISOString().slice(0, 10),
  );
}
