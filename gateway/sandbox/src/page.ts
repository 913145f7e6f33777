/** An element that the page's HTML promises. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing from the page`);
  return found;
}

export function showFailure(place: HTMLElement, error: unknown): void {
  const message = document.createElement('p');
  message.role = 'alert';
  message.className = 'failure';
  message.textContent = error instanceof Error ? error.message : String(error);
  place.replaceChildren(message);
}
