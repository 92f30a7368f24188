/* Opening and closing. Nothing of one vault stays in the page when another one, or none, takes its place. */

import type { Home, Start } from '../ipc/bindings/dto';
import { core } from '../ipc/current';
import { look } from './checks-run.svelte';
import type { View } from './route';
import { go, session } from './session.svelte';
import { changes } from './undo.svelte';
import { keepTyped } from './typed';

function forget(): void {
  changes.forget();
  look.forget();
  session.keeping = null;
  session.savedAt = null;
  session.handed = null;
}

/** What the edge of the page needs to know; the page itself does not wait for it. */
async function learn(): Promise<void> {
  const { home } = session;
  if (!home) return;
  try {
    const [keeping, vaults] = await Promise.all([core().keeping(), core().vaults()]);
    if (session.home?.vault.id !== home.vault.id) return;
    session.keeping = keeping;
    session.vaults = vaults;
  } catch {
    // "Your data" asks again, and shows what is wrong.
  }
}

/** Takes up where the app now stands; with a page to go to, both change together. */
export async function stand(start: Start, page: View | null = null): Promise<void> {
  forget();
  session.begin(start);
  if (page !== null) go(page);
  if (start.stage !== 'open') return;
  await session.refresh();
  void learn();
}

/** Takes up a vault, or another assessment, that has just been opened. */
export function enter(home: Home): void {
  forget();
  session.opened(home);
  void learn();
}

/** Closes the vault. What was typed and not yet saved is saved before; if that fails, the closed vault says so. */
export async function close(): Promise<void> {
  const kept = await keepTyped();
  await stand(await core().lock());
  session.unkept = !kept;
}
