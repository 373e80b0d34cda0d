import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, temporaryFolder } from './site/building.ts';

/** A small site of made-up organisations, so that no test depends on the day, or on what a volunteer changes. */

const today = new Date().toISOString().slice(0, 10);

const common = {
  kind: 'association',
  status: 'active',
  language: 'fi',
  basedIn: 'Tampere',
  serves: ['Tampere'],
  activities: ['meeting-place', 'guidance'],
  groups: ['everyone'],
  sources: [{ url: 'https://example.org/', asOf: '2024-03' }],
};

const organisations: Record<string, object> = {
  kahvila: {
    name: 'Kahvila ry',
    summary: 'Kahvila, johon voit tulla ilman varausta.',
    confirmed: { on: '2026-01-15', by: 'organisation' },
    phone: '+358401234567',
  },
  lopettanut: {
    name: 'Lopettanut ry',
    summary: 'Yhdistys, jota ei enää ole.',
    status: 'ended',
    languages: [{ language: 'ti' }],
  },
  'uusi-nimi': {
    name: 'Uusi Nimi ry',
    summary: 'Yhdistys, jolla on uusi nimi.',
    formerIds: ['vanha-nimi', 'ensimmainen-nimi'],
  },
  turvakoti: {
    name: 'Turvakoti ry',
    summary: 'Turvallinen paikka, kun kotona ei ole turvallista.',
    addressSecret: true,
    phone: '+358401234568',
    activities: ['shelter', 'crisis-support'],
    groups: ['violence-survivors'],
    offers: [{ name: 'Päivystävä puhelin', activity: 'crisis-support', phone: '+358401234569', asOf: '2024-03' }],
  },
  avoin: {
    name: 'Avoin ry',
    summary: 'Paikka, joka on auki arkisin.',
    phone: '+358401234570',
    locations: [
      {
        name: 'Talo',
        street: 'Esimerkkikatu 1',
        city: 'Tampere',
        openingHours: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:00', to: '16:00' }],
        asOf: today,
      },
    ],
  },
  joka: {
    name: 'Joka Toinen Viikko ry',
    summary: 'Ryhmä, joka kokoontuu joka toinen tiistai.',
    phone: '+358401234571',
    offers: [
      {
        name: 'Tiistairyhmä',
        activity: 'groups',
        when: { slots: [{ days: ['tu'], from: '17:00', to: '19:00', weeks: 'even' }] },
        asOf: today,
      },
    ],
    activities: ['groups'],
  },
  vanhat: {
    name: 'Vanhat Ajat ry',
    summary: 'Ryhmä, jonka ajat ovat vanhoja.',
    phone: '+358401234572',
    activities: ['groups'],
    offers: [
      {
        name: 'Keskiviikkoryhmä',
        activity: 'groups',
        when: { slots: [{ days: ['we'], from: '17:00', to: '19:00' }] },
        asOf: '2022-09',
      },
    ],
  },
};

/** Builds it into a folder of its own; `remove` takes it away. */
export async function buildFixture(): Promise<{ folder: string; dist: string; remove: () => Promise<void> }> {
  const { folder, remove } = await temporaryFolder();
  await mkdir(join(folder, 'content/organisations'), { recursive: true });
  for (const name of ['places', 'pages'])
    await cp(`content/${name}`, join(folder, 'content', name), { recursive: true });
  for (const [id, facts] of Object.entries(organisations)) {
    const frontmatter = JSON.stringify({ ...common, ...facts }, null, 2);
    await writeFile(join(folder, `content/organisations/${id}.md`), `---\n${frontmatter}\n---\n\nTeksti suomeksi.\n`);
  }
  const dist = join(folder, 'dist');
  await build({ CONTENT_ROOT: folder, OUT_DIR: dist });
  return { folder, dist, remove };
}
