import type { Failure } from '../ipc/bindings/dto';
import { failureOf } from '../ipc/failure';

/** One thing that a person asked for: whether it runs, and what went wrong. */
export class Task {
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  /** A second press while it runs does nothing. */
  async run(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      await work();
    } catch (error) {
      this.failure = failureOf(error);
    } finally {
      this.busy = false;
    }
  }
}
