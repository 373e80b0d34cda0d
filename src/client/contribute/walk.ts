import { required } from '#client/dom/element.ts';
import type { FormStep } from '#formats/form-fields.ts';
import type { Questions } from './field.ts';
import { drawScreens, questionsOf } from './screens.ts';

/** The screens of the form, of which one is seen at a time, and after the last of them the end; `atEnd` makes that ready. */
export function walkThrough(atEnd: () => Promise<void>) {
  let steps: readonly FormStep[] = [];
  let screens: HTMLElement[] = [];
  let at = 0;

  async function show(to: number) {
    at = to;
    for (const [index, screen] of screens.entries()) screen.hidden = index !== at;
    const isEnd = at >= screens.length;
    required('#status').textContent = '';
    required('#end').hidden = !isEnd;
    required('#next').hidden = isEnd;
    required('#back').hidden = at === 0;
    if (isEnd) await atEnd();
  }

  return {
    drawAll(wanted: readonly FormStep[], questions: Questions) {
      steps = wanted;
      screens = drawScreens(required('#screens'), steps, questions);
    },
    /** Shows a screen and leaves the focus where it is. */
    show,
    /** Shows a screen and takes the reader there. */
    async go(to: number) {
      await show(to);
      required('h2', screens[at] ?? required('#end')).focus();
    },
    /** Number of the screen that is seen. */
    seen: () => at,
    /** Number of the end, which is no screen; 0 where there are none. */
    end: () => screens.length,
    /** Number of the screen that holds an element; -1 where none does. */
    of: (box: HTMLElement) => screens.findIndex((screen) => screen.contains(box)),
    /** Names of the questions on the screen that is seen. */
    asked: () => steps.slice(at, at + 1).flatMap((step) => questionsOf(step).map(({ name }) => name)),
  };
}
