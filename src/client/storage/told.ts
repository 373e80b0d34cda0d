import { stored } from './stored.ts';

/** What was told: by this page itself, by the address, or kept on this device after a tap; the nearest first. */
export const told = (): string[] => [
  document.documentElement.dataset['told'] ?? '',
  location.hash,
  stored('path') ?? '',
];
