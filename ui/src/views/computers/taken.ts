import type { TakenComputers } from '../../ipc/bindings/dto';
import { l10n } from '../../l10n/l10n.svelte';
import type { Phrase } from '../../l10n/phrases';

/** What became of the files that were chosen. */
export function takenPhrases({ taken, known, unreadable }: TakenComputers): Phrase[] {
  const said: [string, string, string[]][] = [
    ['computers-taken', 'labels', taken],
    ['computers-known', 'labels', known],
    ['computers-unreadable', 'files', unreadable],
  ];
  return said
    .filter(([, , names]) => names.length > 0)
    .map(([id, name, names]) => ({ id, args: { [name]: l10n.list(names) } }));
}
