/** A change that can be taken back, and made again. */
export interface Change {
  undo: () => Promise<unknown>;
  redo: () => Promise<unknown>;
}

/** What was changed in this session, newest last. */
class Changes {
  #done: Change[] = [];
  #undone: Change[] = [];
  /** Grows with each change that was taken back or made again, so that a page can load itself anew. */
  version = $state(0);

  record(change: Change): void {
    this.#done.push(change);
    this.#undone = [];
  }

  /** Another vault: its changes are not these. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
  }

  /** False: there was nothing to take back. */
  async undo(): Promise<boolean> {
    return this.#move(this.#done, this.#undone, 'undo');
  }

  async redo(): Promise<boolean> {
    return this.#move(this.#undone, this.#done, 'redo');
  }

  async #move(from: Change[], to: Change[], way: keyof Change): Promise<boolean> {
    const change = from.pop();
    if (!change) return false;
    try {
      await change[way]();
    } catch (error) {
      from.push(change);
      throw error;
    }
    to.push(change);
    this.version += 1;
    return true;
  }
}

export const changes = new Changes();
