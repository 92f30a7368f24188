/** The message of whether somebody was told. */
export function toldId(done: boolean | null): string {
  if (done === null) return 'register-undecided';
  return done ? 'register-told' : 'register-not-told';
}
