import { cmsConfig } from '#formats/cms-config.ts';

export const GET = () => Response.json(cmsConfig());
