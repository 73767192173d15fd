import { render } from 'preact';
import { createSpeaker } from '../../src/components/speaker';
import type { ExtensionPage } from '../../src/messages/contract';
import { ReviewApp } from '../../src/pages/review/review-app';
import '../../src/pages/review/review.css';
import { onSettingChanged, settings } from '../../src/platform/settings';
import { preparePage } from '../../src/platform/show-page';
import { background, onBroadcast } from '../../src/platform/transport';

const [{ root, t, language }, { romanisation, review }] = await Promise.all([
  preparePage('review_title'),
  settings(),
]);
const onChanged = (listener: () => void) => {
  const stops = [
    onBroadcast('review.changed', listener),
    onBroadcast('notes.changed', listener),
    onBroadcast('known.changed', listener),
    onSettingChanged('review', listener),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
const show = ({ sentence }: { readonly sentence: 'shown' | 'hidden' }) =>
  render(
    <ReviewApp
      t={t}
      language={language}
      background={background}
      romanisation={romanisation}
      sentence={sentence}
      onChanged={onChanged}
      speaker={speaker}
      openPage={openPage}
      makeId={makeId}
      now={Date.now}
    />,
    root,
  );
const speaker = (onChange: () => void) => createSpeaker(window, onChange);
const openPage = (page: ExtensionPage) => void background('pages.open', { page });
const makeId = () => crypto.randomUUID();
show(review);
onSettingChanged('review', () => void settings().then((now) => show(now.review)));
