import { iconFile } from '#components/icons.ts';

export const GET = () => new Response(iconFile(), { headers: { 'content-type': 'image/svg+xml' } });
