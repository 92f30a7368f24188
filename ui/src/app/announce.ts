/** The one live region. `App` mounts it; an inserted element, unlike changed text, reaches the accessibility tree. */
let region: HTMLElement | null = null;

export function liveRegion(node: HTMLElement): void {
  region = node;
}

/** Says `text` to whoever listens. Never the only way to learn something essential. */
export function announce(text: string): void {
  const paragraph = document.createElement('p');
  paragraph.append(text);
  region?.replaceChildren(paragraph);
}
