import { send } from '#finder/file.ts';
import { facts } from '#formats/facts.ts';
import { directory, today } from '#loaded.ts';

export const GET = () => Response.json(send(facts(directory, today)));
