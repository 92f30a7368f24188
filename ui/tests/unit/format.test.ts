import { describe, expect, test, vi } from 'vitest';
import { localeOf } from '../../src/ipc/fixture/locales';
import { lines, parts, restore, Texts, withoutIsolation } from '../../src/l10n/format';

const spanish = { tag: 'es', text: 'both = Los dos\nonly = Solo aquí\n    .hint = Pista\nsaid = { $name }: { $n }' };
const english = { tag: 'en', text: 'both = Both\nonly-value = x' };
const arabic = { tag: 'ar', text: 'other = نص\ncount = { $n }' };

function texts(tag: string, ...resources: { tag: string; text: string }[]): Texts {
  return new Texts({ tag, resources });
}

describe('fallback', () => {
  test('a text of the chosen language carries no mark', () => {
    expect(texts('en', english, spanish).format('both')).toEqual({ text: 'Both', lang: null, dir: null });
  });

  test('a text that fell back carries the language it is in', () => {
    expect(texts('en', english, spanish).format('only')).toEqual({ text: 'Solo aquí', lang: 'es', dir: null });
  });

  test('an attribute falls back on its own', () => {
    expect(texts('en', english, spanish).format('only', {}, 'hint')).toMatchObject({ text: 'Pista', lang: 'es' });
  });

  test('a fallback that is written the other way says so', () => {
    expect(texts('ar', arabic, spanish).format('both')).toMatchObject({ lang: 'es', dir: 'ltr' });
  });

  test('what no language has is reported and never silently empty', () => {
    const missing = vi.fn();
    const none = new Texts({ tag: 'es', resources: [spanish] }, missing);
    expect(none.format('nothing').text).not.toBe('');
    expect(missing).toHaveBeenCalledWith('nothing');
  });

  test('a variable that was not given is reported', () => {
    const missing = vi.fn();
    new Texts({ tag: 'es', resources: [spanish] }, missing).format('said', { name: 'Ana' });
    expect(missing).toHaveBeenCalledOnce();
  });
});

describe('numbers', () => {
  const cases: [string, number, string][] = [
    ['es', 1234.5, '1234,5'],
    ['es', 12345.6, '12.345,6'],
    ['es', 0.45, '0,45'],
    ['ca', 1234.5, '1.234,5'],
    ['gl', 1234.5, '1.234,5'],
    ['eu', 1234.5, '1.234,5'],
    ['en', 1234.5, '1,234.5'],
    ['ar', 12, '12'],
  ];
  test.each(cases)('%s writes %d as %s, alone and in a message', (tag, value, written) => {
    const own = texts(tag, { tag, text: 'count = { $n }' });
    expect(own.number(value)).toBe(written);
    expect(withoutIsolation(own.format('count', { n: value }).text)).toBe(written);
  });
});

describe('dates', () => {
  const es = new Texts(localeOf('es'));
  const [en, ca, gl, eu] = ['en', 'ca', 'gl', 'eu'].map((tag) => new Texts(localeOf(tag)));

  test.each([
    [es, '2026-11-23', 'long', '23 de noviembre de 2026'],
    [es, '2026-10-01', 'short', '1 oct 2026'],
    [es, '2026-11-23', 'weekday', 'lunes, 23 de noviembre de 2026'],
    [es, '2026-10', 'long', 'octubre de 2026'],
    [es, '2025', 'long', '2025'],
    [en, '2026-11-23', 'long', '23 November 2026'],
    [en, '2026-11-23', 'weekday', 'Monday 23 November 2026'],
    [ca, '2026-11-23', 'weekday', 'dilluns, 23 de novembre de 2026'],
    [ca, '2026-04-01', 'long', "1 d'abril de 2026"],
    [gl, '2026-11-23', 'weekday', 'luns, 23 de novembro de 2026'],
    [eu, '2026-11-23', 'weekday', 'astelehena, 2026(e)ko azaroak 23'],
  ] as const)('%# %s is written in full', (own, iso, style, written) => {
    expect(own?.date(iso, style)).toBe(written);
  });

  test('an ISO date that is an argument is written in the long form', () => {
    const own = texts('es', ...localeOf('es').resources, { tag: 'es', text: 'probe-date = { $on }' });
    expect(withoutIsolation(own.format('probe-date', { on: '2026-02-28' }).text)).toBe('28 de febrero de 2026');
  });

  test('a list is joined as people say it', () => {
    expect(es.list(['a', 'b', 'c'])).toBe('a, b y c');
  });
});

describe('inline parts', () => {
  test('named parts are told apart from the text around them', () => {
    expect(parts('<mark>Bien.</mark> Todo <strong>va</strong>')).toEqual([
      { name: 'mark', text: 'Bien.' },
      { name: 'text', text: ' Todo ' },
      { name: 'strong', text: 'va' },
    ]);
  });

  test('what a person typed never opens a part', () => {
    const typed = '<strong>Ana</strong>';
    const { text } = texts('es', spanish).format('said', { name: typed, n: 1 });
    expect(parts(text).every(({ name }) => name === 'text')).toBe(true);
    expect(withoutIsolation(restore(text))).toBe(`${typed}: 1`);
  });

  test('each line of a message is a step, without the blank ones', () => {
    expect(lines('Uno.\n\n   Dos.  \n')).toEqual(['Uno.', 'Dos.']);
  });
});
