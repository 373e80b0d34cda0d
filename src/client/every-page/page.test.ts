// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { timesOf } from '#times/openings.ts';

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
  history.replaceState(null, '', '/en/organisations/mieli/');
  vi.useFakeTimers({ now: new Date('2026-11-24T10:00:00Z'), toFake: ['Date', 'setInterval'] });
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'fi', localService: true }],
    cancel: () => {},
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page gets what its parts need', async () => {
  document.body.innerHTML = `<nav class="languages"><a lang="so" href="#">so</a></nav><a id="exit" href="https://weather.example/">Leave</a>
    <button id="keep" data-kept="Kept" hidden>Keep</button><button id="listen" hidden><span>Listen</span></button>
    <div class="prose" lang="fi"><p>a</p></div><ul class="times" data-until="until #" data-days="a,b,c,d,e,f,g"><li>Tu</li></ul>
    <div class="week" data-today="today"><h2 id="day-2">Tu</h2></div>`;
  const times = timesOf({ days: ['tu'], from: '09:00', to: '16:00' });
  document.querySelector('.times')?.setAttribute('data-times', JSON.stringify([times]));
  const left = vi.spyOn(location, 'replace').mockImplementation(() => {});
  await import('./page.ts');
  await vi.waitFor(() => {
    expect(document.querySelectorAll('button[hidden]')).toHaveLength(0);
    expect(document.querySelector('.times strong')?.textContent).toBe('until 16');
    expect(document.querySelector('.week strong')?.textContent).toBe('today');
  });
  document.querySelector<HTMLElement>('.languages a')?.click();
  expect(localStorage.getItem('/ language')).toBe('so');
  document.querySelector<HTMLElement>('#exit')?.click();
  expect(left).toHaveBeenCalledWith('https://weather.example/');
});

test('what a page has not is left alone', async () => {
  document.body.innerHTML = '<main></main>';
  await import('./page.ts');
  expect(document.body.innerHTML).toBe('<main></main>');
});
