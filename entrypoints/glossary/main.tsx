import { render } from 'preact';
import { GlossaryApp } from '../../src/pages/glossary/glossary-app';
import '../../src/pages/glossary/glossary.css';
import { preparePage } from '../../src/platform/show-page';
import { background, onBroadcast } from '../../src/platform/transport';

const { root, t, language } = await preparePage('glossary_title');

function show(): void {
  const place = decodeURIComponent(location.hash.slice(1));
  render(
    <GlossaryApp
      // Whoever asks for another entry in a page that is open wants to see that one.
      key={place}
      background={background}
      t={t}
      language={language}
      onGlossaryChanged={(listener) => onBroadcast('glossary.changed', listener)}
      now={Date.now}
      newId={() => crypto.randomUUID().slice(0, 13)}
      place={place}
    />,
    root,
  );
}

addEventListener('hashchange', show);
show();
