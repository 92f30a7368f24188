import { changes } from '../../app/undo.svelte';
import type { ActionAssignment, ActionChange, PlannedAction } from '../../ipc/bindings/dto';
import { core } from '../../ipc/current';

/** What a person set in the form of an action. */
export interface Organised {
  assignment: ActionAssignment;
  /** Only when the state was changed too. */
  change: ActionChange | null;
}

/** Records how to go back to where the action was, with the reason and the day of an accepted risk. */
export function recordStateChange({ id, state, reason, review }: PlannedAction, to: ActionChange): void {
  const before: ActionChange = { action: id, state, reason, review };
  changes.record({ undo: () => core().changeAction(before), redo: () => core().changeAction(to) });
}

export function assignment({ id, owner, due, note }: PlannedAction): ActionAssignment {
  return { action: id, owner, due, note };
}

export function simpleChange(action: string, state: string): ActionChange {
  return { action, state, reason: '', review: null };
}
