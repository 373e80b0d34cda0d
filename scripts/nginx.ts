import { readFileSync } from 'node:fs';
import { nginx } from '#formats/nginx.ts';

/** Prints the configuration of the container's nginx, with the headers that other hosts read themselves. */
process.stdout.write(nginx(readFileSync('public/_headers', 'utf8')));
