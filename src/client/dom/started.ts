/** Takes away what is said where no script runs, and lets what needs one be used. */
export function started(): void {
  document.querySelector('.late')?.remove();
  for (const part of document.querySelectorAll('fieldset')) part.disabled = false;
}
