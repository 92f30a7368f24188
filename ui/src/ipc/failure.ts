import type { Failure } from './bindings/dto';

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'code' in value && 'args' in value;
}

/** What went wrong, with a code that has texts. Whatever is not a `Failure` is a fault of ours. */
export function failureOf(error: unknown): Failure {
  if (isFailure(error)) return error;
  console.error(error);
  return { code: 'internal', args: {} };
}
