import { required } from '#client/dom/element.ts';
import { qrCode } from './qr.ts';

export interface ShareWords {
  share: string;
  title: string;
  copied: string;
  /** Said where the link could not be copied, and is selected instead. */
  selected: string;
  /** Said where a code cannot hold so much. */
  tooLong: string;
}

/** Ways to send a list on: a link that holds its ids after `#`, so that no server sees them. */
export function sharing(path: string, words: ShareWords) {
  const { share: text, title: subject } = words;
  const link = (selector: string) => required<HTMLAnchorElement>(`#share ${selector}`);
  const device = required<HTMLButtonElement>('#share-device');
  const copy = required<HTMLButtonElement>('#share-copy');
  const said = required('#share-said');
  const field = required<HTMLInputElement>('#share-link');
  const code = required('#share-qr');
  let url = '';

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(url);
      said.textContent = words.copied;
    } catch {
      field.select();
      said.textContent = words.selected;
    }
  }

  device.hidden = !('share' in navigator);
  device.addEventListener('click', async () => {
    try {
      await navigator.share({ title: subject, text, url });
    } catch (error) {
      const changedTheirMind = error instanceof DOMException && error.name === 'AbortError';
      if (!changedTheirMind) await copyLink();
    }
  });
  copy.addEventListener('click', copyLink);

  /** Makes every way lead to a list of these organisations. */
  return (ids: readonly string[]) => {
    url = `${location.origin}${path}#${ids.join(',')}`;
    const body = encodeURIComponent(`${text} ${url}`);
    link('[data-way=sms]').href = `sms:?&body=${body}`;
    link('[data-way=whatsapp]').href = `https://wa.me/?text=${body}`;
    link('[data-way=mail]').href = `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
    field.value = url;
    said.textContent = '';
    code.textContent = '';
    code.append(qrCode(url) ?? words.tooLong);
  };
}
