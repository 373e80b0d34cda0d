import { one } from './element.ts';
import { qrCode } from './qr.ts';

/** Ways to send a list on: a link that holds its ids after `#`, so that no server sees them. */
export function sharing(path: string, text: string, subject: string, copied: string) {
  const link = (selector: string) => one<HTMLAnchorElement>(`#share ${selector}`);
  const device = one<HTMLButtonElement>('#share-device');
  const copy = one<HTMLButtonElement>('#share-copy');
  const said = one('#share-said');
  const field = one<HTMLInputElement>('#share-link');
  let url = '';

  device.hidden = !('share' in navigator);
  device.addEventListener('click', () => {
    navigator.share({ title: subject, text, url }).catch(() => {
      // The reader changed their mind.
    });
  });
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(url);
    } catch {
      field.select();
    }
    said.textContent = copied;
  });

  /** Makes every way lead to a list of these organisations. */
  return (ids: readonly string[]) => {
    url = `${location.origin}${path}#${ids.join(',')}`;
    const body = encodeURIComponent(`${text} ${url}`);
    link('[data-way=sms]').href = `sms:?&body=${body}`;
    link('[data-way=whatsapp]').href = `https://wa.me/?text=${body}`;
    link('[data-way=mail]').href = `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
    field.value = url;
    said.textContent = '';
    one('#share-qr').replaceChildren(qrCode(url));
  };
}
