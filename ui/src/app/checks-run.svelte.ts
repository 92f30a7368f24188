import { core } from '../ipc/current';
import type { ChecksRun, Failure, Progress } from '../ipc/bindings/dto';
import { failureOf } from '../ipc/failure';

/** The look at this computer. It goes on while other pages are read, so it does not belong to one of them. */
class Look {
  running = $state(false);
  stopping = $state(false);
  /** The last one ended because the person stopped it. */
  stopped = $state(false);
  progress = $state.raw<Progress | null>(null);
  /** The check that is being looked at again. */
  busy = $state<string | null>(null);
  run = $state.raw<ChecksRun | null>(null);
  failure = $state.raw<Failure | null>(null);

  /** Which look it is: the answer to one that was forgotten is dropped. */
  #turn = 0;

  async start(): Promise<void> {
    if (this.running) return;
    const turn = (this.#turn += 1);
    this.running = true;
    this.stopped = false;
    this.progress = null;
    this.failure = null;
    try {
      const run = await core().runChecks((progress) => {
        if (turn === this.#turn) this.progress = progress;
      });
      if (turn === this.#turn) this.run = run;
    } catch (error) {
      if (turn !== this.#turn) return;
      const failure = failureOf(error);
      if (failure.code === 'checks-cancelled') this.stopped = true;
      else this.failure = failure;
    } finally {
      if (turn === this.#turn) this.#rest();
    }
  }

  /** Looks at one check again; true when what it found is here. */
  async again(check: string): Promise<boolean> {
    if (this.running || this.busy !== null) return false;
    const turn = this.#turn;
    this.busy = check;
    this.failure = null;
    try {
      const run = await core().runCheck(check);
      if (turn === this.#turn) this.run = run;
      return turn === this.#turn;
    } catch (error) {
      if (turn === this.#turn) this.failure = failureOf(error);
      return false;
    } finally {
      this.busy = null;
    }
  }

  #rest(): void {
    this.running = false;
    this.stopping = false;
  }

  /** The vault that it was for is closed. */
  forget(): void {
    // Whatever comes of stopping it, nobody waits for it any more.
    if (this.running)
      core()
        .cancelChecks()
        .catch(() => undefined);
    this.#turn += 1;
    this.#rest();
    this.stopped = false;
    this.run = null;
    this.failure = null;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    try {
      await core().cancelChecks();
    } catch (error) {
      this.stopping = false;
      this.failure = failureOf(error);
    }
  }
}

export const look = new Look();
