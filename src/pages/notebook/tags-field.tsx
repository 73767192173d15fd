import { useId } from 'preact/hooks';
import { completeTags } from '../../core/notes/complete-tags';
import type { Counted } from '../../core/notes/note-index';

/** A field of tags between commas. */
export interface TagsFieldProps {
  readonly id: string;
  readonly value: string;
  /** The tags in use. */
  readonly tags: readonly Counted[];
  readonly readOnly?: boolean;
  readonly describedBy?: string;
  readonly onInput: (value: string) => void;
}

/** Offers the tags in use while a tag is being typed. */
export function TagsField({ id, value, tags, readOnly, describedBy, onInput }: TagsFieldProps) {
  const list = useId();
  return (
    <>
      <input
        id={id}
        type="text"
        dir="auto"
        list={list}
        autocomplete="off"
        readOnly={readOnly}
        aria-describedby={describedBy}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <datalist id={list}>
        {completeTags(value, tags).map((offered) => (
          <option key={offered} value={offered} />
        ))}
      </datalist>
    </>
  );
}
