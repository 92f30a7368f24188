import { changes } from '../../app/undo.svelte';
import type { ActionChange, PlannedAction } from '../../ipc/bindings/dto';
import { core } from '../../ipc/current';

/** What a person set in the form of an action. */
export interface Organised {
  owner: string;
  due: string | null;
  /** Only when the state was changed too. */
  change: ActionChange | null;
}

/** Records how to go back to where the action was. False: an accepted risk needs its reason again to be restored. */
export function recordStateChange(action: PlannedAction, to: ActionChange): boolean {
  if (action.state === 'accepted') return false;
  const before = simpleChange(action.id, action.state);
  changes.record({ undo: () => core().changeAction(before), redo: () => core().changeAction(to) });
  return true;
}

export function assignment(action: PlannedAction): { owner: string; due: string | null } {
  return { owner: action.owner, due: action.due };
}

export function simpleChange(action: string, state: string): ActionChange {
  return { action, state, reason: '', review: null };
}
