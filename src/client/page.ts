/** The code of every page: one small file, fetched once. What a page has not, it leaves alone. */
import './keep.ts';
import './language.ts';
import './path.ts';
import './quick-exit.ts';

if (document.querySelector('#listen')) void import('./read-aloud.ts');
if (document.querySelector('.times[data-times]')) void import('./open-now.ts');
if (document.querySelector('.week')) void import('./today.ts');
