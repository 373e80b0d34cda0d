/** The code of every page: one small file, fetched once. What a page has not, it leaves alone. */
import { rememberLanguage } from './language.ts';
import { carryTold } from './path.ts';
import { quickExit } from './quick-exit.ts';

quickExit();
rememberLanguage();
carryTold();
if (document.querySelector('#keep')) void import('./list-button.ts').then(({ listButton }) => listButton());
if (document.querySelector('#listen')) void import('./read-aloud.ts').then(({ readAloud }) => readAloud());
if (document.querySelector('.times[data-times]')) void import('./open-now.ts').then(({ markOpen }) => markOpen());
if (document.querySelector('.week')) void import('./today.ts').then(({ markToday }) => markToday());
