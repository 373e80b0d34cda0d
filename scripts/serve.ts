import { site } from '#site.ts';
import { serve } from '../tests/server.ts';

/** Serves what is built, and says where. */
const { url } = await serve(process.env['OUT_DIR'] || 'dist', site.base, Number(process.env['PORT'] || 4321));
console.log(`${site.name}: ${url}${site.base}   (Ctrl+C lopettaa / stops)`);
