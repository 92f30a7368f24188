import { t } from '../../l10n/l10n.svelte';
import { Task } from '../../app/task.svelte';
import type { FieldProblem } from '../../components/ErrorSummary.svelte';
import type { UnlockKey } from '../../ipc/bindings/dto';
import { failureOf } from '../../ipc/failure';

/** Problems with what was typed: they stand at the field. */
const KEY_PROBLEMS: Record<string, string> = { 'wrong-key': 'error-wrong-key', 'code-typo': 'error-code-typo' };

export const KEY_FIELDS = { passphrase: 'passphrase', recovery: 'recovery' } as const;

/** A try with a key: what runs, and what was wrong with it. */
export class KeyTry {
  problems = $state.raw<FieldProblem[]>([]);
  readonly task = new Task();

  errorOf(field: string): string | null {
    return this.problems.find((problem) => problem.field === field)?.text ?? null;
  }

  run(key: UnlockKey, work: () => Promise<void>): void {
    this.problems = [];
    void this.task.run(async () => {
      try {
        await work();
      } catch (error) {
        const text = KEY_PROBLEMS[failureOf(error).code];
        if (key.kind === 'keychain' || text === undefined) throw error;
        this.problems = [{ field: KEY_FIELDS[key.kind], text: t(text) }];
      }
    });
  }
}
