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
  run = $state.raw<ChecksRun | null>(null);
  failure = $state.raw<Failure | null>(null);

  async start(): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.stopped = false;
    this.progress = null;
    this.failure = null;
    try {
      this.run = await core().runChecks((progress) => {
        this.progress = progress;
      });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'checks-cancelled') this.stopped = true;
      else this.failure = failure;
    } finally {
      this.running = false;
      this.stopping = false;
    }
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
