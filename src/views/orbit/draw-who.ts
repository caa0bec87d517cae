// Who stands where the focus is, in words below the picture: where nothing can be hovered over, a dot has no other name.

/** Draws whoever's dot in a picture is focused, once one is; a click opens what the dot opens. */
export function drawWho(el: HTMLElement, bodyEl: HTMLElement): void {
  const buttonEl = el.createEl('button', { cls: 'kith-orbit-who' });
  let key: string | null = null;
  bodyEl.addEventListener('focusin', ({ target }) => {
    const dotEl = target instanceof SVGElement ? target : null;
    const name = dotEl?.getAttribute('aria-label');
    if (!dotEl || !name) return;
    key = dotEl.getAttribute('data-key');
    buttonEl.setText(name);
  });
  buttonEl.addEventListener('click', ({ ctrlKey, metaKey, altKey, shiftKey }) => {
    const dotEl = Array.from(bodyEl.querySelectorAll('.kith-orbit-dot')).find((one) => one.getAttribute('data-key') === key);
    dotEl?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, altKey, shiftKey }));
  });
}
