/** The code of every page: one small file, fetched once. What a page has not, it leaves alone. */
import './language.ts';
import './quick-exit.ts';
import './read-aloud.ts';
