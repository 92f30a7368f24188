import type { Value, Verdict } from '../ipc/bindings/dto';
import type { MessageRef } from './answers';

/** The sentence of a check's verdict, or its name where there is none. */
export function verdictMessage(
  message: string,
  verdict: Verdict,
  has: (id: string, attr: string) => boolean,
): MessageRef {
  return { id: message, attr: has(message, verdict) ? verdict : null };
}

export type Evidence = Record<string, Value>;
