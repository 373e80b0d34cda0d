const speech: SpeechSynthesis | undefined = window.speechSynthesis;

/** The device's own voice for a language; easy Finnish is read by a Finnish one. */
const voiceFor = (lang: string) =>
  speech?.getVoices().find((voice) => voice.localService && primary(voice.lang) === primary(lang));
const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

const paragraphs = () =>
  [...document.querySelectorAll<HTMLElement>('.prose p, .prose li')].flatMap((element) => {
    const voice = voiceFor(element.closest<HTMLElement>('[lang]')?.lang ?? '');
    return voice ? [{ text: element.textContent ?? '', voice }] : [];
  });

/** Reads an entry's text aloud with voices that the device itself has, so that the text goes to nobody; without one the button stays away. */
export function readAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('#listen');
  const label = button?.querySelector('span');
  if (!button || !label || !speech) return;
  const [listen, stop] = [label.textContent ?? '', button.dataset['stop'] ?? ''];
  const show = () => (button.hidden = paragraphs().length === 0);
  const rest = () => (label.textContent = listen);
  /** A device may have voices and yet not speak; it also calls an error what the reader herself has stopped. */
  const failed = async ({ error }: SpeechSynthesisErrorEvent) => {
    if (error === 'interrupted' || error === 'canceled') return;
    rest();
    const { pageWord } = await import('#client/data/page-words.ts');
    label.textContent = (await pageWord('listen.failed')) ?? listen;
  };
  show();
  speech.addEventListener?.('voiceschanged', show);
  addEventListener('pagehide', () => speech.cancel());
  button.addEventListener('click', () => {
    const speaking = label.textContent === stop;
    speech.cancel();
    rest();
    if (speaking) return;
    label.textContent = stop;
    const all = paragraphs();
    for (const [index, { text, voice }] of all.entries()) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onerror = failed;
      if (index === all.length - 1) utterance.onend = rest;
      speech.speak(utterance);
    }
  });
}
