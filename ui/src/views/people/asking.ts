import type { Askable } from '../../ipc/bindings/dto';
import { ASK_REASONS } from '../../l10n/ids';

export interface Reason {
  why: string;
  items: string[];
}

/** The questions by why one would ask them, the best reason first. */
export function byReason(askable: Askable[]): Reason[] {
  return Object.keys(ASK_REASONS)
    .map((why) => ({ why, items: askable.filter((one) => one.why === why).map(({ item }) => item) }))
    .filter(({ items }) => items.length > 0);
}

/** What somebody does not know, somebody else may. */
export function firstAsked(askable: Askable[]): string[] {
  return askable.filter(({ why }) => why === 'unknown').map(({ item }) => item);
}
