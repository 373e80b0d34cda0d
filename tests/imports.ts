import { isBuiltin } from 'node:module';
import { dirname, posix } from 'node:path';

/** Guards the row of rooms (docs/architecture.md): who may import from whom, and how an import must look. */

export const row = ['i18n', 'schema', 'places', 'times', 'finder', 'entry', 'directory'];
const tools = [...row, 'checks', 'formats', 'site.ts'];

/** Each room, or module outside the rooms, and what it may import besides packages and itself. */
export const rooms: Record<string, readonly string[]> = {
  i18n: [],
  schema: ['i18n'],
  places: ['i18n', 'schema'],
  times: ['i18n', 'schema', 'places'],
  finder: ['i18n', 'schema', 'places', 'times'],
  entry: ['i18n', 'schema', 'places', 'times', 'finder'],
  directory: ['i18n', 'schema', 'places', 'times', 'finder', 'entry'],
  checks: row,
  formats: [...row, 'site.ts'],
  repository: row,
  review: [...tools, 'repository'],
  intake: [...tools, 'review', 'repository'],
  weekly: tools,
  styles: [],
  client: tools,
  components: [...tools, 'styles', 'client', 'loaded.ts'],
  layouts: [...tools, 'styles', 'client', 'loaded.ts', 'components'],
  pages: [...tools, 'styles', 'client', 'loaded.ts', 'components', 'layouts'],
  'site.ts': [],
  'middleware.ts': tools,
  'loaded.ts': [...row, 'formats'],
  'content.config.ts': [...row, 'checks'],
  preview: ['pages', 'middleware.ts', 'content.config.ts'],
  scripts: [...tools, 'review', 'repository', 'intake', 'weekly', 'tests'],
};
const site = ['client', 'components', 'layouts', 'pages', 'loaded.ts', 'content.config.ts', 'middleware.ts'];
interface Import {
  from: string;
  /** Erased before anything runs. */
  typeOnly: boolean;
}

/** Every module that a file names: import, export … from, import() and import.meta.glob. */
export function importsOf(text: string): Import[] {
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  const written = code.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/gm);
  const dynamic = code.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?(?:['"`]([^'"`]*)['"`])?/g);
  const globs = code.matchAll(/import\.meta\.glob(?:<[^>]*>)?\(([^)]*)\)/g);
  return [
    ...[...written].map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })),
    ...[...dynamic].map(([, from = '$']) => ({ from, typeOnly: false })),
    ...[...globs].flatMap(([, list = '']) =>
      [...list.matchAll(/['"`]([^'"`]+)['"`]/g)].map(([, from = '']) => ({ from, typeOnly: false })),
    ),
  ];
}

export const roomOf = (path: string) => (path.startsWith('src/') ? path.split('/')[1] : path.split('/')[0]) ?? '';
export const isTest = (path: string) => /(\.test|\/testing)\.ts$/.test(path);

/** What is wrong with the imports of a file; its path is relative to the project's root. */
export function faultsOf(path: string, text: string): string[] {
  if (isTest(path)) return [];
  return importsOf(text).flatMap((one) => {
    const fault =
      one.from.startsWith('#') || one.from.startsWith('.') ? ofModule(path, one) : ofPackage(path, one.from);
    return fault ? [`${path}: ${one.from} ${fault}`] : [];
  });
}

function ofPackage(path: string, from: string): string | undefined {
  const room = roomOf(path);
  if (from.includes('$')) return room === 'client' ? undefined : 'is not known before it runs';
  if (
    isBuiltin(from) &&
    !['scripts', 'repository', 'intake'].includes(room) &&
    !['src/entry/folder.ts', 'src/content.config.ts'].includes(path)
  )
    return 'needs Node';
  if (/^(@astrojs\/|astro([:/]|$))/.test(from) && !site.includes(room)) return 'needs Astro';
  if (from === 'zod' && room === 'i18n') return 'is for facts, not for words';
  return undefined;
}

function ofModule(path: string, { from, typeOnly }: Import): string | undefined {
  const [room, shared] = [roomOf(path), from.startsWith('#')];
  const target = (shared ? posix.join('src', from.slice(1)) : posix.join(dirname(path), from)).replace(/\?raw$/, '');
  const other = roomOf(target);
  if (path === 'src/loaded.ts' && target.startsWith('content/')) return undefined;
  if (!/\.\w+$/.test(target)) return 'needs the ending of its name';
  if (isTest(target)) return 'is for tests only';
  if (other === 'scripts') return 'is a script, which nobody imports';
  if (
    target === 'src/entry/folder.ts' &&
    !typeOnly &&
    !['scripts', 'repository', 'intake', 'content.config.ts'].includes(room)
  )
    return 'reads the disk';
  if (room === other && room !== 'client') return from.startsWith('./') ? undefined : 'is in the same room: "./"';
  if (room === other) return ofClient(path, target, from);
  if (!rooms[room]?.includes(other)) return 'is not to the left in the row';
  return shared || other === 'tests' ? undefined : 'crosses to another room: "#"';
}

/** The rooms of the browser's code, and what each may import besides itself: a page's room nothing of another page's. */
export const clientRooms: Record<string, readonly string[]> = {
  dom: [],
  storage: [],
  offline: ['storage', 'data'],
  data: ['dom', 'storage', 'offline'],
  'every-page': ['dom', 'storage', 'offline', 'data'],
  welcome: ['dom', 'storage'],
  finder: ['dom', 'storage', 'offline', 'data'],
  list: ['dom', 'storage', 'offline', 'data'],
  device: ['dom', 'storage', 'offline', 'data'],
  admin: [],
  contribute: ['dom', 'storage', 'offline', 'data'],
};

function ofClient(path: string, target: string, from: string): string | undefined {
  const [mine = '', other = ''] = [path, target].map((one) => one.split('/')[2]);
  if (mine === other) return from.startsWith('./') ? undefined : 'is in the same room: "./"';
  if (!clientRooms[mine]?.includes(other)) return 'is not to the left in the row';
  return from.startsWith('#') ? undefined : 'crosses to another room: "#"';
}
