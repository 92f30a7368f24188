import { beforeAll, describe, expect, test, vi } from 'vitest';
import { explanationOf } from '../../src/ipc/fixture/explanation';
import { localeOf } from '../../src/ipc/fixture/locales';
import { sceneOf } from '../../src/ipc/fixture/scenes';
import { strengthAttribute, strengthId } from '../../src/l10n/content';
import { withoutIsolation } from '../../src/l10n/format';
import { l10n } from '../../src/l10n/l10n.svelte';
import { percentText, tenthsText } from '../../src/l10n/phrases';
import { backFrom } from '../../src/views/explain/back';

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: {} });
  l10n.load(localeOf('es'));
});

const product = (factors: number[]) => factors.reduce((all, factor) => all * factor, 1);
const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);

describe('the explanation of the fixture', () => {
  const explanation = explanationOf(sceneOf('').assessment);

  test('scenarios add up to the total, and the total gives the share', () => {
    const { risk, inherent, floor, share } = explanation.total;
    expect(sum(explanation.scenarios.map((part) => part.risk.high))).toBeCloseTo(risk.high);
    expect(sum(explanation.scenarios.map((part) => part.likelihood * part.impact))).toBeCloseTo(inherent);
    expect((risk.high - floor) / (inherent - floor)).toBeCloseTo(share.high);
  });

  test.each(explanation.scenarios.map((part) => [part.id, part] as const))(
    '%s follows from its practices',
    (_, part) => {
      const left = (side: string) =>
        product(part.effects.filter(({ on }) => on === side).map(({ now }) => 1 - now.low));
      expect(part.likelihood * left('likelihood')).toBeCloseTo(part.likelihoodNow);
      expect(part.impact * left('impact')).toBeCloseTo(part.impactNow);
      expect(part.likelihoodNow * part.impactNow).toBeCloseTo(part.risk.high);
    },
  );

  test.each(explanation.practices.map((part) => [part.id, part] as const))(
    '%s is the mean of its answers',
    (_, part) => {
      const weight = sum(part.items.map((item) => item.weight));
      expect(sum(part.items.map((item) => item.level.low * item.weight)) / weight).toBeCloseTo(part.level.low);
    },
  );

  test('every strength says why it is as strong, and names its sources', () => {
    for (const { id, effects } of explanation.scenarios) {
      for (const { practice, on, sources } of effects) {
        expect(l10n.has(strengthId(practice), strengthAttribute(id, on)), `${practice} on ${id}`).toBe(true);
        expect(sources.every((place) => explanation.sources[place] !== undefined)).toBe(true);
      }
    }
  });
});

describe('figures', () => {
  test.each([
    [{ low: 20.06, high: 24.71 }, '20,1–24,7'],
    [{ low: 7.96, high: 8.04 }, '8'],
  ])('%o points are %s', (band, expected) => {
    expect(withoutIsolation(tenthsText(band))).toBe(expected);
  });

  test.each([
    [{ low: 0.25, high: 0.25 }, '25\u00a0%'],
    [{ low: 0.041, high: 0.168 }, '4 a 17\u00a0%'],
  ])('%o is %s', (band, expected) => {
    expect(withoutIsolation(percentText(band))).toBe(expected);
  });
});

describe('the way back', () => {
  test.each([
    ['result', '#/result'],
    ['history', '#/history'],
    [null, '#/explain'],
    ['erase', '#/explain'],
  ])('from %s', (origin, expected) => {
    expect(backFrom(origin, 'explain')).toBe(expected);
  });
});
