import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

const namespace = 'http://www.w3.org/2000/svg';
/** Blank modules around a code, as the standard wants. */
const margin = 4;

/** A QR code of a text as a picture, black on white; the text beside it says what it is for. Nothing where no code can hold so much. */
export function qrCode(text: string): SVGElement | undefined {
  const code = codeOf(text);
  if (!code) return undefined;
  const side = code.size + 2 * margin;
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('class', 'qr');
  svg.setAttribute('viewBox', `${-margin} ${-margin} ${side} ${side}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('aria-hidden', 'true');
  svg.appendChild(document.createElementNS(namespace, 'path')).setAttribute('d', toSvgPath(code));
  return svg;
}

function codeOf(text: string) {
  try {
    return generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M });
  } catch {
    return undefined;
  }
}
