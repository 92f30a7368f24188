import type { HistoryDay } from '../ipc/bindings/dto';

/* The line of a history: a step for each day on which something was different, and a gap where nothing was known.
   Places are in percent of the width and in shares of the height, so that the text keeps its size. */

/** The box that the paths are drawn in; it is stretched to the chart. */
export const BOX = { width: 1000, height: 300 } as const;

export interface Timeline {
  /** What may be, from the cautious line down. */
  bands: string[];
  /** The cautious line. */
  lines: string[];
  /** The line if nothing had been done. */
  undone: string[];
  /** Where nothing was known. */
  gaps: { x: number; width: number }[];
  /** Values on the scale, with their share of the height from the top. */
  levels: { value: number; y: number }[];
  /** Days on the axis. */
  ticks: { date: string; x: number; isMonth: boolean }[];
  /** Longer than the names of months tell apart. */
  spansYears: boolean;
  /** Where a day stands, in percent. */
  x: (date: string) => number;
  /** Where a value stands, as a share of the height from the top. */
  y: (points: number) => number;
}

const DAY = 86_400_000;
/** Room for the first dot, in percent. */
const INSET = 0.8;
const STEPS = [1, 2, 5, 10, 20, 50, 100];
const MOST_TICKS = 5;
const YEAR = 366;

function number(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

function iso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function timeline(days: HistoryDay[], today: string): Timeline {
  const first = number(days[0]?.date ?? today);
  const span = Math.max(number(today) - first, 1);
  const x = (date: string) => INSET + ((number(date) - first) / span) * (100 - 2 * INSET);
  const { high, step } = scale(days);
  const y = (points: number) => 1 - points / high;
  const at = (date: string) => round((x(date) / 100) * BOX.width);
  const up = (points: number) => round(y(points) * BOX.height);
  const known = stretches(days, today);
  const stairs = (stretch: Stretch, value: (day: HistoryDay) => number) => {
    const steps = stretch.days.map((day, index) => {
      const end = stretch.days[index + 1]?.date ?? stretch.end;
      return `${at(day.date)},${up(value(day))} ${at(end)},${up(value(day))}`;
    });
    return steps.join(' ');
  };
  const back = (points: string) => points.split(' ').reverse().join(' ');
  return {
    bands: known.map((stretch) => {
      const top = stairs(stretch, (day) => day.risk.high);
      return `M${top} ${back(stairs(stretch, (day) => day.risk.low))}Z`;
    }),
    lines: known.map((stretch) => `M${stairs(stretch, (day) => day.risk.high)}`),
    undone: known.map((stretch) => `M${stairs(stretch, (day) => day.undone)}`),
    gaps: unknown(days, today).map(({ start, end }) => ({ x: x(start), width: x(end) - x(start) })),
    levels: levels(high, step).map((value) => ({ value, y: y(value) })),
    ticks: ticks(first, first + span).map((tick) => ({ ...tick, x: x(tick.date) })),
    spansYears: span > YEAR,
    x,
    y,
  };
}

/** Days that follow each other, until a day on which nothing was known or until today. */
interface Stretch {
  days: HistoryDay[];
  end: string;
}

function isKnown(day: HistoryDay): boolean {
  return day.certainty > 0;
}

function stretches(days: HistoryDay[], today: string): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  for (const day of days) {
    if (!isKnown(day)) {
      if (open) open.end = day.date;
      open = null;
    } else if (open) {
      open.days.push(day);
    } else {
      open = { days: [day], end: today };
      found.push(open);
    }
  }
  return found;
}

function unknown(days: HistoryDay[], today: string): { start: string; end: string }[] {
  return days.flatMap((day, index) => (isKnown(day) ? [] : [{ start: day.date, end: days[index + 1]?.date ?? today }]));
}

/** The end of the scale on a whole step, so that everything has room. It begins at zero: a scale that begins elsewhere
    makes a small change look large. */
function scale(days: HistoryDay[]): { high: number; step: number } {
  const most = Math.max(...days.flatMap((day) => [day.risk.low, day.risk.high, day.undone]));
  const step = STEPS.find((candidate) => most / candidate <= 4) ?? 100;
  return { high: Math.max(Math.ceil(most / step) * step, step), step };
}

function levels(high: number, step: number): number[] {
  return Array.from({ length: Math.round(high / step) + 1 }, (_, index) => index * step);
}

/** The first days of months, so many that they can be read; within a month its two ends. */
function ticks(first: number, last: number): { date: string; isMonth: boolean }[] {
  const months: string[] = [];
  const cursor = new Date(first * DAY);
  cursor.setUTCDate(1);
  cursor.setUTCMonth(cursor.getUTCMonth() + 1);
  while (cursor.getTime() / DAY <= last) {
    months.push(cursor.toISOString().slice(0, 10));
    cursor.setUTCMonth(cursor.getUTCMonth() + 1);
  }
  if (months.length < 2) return [first, last].map((day) => ({ date: iso(day), isMonth: false }));
  const every = Math.ceil(months.length / MOST_TICKS);
  return months.filter((_, index) => index % every === 0).map((date) => ({ date, isMonth: true }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
