/** Sizes of the root, in percent. Everything is in rem, so everything follows. */
const STEPS = [75, 90, 100, 110, 125, 150, 175, 200] as const;
const NORMAL = 100;

let current: number = NORMAL;

function set(percent: number): void {
  current = percent;
  document.documentElement.style.fontSize = percent === NORMAL ? '' : `${percent}%`;
}

export function zoomIn(): void {
  set(STEPS.find((step) => step > current) ?? current);
}

export function zoomOut(): void {
  set(STEPS.findLast((step) => step < current) ?? current);
}

export function zoomReset(): void {
  set(NORMAL);
}
