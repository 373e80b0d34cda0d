import { facts } from '#formats/facts.ts';
import { directory } from '../loaded.ts';

export const GET = () => Response.json(facts(directory));
