import type { APIContext } from 'astro';
import { sources } from '#loaded.ts';

export const getStaticPaths = () => [...sources.keys()].map((id) => ({ params: { id } }));

export const GET = ({ params }: APIContext) =>
  new Response(sources.get(params['id'] ?? ''), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
