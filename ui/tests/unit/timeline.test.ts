import { expect, test } from 'vitest';
import { timeline } from '../../src/charts/timeline';
import type { HistoryDay } from '../../src/ipc/bindings/dto';

function day(date: string, low: number, high: number, undone = high, certainty = 0.5): HistoryDay {
  return { date, risk: { low, high }, undone, certainty, word: 'high', soFar: false };
}

const FIRST = day('2026-03-03', 88, 104);
const DAYS = [FIRST, day('2026-03-18', 78, 92, 104), day('2026-10-20', 64, 83, 110)];

test('the line is a step for each day that differs, up to today', () => {
  const chart = timeline(DAYS, '2026-11-23');
  expect(chart.lines).toHaveLength(1);
  expect(chart.lines[0]?.slice(1).split(' ')).toHaveLength(6);
  expect(chart.gaps).toEqual([]);
  expect(chart.x('2026-03-03')).toBeCloseTo(0.8);
  expect(chart.x('2026-11-23')).toBeCloseTo(99.2);
});

test('the scale begins at zero and holds every value in whole steps', () => {
  const chart = timeline(DAYS, '2026-11-23');
  expect(chart.levels.map(({ value }) => value)).toEqual([0, 50, 100, 150]);
  expect(chart.y(0)).toBe(1);
  expect(chart.y(150)).toBe(0);
});

test('where nothing was known there is a gap, and the line goes on after it', () => {
  const days = [...DAYS.slice(0, 2), day('2026-07-10', 70, 96, 104, 0), day('2026-09-01', 70, 96, 104)];
  const chart = timeline(days, '2026-11-23');
  expect(chart.lines).toHaveLength(2);
  expect(chart.gaps).toHaveLength(1);
  expect(chart.gaps[0]?.x).toBeCloseTo(chart.x('2026-07-10'));
  const until = timeline([FIRST, day('2026-07-10', 70, 96, 104, 0)], '2026-11-23');
  expect(until.gaps.map(({ x, width }) => Math.round(x + width))).toEqual([99]);
});

test('a value that never moves still has a scale, and a short history two days on its axis', () => {
  const chart = timeline([day('2026-11-20', 40, 40)], '2026-11-23');
  expect(chart.levels.length).toBeGreaterThan(1);
  expect(Number.isFinite(chart.y(40))).toBe(true);
  expect(chart.ticks.map(({ date }) => date)).toEqual(['2026-11-20', '2026-11-23']);
});

test('ten years have no more days on the axis than can be read', () => {
  const chart = timeline([day('2016-11-23', 40, 60)], '2026-11-23');
  expect(chart.ticks.length).toBeLessThanOrEqual(5);
});
