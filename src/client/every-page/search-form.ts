import { told } from '#client/storage/told.ts';
import { carried, toldIn } from '#finder/path.ts';
import { writeQuery } from '#finder/query.ts';

/** Takes the words to the search page after `#`; the field has no name, so that they reach no server without JavaScript either. */
const form = document.querySelector<HTMLFormElement>('form.search');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = form.querySelector('input')?.value ?? '';
  const { place = '', language = '' } = toldIn(carried(told(), ''));
  location.assign(form.action + writeQuery({ words, ...(place && { place }), ...(language && { language }) }));
});
