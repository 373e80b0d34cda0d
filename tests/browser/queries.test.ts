import { describe, expect, test } from 'vitest';
import { langs } from '../../src/i18n/languages.ts';
import { siteInBrowser } from './site.ts';

/** Language of the page, what people type, and who must be among the first five. */
const table = `
fi | kielikahvila turku | spr-varsinais-suomi
fi | kielikahvila tampere | mll-tampere tampereen-seurakunnat
fi | kielikahvla tampere | mll-tampere
fi | läksyapu | laksyapuu laksyapu-ja-kielikerho
fi | laksyapu | laksyapuu laksyapu-ja-kielikerho
fi | läksykerho helsinki | laksyhelppi
fi | turvakoti oulu | oulun-ensi-ja-turvakoti
fi | turvakoti Oulussa | oulun-ensi-ja-turvakoti
fi | kriisipuhelin | mieli
fi | väkivalta miehet espoo | lyomaton-linja-espoossa
fi | lakineuvonta turvapaikka | pakolaisneuvonta
fi | paperittomat | pakolaisneuvonta
fi | ruokakassi | operaatio-ruokakassi
fi | naistari | naistari
fi | jalkapallo | suomen-jalkapallon-pelaajayhdistys abo-ifk
fi | pyöräily | pyoraliitto hepo
fi | pyoraily | pyoraliitto hepo
fi | ystävätoiminta jyväskylä | mll-jarvi-suomi
fi | perhekahvila | mll-kangasala
fi | yrittäjä | suomen-yrittajat startup-refugees
fi | sateenkaari | pirkanmaan-seta
fi | hiv | hivpoint positiiviset
fi | velka | takuusaatio
fi | ukraina | suomen-ukrainalaiset
fi | ukrainalaiset tampere | tampereen-ukrainalaiset-suomessa
fi | somali | somaliliitto
fi | virolaiset | eovs tampere-eesti-klubi
fi | venäläinen klubi tampere | tampereen-venalainen-klubi
fi | inkeri | inkerikeskus inkerin-kulttuuriseura
fi | viittomakieli | kuurojen-liitto
fi | seurakunta kuopio | kuopion-seurakunnat kuopion-ortodoksinen-seurakunta
fi | kajaanissa | spr-kajaani kajaanin-4h-yhdistys
fi | jarjesto rasismi | rasmus
fi | mll ivalo | mll-ivalo
fi | 4h | kajaanin-4h-yhdistys
fi | kansalaisopisto kirkkonummi | kirkkonummen-kansalaisopisto
sv | språkkafé nykarleby | nykarleby-flyktingvanner
sv | sprakkafe nykarleby | nykarleby-flyktingvanner
sv | luckan | foreningen-luckan
sv | kris telefon | mieli
sv | skyddshem | pohjanmaan-turvakoti oulun-ensi-ja-turvakoti
sv | turvakoti | pohjanmaan-turvakoti turun-ensi-ja-turvakoti
sv | åbo flykting | abo-svenska-forsamling
sv | jakobstad kvinnor | kvinnojouren-i-jakobstad
sv | läxhjälp | laksyapu-ja-kielikerho
sv | folkhälsan | folkhalsan folkhalsan-pa-aland
sv | mariehamn medborgarinstitut | medis
sv | närpes | narpes-forsamling
sv | mathjälp | operaatio-ruokakassi
sv | Helsingfors arabiska | helsingin-seurakunnat
en | finnish course tampere | mll-tampere sofian-pysakki
en | language cafe turku | spr-varsinais-suomi
en | lawyer | suomen-asianajajat pakolaisneuvonta
en | residence permit | pakolaisneuvonta
en | domestic violence | ensi-ja-turvakotien-liitto
en | crisis helpline | mieli
en | homeless helsinki | vailla-vakinaista-asuntoa
en | food aid turku | operaatio-ruokakassi
en | clinic | global-clinic global-clinic-turku
en | arabic | espoon-seurakunnat
en | lgbt | seta
en | mental health | mieli nyyti
en | theatre | new-theatre-helsinki osiris-teatteri
en | brazilian | brazilian-culture-and-sports suomi-brasilia-seura
en | chinese | suomen-kiinalaisten-allianssi
en | ruoka-apu | operaatio-ruokakassi
en | kielikahvila | kielikahvila-ilo
en | lappeenranta | lappeenrannan-seurakuntayhtyma
en | rovaniemi | mll-lappi rovalan-setlementti
en | startup refugees | startup-refugees
en | shelter oulu | oulun-ensi-ja-turvakoti
en | somali lieksa | metka-talo
en | moniheli | moniheli
`
  .trim()
  .split('\n')
  .map((line) => {
    const [lang = '', words = '', ids = ''] = line.split(' | ');
    return { lang, words, ids: ids.split(' ') };
  });

const site = siteInBrowser();

test('the table has at least 60 queries', () => {
  expect(table.length).toBeGreaterThanOrEqual(60);
});

describe.for(langs)('what people type on the pages in %s', (lang) => {
  test('leads to the right organisations among the first five', async () => {
    const missing = await site.visit(`/${lang}/search/`, async (page) => {
      const wrong: string[] = [];
      for (const { words, ids } of table.filter((row) => row.lang === lang)) {
        await page.evaluate(() => document.querySelector('#results')?.replaceChildren());
        await page.fill('#q', words);
        await page.press('#q', 'Enter');
        await page.locator('#results .name').first().waitFor();
        await page.waitForFunction(() => !document.querySelector('#finder')?.hasAttribute('aria-busy'));
        const first = await page.$$eval('#results .name', (links) =>
          links.slice(0, 5).map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''),
        );
        const lost = ids.filter((id) => !first.includes(id));
        if (lost.length) wrong.push(`${words}: ${lost.join(', ')} not among ${first.join(', ')}`);
      }
      return wrong;
    });
    expect(missing).toEqual([]);
  });
});
