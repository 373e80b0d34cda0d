import { writeQuery } from './finder.ts';

/** Takes the words to the search page after `#`, so that they reach no server. */
const form = document.querySelector<HTMLFormElement>('form.search');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = new FormData(form).get('q');
  location.assign(form.action + writeQuery({ words: String(words ?? ''), place: '', family: '' }));
});
