/** Keeps the language that a reader chooses in the menu, on this device alone; the choice of languages offers it first. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
  link.addEventListener('click', () => {
    try {
      localStorage.setItem('language', link.lang);
    } catch {
      // A browser that stores nothing forgets the choice.
    }
  });
