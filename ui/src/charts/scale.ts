import type { Band } from '../ipc/bindings/dto';

/** Ends of a band as whole points of 100, the lower one first, never outside the scale. */
export interface Points {
  low: number;
  high: number;
}

function point(share: number): number {
  return Math.round(Math.min(Math.max(share, 0), 1) * 100);
}

export function points(band: Band): Points {
  const ends = [point(band.low), point(band.high)];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** A stretch of the scale, in percent of its length. */
export interface Stretch {
  x: number;
  width: number;
}

/** What is certain, what may be, and where it should be. */
export interface BarShape {
  solid: Stretch;
  /** None when both ends are the same. */
  hatched: Stretch | null;
  target: number;
}

export function bar(practice: { low: number; high: number; target: number }): BarShape {
  const { low, high } = points(practice);
  return {
    solid: { x: 0, width: low },
    hatched: high > low ? { x: low, width: high - low } : null,
    target: point(practice.target),
  };
}

/** A chart of more bars than this is not read any more. */
const MOST_BARS = 12;

/** What the chart shows of what the table lists: what weighs most stands first. */
export function charted<Row>(rows: Row[]): Row[] {
  return rows.slice(0, MOST_BARS);
}

/** A band on a ruler; a single value becomes a mark of `MARK` percent that stays inside. */
export const MARK = 1.5;

export function rulerBand({ low, high }: Points): Stretch {
  if (high > low) return { x: low, width: high - low };
  return { x: Math.min(Math.max(low - MARK / 2, 0), 100 - MARK), width: MARK };
}

export const RULER_TICKS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;

export function isLongTick(tick: number): boolean {
  return tick % 50 === 0;
}
