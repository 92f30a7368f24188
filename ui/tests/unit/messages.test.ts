import { describe, expect, test } from 'vitest';
import { textsOf } from '../../src/ipc/fixture/locales';
import { LANGUAGES, messagesOf, variablesOf } from './texts';

const SOURCES = import.meta.glob<string>('../../src/**/*.{ts,svelte}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const OURS = new Set(['app.ftl', 'errors.ftl']);
const source = Object.values(SOURCES).join('\n');

/** Ids as they stand in the sources: the one argument of `t`, the `id` of `T`, and what looks like one in a table. */
function namedInSources(): Set<string> {
  const found = new Set<string>();
  for (const [, id] of source.matchAll(/['"`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)['"`]/g)) found.add(id ?? '');
  return found;
}

function certainIds(): Set<string> {
  const found = new Set<string>();
  const patterns = [/<T\s+id="([a-z0-9-]+)"/g, /\bt\('([a-z0-9-]+)'/g, /\bid: '([a-z]+(?:-[a-z0-9]+)+)', args/g];
  for (const pattern of patterns) for (const [, id] of source.matchAll(pattern)) found.add(id ?? '');
  return found;
}

describe.each(LANGUAGES)('%s', (tag) => {
  const messages = messagesOf(tag);

  test('every id in the sources has a text', () => {
    const named = namedInSources();
    expect([...certainIds()].filter((id) => !messages.has(id))).toEqual([]);
    expect(named.size).toBeGreaterThan(300);
  });

  test('every text of the window is used', () => {
    const named = namedInSources();
    const own = [...messages].filter(([id, { file }]) => OURS.has(file) && !id.startsWith('-'));
    // `action-find-out` is a content id: the core names it.
    expect(own.map(([id]) => id).filter((id) => !named.has(id) && id !== 'action-find-out')).toEqual([]);
  });

  test('ids are kebab-case', () => {
    expect([...messages.keys()].filter((id) => !/^-?[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('no id stands in two files', () => {
    const seen = Object.values(textsOf(tag)).flatMap((text) =>
      [...text.matchAll(/^(-?[a-z][a-z0-9-]*) =/gm)].map((match) => match[1] ?? ''),
    );
    const own = [...messages].filter(([, { file }]) => OURS.has(file)).map(([id]) => id);
    expect(own.filter((id) => seen.indexOf(id) !== seen.lastIndexOf(id))).toEqual([]);
  });

  test('every problem and every closed vault says what to do', () => {
    const problems = [...messages.keys()].filter((id) => /^(error|locked)-/.test(id));
    const heads = problems.filter((id) => !id.endsWith('-hint'));
    expect(heads.filter((id) => !messages.has(`${id}-hint`))).toEqual([]);
    expect(heads.length).toBeGreaterThan(30);
  });

  test('the files of the window say what they are and how they were made', () => {
    for (const [path, text] of Object.entries(textsOf(tag))) {
      if (!OURS.has(path.split('/').at(-1) ?? '')) continue;
      expect(text, path).toMatch(/^### \S.*\n# review: (author-written|machine-drafted|reviewed .+)\n/);
    }
  });
});

const shape = (tag: string) =>
  Object.fromEntries(
    [...messagesOf(tag)]
      .filter(([, { file }]) => OURS.has(file))
      .map(([id, { parts }]) => [id, [...parts].map(([name, text]) => [name, variablesOf(text)])]),
  );

test.each(LANGUAGES)('%s has the messages, attributes and variables of Spanish', (tag) => {
  expect(shape(tag)).toEqual(shape('es'));
});
