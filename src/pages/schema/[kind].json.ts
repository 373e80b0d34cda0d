import { schemaFile } from '#formats/editor-schema.ts';
import { schemas } from '#schema/organisation.ts';

const kinds = Object.keys(schemas) as (keyof typeof schemas)[];

export const getStaticPaths = () => kinds.map((kind) => ({ params: { kind } }));

export const GET = ({ params }: { params: { kind: (typeof kinds)[number] } }) =>
  new Response(schemaFile(params.kind), { headers: { 'content-type': 'application/schema+json' } });
