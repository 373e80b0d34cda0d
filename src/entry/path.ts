/** Where the entry of an organisation stands: `kindOf` is the way back. */
export const organisationPath = (id: string): string => `content/organisations/${id}.md`;
