import { l10n } from '../l10n/l10n.svelte';
import { core } from '../ipc/current';
import type { Home, Locked, Stage, Start } from '../ipc/bindings/dto';
import { address, parseRoute, type Route, type View } from './route';

/** Where the window stands: what is open, which page, and what the edge of every page shows. */
class Session {
  stage = $state<Stage>('first-run');
  locked = $state.raw<Locked | null>(null);
  testBuild = $state(false);
  route = $state.raw<Route>(parseRoute(''));
  /** The home of the open vault, kept for what stands on every page: name, place, dates. */
  home = $state.raw<Home | null>(null);
  /** When an answer or a change was last in the vault, in this session. */
  savedAt = $state.raw<Date | null>(null);

  begin(start: Start): void {
    l10n.load(start.locale);
    this.stage = start.stage;
    this.locked = start.locked;
    this.testBuild = start.testBuild;
    this.route = parseRoute(location.hash);
  }

  /** The vault is open: from here on everything can be shown. */
  opened(home: Home): void {
    this.home = home;
    this.stage = 'open';
    this.locked = null;
  }

  saved(): void {
    this.savedAt = new Date();
  }

  async refresh(): Promise<Home> {
    this.home = await core().home();
    return this.home;
  }

  followAddress(): void {
    this.route = parseRoute(location.hash);
  }
}

export const session = new Session();

export function go(view: View, id: string | null = null, back: string | null = null): void {
  const target = address(view, id, back);
  if (location.hash === target) session.followAddress();
  else location.hash = target;
}

export async function changeLanguage(tag: string): Promise<void> {
  l10n.load(await core().setLanguage(tag));
}
