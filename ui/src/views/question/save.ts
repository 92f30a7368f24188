import { go, session } from '../../app/session.svelte';
import { changes } from '../../app/undo.svelte';
import type { Answer, Saved } from '../../ipc/bindings/dto';
import { core } from '../../ipc/current';

/** Keeps an answer; only when it is in the vault does the page go on. It can be taken back. */
export async function keepAnswer(item: string, answer: Answer, seen: boolean, before: Answer | null): Promise<Saved> {
  const saved = await core().answer(item, answer, seen);
  session.saved();
  changes.record({
    undo: () => (before === null ? core().withdraw(item) : core().answer(item, before, false)),
    redo: () => core().answer(item, answer, seen),
  });
  return saved;
}

/** The back address of "all areas together". */
export const ALL_AREAS = 'all';

/** To the answers that were being checked, to the next question, or to the answers when there is none. */
export function goOn(saved: Saved, back: string | null): void {
  if (back !== null) go('answers', back === ALL_AREAS ? null : back);
  else if (saved.next !== null) go('question', saved.next);
  else go('answers');
}
