import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Headline, PlannedAction } from '../../src/ipc/bindings/dto';
import { localeOf } from '../../src/ipc/fixture/locales';
import { sceneOf } from '../../src/ipc/fixture/scenes';
import { withoutIsolation } from '../../src/l10n/format';
import { l10n, t } from '../../src/l10n/l10n.svelte';
import {
  headlinePhrases,
  importedPhrase,
  lowersPhrase,
  minutesText,
  shareARank,
  totalTime,
} from '../../src/l10n/phrases';

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: {} });
  l10n.load(localeOf('es'));
});

function headline(rest: Partial<Headline>): Headline {
  return { soFar: false, word: 'good', wordFavourable: 'good', weakest: null, good: [], open: 0, ...rest };
}

function said(of: Headline): string {
  return withoutIsolation(
    headlinePhrases(of)
      .map(({ id, args, attr }) => t(id, args, attr ?? null))
      .join(' '),
  ).replaceAll(/<\/?mark>/g, '');
}

describe('headline', () => {
  test.each([
    [
      headline({ word: 'needs-attention', wordFavourable: 'needs-attention', weakest: 'backups' }),
      'Necesita atención.',
    ],
    [headline({}), 'Bien. Todo lo que hemos preguntado llega a su meta.'],
    [headline({ word: 'high', wordFavourable: 'good' }), 'Entre «queda mucho por hacer» y «bien».'],
    [headline({ soFar: true, word: 'needs-attention', wordFavourable: 'good' }), 'Hasta ahora, entre'],
    [headline({ soFar: true }), 'Hasta ahora, «bien».'],
  ])('%# %s', (of, expected) => {
    expect(said(of)).toContain(expected);
  });

  test.each(['critical', 'high'])('"so far" never says the word of %s', (word) => {
    for (const wordFavourable of [word, 'needs-attention', 'good', 'strong']) {
      const sentence = said(headline({ soFar: true, word, wordFavourable }));
      expect(sentence).toContain('Hasta ahora');
      expect(sentence).not.toContain(t('word-critical'));
      expect(sentence).not.toContain(t('word-high'));
    }
  });
});

describe('times', () => {
  test.each([
    [[10, 20], '10 a 20 min'],
    [[15, 15], '15 min'],
    [[60, 120], '1 a 2 h'],
    [[60, 70], '1 h'],
  ] as [[number, number], string][])('%j minutes are "%s"', (minutes, expected) => {
    expect(withoutIsolation(minutesText(minutes)).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  const taking = (minutes: [number, number]) => ({ minutes }) as PlannedAction;

  test.each([
    [[taking([3, 5])], 'unos 5 minutos'],
    [[taking([10, 20]), taking([20, 40])], 'unos 45 minutos'],
    [[taking([60, 60])], 'una hora'],
    [[taking([60, 120]), taking([90, 90])], 'unas 3 horas'],
  ])('%# in all: %s', (actions, expected) => {
    expect(withoutIsolation(totalTime(actions))).toBe(expected);
  });
});

describe('ranks', () => {
  const ranked = (...ranks: number[]) => ranks.map((rank) => ({ rank }) as PlannedAction);

  test.each([
    [ranked(), false],
    [ranked(1, 2, 3), false],
    [ranked(1, 2, 2, 4), true],
    // As the plan lists them, by when they fit in.
    [ranked(1, 3, 2, 1), true],
  ])('%#', (actions, expected) => {
    expect(shareARank(actions)).toBe(expected);
  });
});

describe('what an action lowers', () => {
  const [action] = sceneOf('')
    .assessment.plan()
    .groups.flatMap(({ actions }) => actions);
  if (!action) throw new Error('the fixture has a plan');

  test.each([
    [12.4, 6.8, 'lowers-scenario'],
    [9.4, 9.2, 'lowers-scenario-little'],
  ])('from %d to %d', (from, to, expected) => {
    expect(lowersPhrase({ ...action, from, to })?.id).toBe(expected);
  });

  test('nothing is promised where nothing is lowered', () => {
    expect(lowersPhrase({ ...action, from: 5, to: 5 })).toBeNull();
  });
});

describe('opening a file', () => {
  test.each([
    [null, 0, 'data-open-declined'],
    ['mine.json', 0, 'data-open-nothing-new'],
    ['mine.json', 1, 'data-open-done'],
  ])('%s with %d new entries', (file, added, expected) => {
    expect(importedPhrase({ file, added, known: 4 }).id).toBe(expected);
  });
});
