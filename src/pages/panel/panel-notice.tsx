import type { Translate } from '../../core/interface/translate';
import type { FollowedPage } from './use-followed-page';

/** The page, and who wants to know when the reader has changed what is to be read. */
export interface PanelNoticeProps {
  readonly t: Translate;
  readonly page: FollowedPage;
  readonly onChanged: () => void;
}

/** Why nothing is listed, in plain words, and what can be done about it. */
export function PanelNotice({ t, page, onChanged }: PanelNoticeProps) {
  const { tab, findings } = page;
  const notice = noticeFor(t, findings);
  const action = actionFor(findings);
  return (
    <>
      {/* Always there, or its first words would not be read out. */}
      <p role="status" class="notice">
        {notice}
      </p>
      {tab !== null && action !== null && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            const done =
              action === 'read' ? tab('page.read') : tab('page.setSiteOff', { off: false });
            done.then(onChanged, onChanged);
          }}
        >
          {t(action === 'read' ? 'popup_read' : 'popup_site_turn_on')}
        </button>
      )}
    </>
  );
}

function noticeFor(t: Translate, findings: FollowedPage['findings']): string {
  if (findings === null) return t('popup_unreachable');
  const { reading, siteOff, site } = findings.reading;
  if (siteOff) return t('popup_site_off', site);
  if (!reading) return t('popup_not_article');
  return findings.entries.length === 0 ? t('panel_nothing') : '';
}

function actionFor(findings: FollowedPage['findings']): 'read' | 'switch-on' | null {
  if (findings === null) return null;
  const { reading, siteOff } = findings.reading;
  if (siteOff) return 'switch-on';
  return reading ? null : 'read';
}
