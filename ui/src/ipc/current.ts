import type { Backend } from './backend';

let chosen: Backend | null = null;

/** Called once, before anything is drawn. */
export function useBackend(backend: Backend): void {
  chosen = backend;
}

export function core(): Backend {
  if (!chosen) throw new Error('main.ts chooses the backend before it mounts the app');
  return chosen;
}
