/** `none`: nothing was typed. `bad`: no such time. `text`: as "09:05". */
export type ReadTime = { kind: 'none' } | { kind: 'bad' } | { kind: 'time'; text: string };

/** A time as people write it: 9:05, 9.05, 0905, 9 h. */
export function readTime(typed: string): ReadTime {
  const text = typed.trim();
  if (text === '') return { kind: 'none' };
  const parts = /^(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*h?$/i.exec(text);
  const [hour, minute] = [Number(parts?.[1] ?? Number.NaN), Number(parts?.[2] ?? '0')];
  if (!(hour < 24 && minute < 60)) return { kind: 'bad' };
  return { kind: 'time', text: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
