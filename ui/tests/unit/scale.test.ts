import { describe, expect, test } from 'vitest';
import { bar, charted, isLongTick, MARK, points, rulerBand, RULER_TICKS } from '../../src/charts/scale';

describe('points', () => {
  test.each([
    [
      { low: 0.2, high: 0.35 },
      { low: 20, high: 35 },
    ],
    [
      { low: 0.524, high: 0.414 },
      { low: 41, high: 52 },
    ],
    [
      { low: -0.1, high: 1.2 },
      { low: 0, high: 100 },
    ],
    [
      { low: 0.5, high: 0.5 },
      { low: 50, high: 50 },
    ],
  ])('%j is %j', (band, expected) => {
    expect(points(band)).toEqual(expected);
  });
});

describe('bars', () => {
  test('the known part is solid and the unknown part follows it without a gap', () => {
    const shape = bar({ low: 0.3, high: 0.7, target: 0.8 });
    expect(shape).toEqual({ solid: { x: 0, width: 30 }, hatched: { x: 30, width: 40 }, target: 80 });
  });

  test('what is known exactly has no hatched part', () => {
    expect(bar({ low: 0.4, high: 0.4, target: 0.9 }).hatched).toBeNull();
  });

  test('nothing leaves the scale', () => {
    for (const low of [0, 0.25, 0.5, 1]) {
      for (const high of [low, 1]) {
        const { solid, hatched } = bar({ low, high, target: 1 });
        expect(solid.width + (hatched?.width ?? 0)).toBeLessThanOrEqual(100);
      }
    }
  });
});

describe('ruler', () => {
  test('a band covers its points', () => {
    expect(rulerBand({ low: 41, high: 52 })).toEqual({ x: 41, width: 11 });
  });

  test.each([0, 1, 50, 100])('a single value of %d is a mark that stays inside', (value) => {
    const { x, width } = rulerBand({ low: value, high: value });
    expect(width).toBe(MARK);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(100);
  });

  test('the ends and the middle are the long ticks', () => {
    expect(RULER_TICKS.filter(isLongTick)).toEqual([0, 50, 100]);
  });
});

describe('a chart', () => {
  test.each([
    [3, 3],
    [12, 12],
    [13, 12],
    [40, 12],
  ])('of %d rows shows the first %d', (rows, shown) => {
    const all = Array.from({ length: rows }, (_, index) => index);
    expect(charted(all)).toEqual(all.slice(0, shown));
  });
});
