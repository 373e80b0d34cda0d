import { phoneOf } from '#formats/typed-facts.ts';

/** A field with a number that stands without quotes, and what follows it. */
const number = /^(\s*(?:- )?(?:phone|postcode|businessId|asOf|on|start|end|from|to): *)([+\d][\d +().:-]*\d)[ \t]*$/gm;
const phone = /^(\s*(?:- )?phone: *)(["']?)([+\d][\d ().-]*\d)\2[ \t]*$/gm;

/**
 * What somebody has obviously meant: quotes around numbers, which YAML would read as others, and phone numbers as they are
 * dialled from abroad. A number that is none in Finland stays, for the check to speak of.
 */
export function corrected(text: string): string {
  const [, head = '', body = ''] = /^(---[ \t]*\n[\s\S]*?\n---[ \t]*\n)([\s\S]*)$/.exec(text) ?? [];
  if (!head) return text;
  const dialled = head.replace(phone, (line, field: string, _quote, digits: string) => {
    const found = phoneOf(digits);
    return found.startsWith('+') ? `${field}"${found}"` : line;
  });
  return dialled.replace(number, (_line, field: string, value: string) => `${field}"${value}"`) + body;
}
