/** Leaves by replacing this page in the history, so that "back" does not return to it. Without JavaScript it is a link. */
const exit = document.querySelector<HTMLAnchorElement>('#exit');

exit?.addEventListener('click', (event) => {
  event.preventDefault();
  document.body.hidden = true;
  location.replace(exit.href);
});
