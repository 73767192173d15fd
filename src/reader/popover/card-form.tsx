import { useEffect, useRef, useState } from 'preact/hooks';
import { NoteForm, type NoteFormProps } from './note-form';
import { OwnForm, type OwnFormProps } from './own-form';

/** What the form shows and whom it tells. */
export interface CardFormProps
  extends NoteFormProps,
    Pick<OwnFormProps, 'mention' | 'language' | 'onAdd'> {
  /** The reader wants to change the entry of their own that is shown. */
  onEditOwn(): void;
}

/** The note on what is shown or, once the reader asks for it, the fields of an entry of their own. */
export function CardForm(props: CardFormProps) {
  const { t, mention, children, onEditOwn, onResize } = props;
  const [step, setStep] = useState<'note' | 'adding' | 'added' | 'left'>('note');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    onResize();
    // The focus was in the fields, which are gone.
    if (step === 'added' || step === 'left') button.current?.focus({ preventScroll: true });
  }, [step, onResize]);
  if (step === 'adding')
    return <OwnForm {...props} onAdded={() => setStep('added')} onCancel={() => setStep('left')} />;
  // A whole sentence is no entry.
  if (mention.gloss.entry.startsWith('sentence/')) return <NoteForm {...props} />;
  const isOwn = mention.gloss.source === 'own';
  return (
    <NoteForm {...props}>
      {children}
      <button
        type="button"
        class="own"
        ref={button}
        onClick={isOwn ? onEditOwn : () => setStep('adding')}
      >
        {t(isOwn ? 'popover_own_edit' : step === 'added' ? 'popover_own_added' : 'popover_own_add')}
      </button>
    </NoteForm>
  );
}
