/** Parameters of RFC 3492, section 5. */
const [base, lowest, highest, skew, damp, firstBias, firstCode] = [36, 1, 26, 38, 700, 72, 128];

/** Letters that a part of a host (`xn--…` without its beginning) stands for, by RFC 3492; nothing where it stands for none. */
export function decoded(part: string): string | undefined {
  const plain = Math.max(part.lastIndexOf('-'), 0);
  const letters = [...part.slice(0, plain)].map((letter) => letter.charCodeAt(0));
  let [code, at, bias] = [firstCode, 0, firstBias];
  for (let index = plain && plain + 1; index < part.length; ) {
    const before = at;
    for (let weight = 1, step = base; ; step += base) {
      const digit = digitOf(part[index++]);
      if (digit === undefined) return undefined;
      at += digit * weight;
      const threshold = Math.min(Math.max(step - bias, lowest), highest);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = letters.length + 1;
    bias = adapted(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    if (code > 0x10ffff) return undefined;
    letters.splice(at++, 0, code);
  }
  return String.fromCodePoint(...letters);
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35. */
function digitOf(letter = ''): number | undefined {
  const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(letter || ' ');
  return digit < 0 ? undefined : digit;
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > ((base - lowest) * highest) / 2; bias += base) rest = Math.floor(rest / (base - lowest));
  return bias + Math.floor(((base - lowest + 1) * rest) / (rest + skew));
}
