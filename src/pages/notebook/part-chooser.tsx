import type { Translate } from '../../core/interface/translate';

/** The parts of a list that is too long for one page. */
export interface PartChooserProps {
  readonly t: Translate;
  readonly parts: number;
  /** The one that is shown, counted from 0. */
  readonly part: number;
  readonly onChange: (part: number) => void;
}

/** Leads from one part to the next; nothing where there is only one. */
export function PartChooser({ t, parts, part, onChange }: PartChooserProps) {
  if (parts < 2) return null;
  return (
    <p class="parts">
      <button type="button" disabled={part === 0} onClick={() => onChange(part - 1)}>
        {t('notebook_part_newer')}
      </button>
      <span>{t('notebook_part', part + 1, parts)}</span>
      <button type="button" disabled={part === parts - 1} onClick={() => onChange(part + 1)}>
        {t('notebook_part_older')}
      </button>
    </p>
  );
}
