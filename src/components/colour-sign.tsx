import type { NoteColour } from '../core/notes/note';

/** The colour of a note as a dot; `label` says it to those who do not see it. */
export function ColourSign({
  colour,
  label,
}: {
  readonly colour: NoteColour;
  readonly label: string;
}) {
  return (
    <span
      class="colour-sign"
      role="img"
      aria-label={label}
      title={label}
      style={{ background: `var(--note-${colour})` }}
    />
  );
}
