import { useState } from 'preact/hooks';
import { describeFailure } from '../../core/interface/describe-failure';
import type { Translate } from '../../core/interface/translate';

/** What the button tells. */
export interface KnowButtonProps {
  readonly t: Translate;
  /** Resolves once it is stored that the reader knows the name. */
  onKnow(): Promise<void>;
}

/** "I know this": the name is no longer marked. Where that cannot be stored the button says so. */
export function KnowButton({ t, onKnow }: KnowButtonProps) {
  const [error, setError] = useState<unknown>(null);
  return (
    <>
      <button
        type="button"
        class="know"
        onClick={() => {
          setError(null);
          void onKnow().catch(setError);
        }}
      >
        {t('popover_know')}
      </button>
      {error !== null && (
        <p class="status" role="alert">
          {describeFailure(t, t('popover_know_failed'), error)}
        </p>
      )}
    </>
  );
}
