import { settingsOf } from '#intake/settings.ts';
import { start } from '#intake/start.ts';

/** Takes what people send, until it is told to end: `npm run intake`. docs/host-it.md has its settings. */
try {
  const { port, stop } = await start(settingsOf(process.env), process.cwd(), console.error);
  console.log(`http://localhost:${port}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
