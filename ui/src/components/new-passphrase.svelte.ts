import { t } from '../l10n/l10n.svelte';
import type { Failure } from '../ipc/bindings/dto';
import type { FieldProblem } from './ErrorSummary.svelte';

/** As the core asks. */
const MINIMUM = 12;
const WORDS = 4;

/** Whether the core will take it: long enough, or of enough words. */
export function isStrong(text: string): boolean {
  return [...text].length >= MINIMUM || text.trim().split(/\s+/).length >= WORDS;
}

/** A passphrase that is being made up: typed twice, or once where it can be read. */
export class NewPassphrase {
  text = $state('');
  again = $state('');
  shown = $state(false);
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  problems(): FieldProblem[] {
    if (!isStrong(this.text)) return [this.#weak(MINIMUM)];
    if (this.shown || this.text === this.again) return [];
    return [{ field: `${this.id}-again`, text: t('protect-different') }];
  }

  /** What the core says about it stands at the field; anything else does not belong here. */
  problemOf({ code, args }: Failure): FieldProblem | null {
    return code === 'weak-passphrase' ? this.#weak(Number(args['minimum'] ?? MINIMUM)) : null;
  }

  #weak(minimum: number): FieldProblem {
    return { field: this.id, text: t('error-weak-passphrase', { minimum }) };
  }
}
