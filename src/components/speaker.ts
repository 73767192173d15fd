/** Speaks Arabic where the browser can. */
export interface Speaker {
  /** Whether there is an Arabic voice that has not failed. */
  readonly canSpeak: boolean;
  speak(text: string): void;
  destroy(): void;
}

/** Some browsers offer voices and then neither speak nor say that they do not. */
const PATIENCE_MS = 2000;

/** Makes a speaker; `onChange` is told when `canSpeak` changes. */
export function createSpeaker(window: Window, onChange: () => void): Speaker {
  const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
  const ending = new AbortController();
  let broken = false;
  let watchdog: number | undefined;

  const voice = () => synthesis?.getVoices().find(({ lang }) => /^ar\b/i.test(lang));
  const giveUp = () => {
    broken = true;
    synthesis?.cancel();
    onChange();
  };
  const calm = () => window.clearTimeout(watchdog);

  // Not in every browser an event target.
  synthesis?.addEventListener?.('voiceschanged', onChange, { signal: ending.signal });

  return {
    get canSpeak() {
      return !broken && voice() !== undefined;
    },
    speak(text) {
      const found = voice();
      if (synthesis === undefined || found === undefined) return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = found;
      utterance.lang = found.lang;
      utterance.addEventListener('start', calm);
      utterance.addEventListener('end', calm);
      utterance.addEventListener('error', ({ error }) => {
        calm();
        if (error !== 'canceled' && error !== 'interrupted') giveUp();
      });
      calm();
      synthesis.cancel();
      synthesis.speak(utterance);
      watchdog = window.setTimeout(giveUp, PATIENCE_MS);
    },
    destroy() {
      ending.abort();
      calm();
    },
  };
}
