/** Makes an element with its text and class at the end of a parent. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  parent: Node,
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = parent.appendChild(document.createElement(name));
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** An element that the page, or a part of it, must have. */
export function required<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
