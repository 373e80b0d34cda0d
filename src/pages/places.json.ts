import { placeTables } from '#loaded.ts';

export const GET = () => Response.json(placeTables);
