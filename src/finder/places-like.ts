const most = 6;

/** Places whose names begin like one of the words: `[id, name]`, the first six. */
export function placesLike(
  words: string,
  places: readonly (readonly [id: string, name: string])[],
): (readonly [string, string])[] {
  const beginnings = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, Math.max(3, word.length - 2)));
  const begins = (name: string) => beginnings.some((beginning) => name.startsWith(beginning));
  return places
    .filter(([, name]) =>
      name
        .toLowerCase()
        .split(/[()（）]/)
        .some((part) => begins(part.trim())),
    )
    .slice(0, most);
}
