import { useId } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';
import { NOTE_COLOURS, type NoteColour } from '../../core/notes/note';

/** Which colour is chosen, and who wants to know of another. */
export interface ColourChooserProps {
  readonly t: Translate;
  readonly colour: NoteColour;
  onChoose(colour: NoteColour): void;
}

/** The colours that a note can have in the page, each with its name. */
export function ColourChooser({ t, colour, onChoose }: ColourChooserProps) {
  const name = useId();
  return (
    <fieldset class="colours">
      <legend>{t('notebook_colour')}</legend>
      {NOTE_COLOURS.map((each) => (
        <label key={each} class="swatch" data-colour={each} title={t(`colour_${each}`)}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === colour}
            aria-label={t(`colour_${each}`)}
            onChange={() => onChoose(each)}
          />
        </label>
      ))}
    </fieldset>
  );
}
