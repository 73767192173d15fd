import { useState } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';
import { DIRECTIONS, type Direction } from '../../core/review/review-card';
import { MOST_PER_DAY, type ReviewSettings } from '../../core/review/review-settings';
import type { SuspendedEntry } from '../../messages/review-api';
import { SuspendedList } from './suspended-list';

/** What the section works with. */
export interface ReviewOptionsProps {
  readonly t: Translate;
  readonly chosen: ReviewSettings;
  /** Resolves once the settings are kept. */
  readonly choose: (settings: ReviewSettings) => Promise<void>;
  readonly suspended: () => Promise<readonly SuspendedEntry[]>;
  /** Resolves once the entry is asked again. */
  readonly resume: (entry: string) => Promise<unknown>;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** How the reader wants to be asked, and what they set aside; a change counts at once. */
export function ReviewOptions({ t, chosen, choose, suspended, resume }: ReviewOptionsProps) {
  const [settings, setSettings] = useState(chosen);
  const [failed, setFailed] = useState(false);
  const change = (wanted: Partial<ReviewSettings>) => {
    const next = { ...settings, ...wanted };
    choose(next).then(
      () => {
        setFailed(false);
        setSettings(next);
      },
      () => setFailed(true),
    );
  };
  const ask = (direction: Direction, wanted: boolean) => {
    const directions = DIRECTIONS.filter((each) =>
      each === direction ? wanted : settings.directions.includes(each),
    );
    change({ directions });
  };
  return (
    <>
      <h2 id="review">{t('options_review')}</h2>
      <Limit label={t('options_review_new')} name="newPerDay" settings={settings} change={change} />
      <Limit
        label={t('options_review_reviews')}
        name="reviewsPerDay"
        settings={settings}
        change={change}
      />
      <label>
        {t('options_review_day')}{' '}
        <select
          name="dayStart"
          value={String(settings.dayStart)}
          onChange={({ currentTarget: { value } }) => change({ dayStart: Number(value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={String(hour)}>
              {`${String(hour).padStart(2, '0')}:00`}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{t('options_review_directions')}</legend>
        {DIRECTIONS.map((direction) => (
          <label key={direction}>
            <input
              type="checkbox"
              checked={settings.directions.includes(direction)}
              // One is always asked.
              disabled={settings.directions.length === 1 && settings.directions[0] === direction}
              onChange={({ currentTarget: { checked } }) => ask(direction, checked)}
            />{' '}
            {t(`options_review_direction_${direction.replace('-', '_')}`)}
          </label>
        ))}
      </fieldset>
      <p>
        <label>
          <input
            type="checkbox"
            name="sentence"
            checked={settings.sentence === 'shown'}
            onChange={({ currentTarget: { checked } }) =>
              change({ sentence: checked ? 'shown' : 'hidden' })
            }
          />{' '}
          {t('options_review_sentence')}
        </label>
        <label>
          <input
            type="checkbox"
            name="badge"
            checked={settings.badge}
            onChange={({ currentTarget: { checked } }) => change({ badge: checked })}
          />{' '}
          {t('options_review_badge')}
        </label>
      </p>
      <p role="status">{failed ? t('options_review_failed') : ''}</p>
      <SuspendedList t={t} suspended={suspended} resume={resume} />
    </>
  );
}

/** A number of cards a day; what is none is put back. */
function Limit({
  label,
  name,
  settings,
  change,
}: {
  readonly label: string;
  readonly name: 'newPerDay' | 'reviewsPerDay';
  readonly settings: ReviewSettings;
  readonly change: (wanted: Partial<ReviewSettings>) => void;
}) {
  return (
    <label>
      {label}{' '}
      <input
        type="number"
        name={name}
        min={0}
        max={MOST_PER_DAY}
        step={1}
        required
        value={settings[name]}
        onChange={({ currentTarget: field }) => {
          if (field.checkValidity()) change({ [name]: field.valueAsNumber });
          else field.value = String(settings[name]);
        }}
      />
    </label>
  );
}
