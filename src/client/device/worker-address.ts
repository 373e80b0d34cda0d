interface Policies {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string };
}

/** The service worker's address; the page's policy (Trusted Types) lets no other text become the address of a script. */
export function workerAddress(base: string): string {
  const address = `${base}sw.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  return trustedTypes?.createPolicy('worker', { createScriptURL: () => address }).createScriptURL('') ?? address;
}
