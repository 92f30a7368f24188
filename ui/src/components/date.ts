/** A date as it is typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export function emptyDate(): DateParts {
  return { day: '', month: '', year: '' };
}

export function partsOf(iso: string | null): DateParts {
  const [year = '', month = '', day = ''] = iso?.split('-') ?? [];
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** `none`: nothing was typed. `bad`: no such day. */
export type ReadDate = { kind: 'none' } | { kind: 'bad' } | { kind: 'date'; iso: string };

export function readDate(parts: DateParts): ReadDate {
  const [day, month, year] = [parts.day.trim(), parts.month.trim(), parts.year.trim()];
  if (day === '' && month === '' && year === '') return { kind: 'none' };
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return { kind: 'bad' };
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return { kind: 'bad' };
  return { kind: 'date', iso };
}
