import { l10n } from '../l10n/l10n.svelte';
import { core } from '../ipc/current';
import type { Damage, Erased, Home, Keeping, Locked, Restored, Stage, Start, VaultRow } from '../ipc/bindings/dto';
import type { Handed } from './handed';
import { address, parseRoute, type Route, type View } from './route';

/** Where the window stands: what is open, which page, and what the edge of every page shows. */
class Session {
  stage = $state<Stage>('first-run');
  locked = $state.raw<Locked | null>(null);
  damage = $state.raw<Damage | null>(null);
  testBuild = $state(false);
  route = $state.raw<Route>(parseRoute(''));
  /** The home of the open vault, kept for what stands on every page: name, place, dates. */
  home = $state.raw<Home | null>(null);
  /** How the open vault is kept; none until it is known. */
  keeping = $state.raw<Keeping | null>(null);
  /** The vaults of this computer. */
  vaults = $state.raw<VaultRow[]>([]);
  /** When an answer or a change was last in the vault, in this session. */
  savedAt = $state.raw<Date | null>(null);
  /** The vault was closed, and something that had been typed could not be saved before. */
  unkept = $state(false);
  /** What came of a restoration, until its page is left. */
  restored = $state.raw<Restored | null>(null);
  /** Answers of somebody else that are being looked through before they are saved. */
  handed = $state.raw<Handed | null>(null);
  /** What came of erasing, until its page is left. */
  erased = $state.raw<Erased | null>(null);

  begin(start: Start): void {
    l10n.load(start.locale);
    this.stage = start.stage;
    this.locked = start.locked;
    this.damage = start.damage;
    this.testBuild = start.testBuild;
    this.route = parseRoute(location.hash);
    if (start.stage === 'open') return;
    this.home = null;
    // They hold names.
    this.vaults = [];
  }

  /** There is a vault, and the keychain has not said yet whether it opens it. */
  waits(): void {
    this.stage = 'locked';
    this.locked = { reason: 'asking', keychain: false, passphrase: false, recovery: false };
    this.route = parseRoute(location.hash);
  }

  /** The vault is open: from here on everything can be shown. */
  opened(home: Home): void {
    this.home = home;
    this.stage = 'open';
    this.locked = null;
    this.damage = null;
    this.unkept = false;
  }

  /** What protects the vault may have changed with it, and that stands on every page. */
  keep(keeping: Keeping): void {
    this.keeping = keeping;
    if (this.home) this.home = { ...this.home, vault: keeping.vault };
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
  location.hash = address(view, id, back);
  // Not with the event, which comes later: what was just opened or closed and its page change together.
  session.followAddress();
}

export async function changeLanguage(tag: string): Promise<void> {
  l10n.load(await core().setLanguage(tag));
}
