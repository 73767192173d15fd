import { useState } from 'preact/hooks';
import type { Translate } from '../../core/interface/translate';

/** What the button tells. */
export interface KnowButtonProps {
  readonly t: Translate;
  /** Resolves once it is stored that the reader knows the name. */
  onKnow(): Promise<void>;
}

/** "I know this": the name is no longer marked. Where that cannot be stored the button says so. */
export function KnowButton({ t, onKnow }: KnowButtonProps) {
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button
        type="button"
        class="know"
        onClick={() => {
          setFailed(false);
          void onKnow().catch(() => setFailed(true));
        }}
      >
        {t('popover_know')}
      </button>
      {failed && (
        <p class="status" role="alert">
          {t('popover_know_failed')}
        </p>
      )}
    </>
  );
}
