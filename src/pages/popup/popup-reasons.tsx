import type { Translate } from '../../core/interface/translate';
import type { PageState } from '../../messages/contract';

/** Why the page was taken for an article or not, in plain words. */
export function PopupReasons({
  t,
  why,
}: {
  readonly t: Translate;
  readonly why: PageState['why'];
}) {
  if (why.length === 0) return null;
  return (
    <details>
      <summary>{t('popup_why')}</summary>
      <ul>
        {why.map(({ code, detail, weight }) => (
          <li key={code} class={weight < 0 ? 'against' : 'for'}>
            {t(`reason_${code}`, detail)}
          </li>
        ))}
      </ul>
    </details>
  );
}
