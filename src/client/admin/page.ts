/** The editor at `/admin/`: Sveltia CMS with our configuration. It is built apart from the pages of readers. */

import { init } from '@sveltia/cms';

const answer = await fetch(new URL('config.json', document.baseURI));
const config = await answer.json();
document.querySelector('main')?.remove();
init({ config });
