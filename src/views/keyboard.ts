/** Keeps a box above the keyboard of a phone, which covers the page without making it smaller. Returns how to stop. */
export function liftAboveKeyboard(el: HTMLElement): () => void {
  const { visualViewport } = window;
  if (!visualViewport) return () => {};
  const lift = (): void => {
    const covered = Math.max(0, window.innerHeight - visualViewport.height - visualViewport.offsetTop);
    el.setCssProps({ '--kith-keyboard': `${Math.round(covered)}px` });
  };
  visualViewport.addEventListener('resize', lift);
  visualViewport.addEventListener('scroll', lift);
  lift();
  return () => {
    visualViewport.removeEventListener('resize', lift);
    visualViewport.removeEventListener('scroll', lift);
  };
}
