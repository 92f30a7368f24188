import { beforeAll, describe, expect, test, vi } from 'vitest';
import { handedBack, handedOnPaper } from '../../src/app/handed';
import type { Backend } from '../../src/ipc/backend';
import type { Answer, Said } from '../../src/ipc/bindings/dto';
import { fixture } from '../../src/ipc/fixture';
import { localeOf } from '../../src/ipc/fixture/locales';
import { sameAnswer, Voices } from '../../src/ipc/fixture/voices';
import { withoutIsolation } from '../../src/l10n/format';
import { l10n, t } from '../../src/l10n/l10n.svelte';
import { askedPhrase, nameText, voicePhrase } from '../../src/l10n/phrases';
import { byReason, firstAsked } from '../../src/views/people/asking';
import { choicesFor, givenBy, marksOf, sameMarks } from '../../src/views/people/given';

const codes = (...values: string[]): Answer => ({ kind: 'codes', codes: values });

function voicesOf(...spoken: [string, Answer][]): Voices {
  const voices = new Voices();
  for (const [author, answer] of spoken) {
    voices.say('x', { author, answer, date: '2026-11-20', source: 'declared' });
  }
  return voices;
}

const shared = (fail: [string, string][] = []): Backend =>
  fixture({ scene: 'shared', language: 'es', fail: new Map(fail), stepMs: 0, waitMs: 0 });

describe('several people', () => {
  test.each([
    ['say different things', [codes('weekly'), codes('never')], true],
    ['say the same in another order', [codes('a', 'b'), codes('b', 'a')], false],
    ['do not know', [codes('weekly'), { kind: 'unknown' }], false],
  ] as [string, Answer[], boolean][])('who %s', (_, [one, other], differ) => {
    if (!one || !other) throw new Error('two answers');
    expect(voicesOf(['Ana', one], ['Luis', other]).differ('x')).toBe(differ);
  });

  test('what was talked over is what all say, until somebody says something else', () => {
    const voices = voicesOf(['Ana', codes('weekly')], ['Luis', codes('never')]);
    voices.settle('x');
    expect(voices.differ('x')).toBe(false);
    voices.say('x', { author: 'Ana', answer: codes('daily'), date: '2026-11-21', source: 'declared' });
    expect(voices.differ('x')).toBe(true);
  });

  test('who takes an answer back differs from nobody', () => {
    const voices = voicesOf(['Ana', codes('weekly')], ['Luis', codes('never')]);
    voices.takeBack('x', 'Luis');
    expect(voices.differ('x')).toBe(false);
    expect(voices.said('x', 'Ana').map(({ author, me }) => [author, me])).toEqual([['Ana', true]]);
  });

  test('answers are the same whatever their order', () => {
    expect(sameAnswer(codes('a', 'b'), codes('b', 'a'))).toBe(true);
    expect(sameAnswer(codes('a'), { kind: 'unknown' })).toBe(false);
  });

  test('a difference is listed, settled, and then gone', async () => {
    const core = shared();
    const before = await core.people();
    expect(before.differing.map(({ item }) => item)).toEqual(['backup-frequency', 'backup-restored']);
    const after = await core.settle('backup-frequency', codes('weekly'));
    expect(after.differing.map(({ item }) => item)).toEqual(['backup-restored']);
    expect((await core.question('backup-frequency')).answer).toEqual(codes('weekly'));
  });

  test('what comes back is saved under the name of whoever said it, and only once', async () => {
    const core = shared();
    const form = await core.readForm();
    const count = async () => (await core.people()).people.find(({ name }) => name === 'Ana Ruiz')?.answers;
    const had = (await count()) ?? 0;
    await core.takeAnswers(form.name ?? '', form.answers);
    const has = await count();
    expect(has).toBe(had + 4);
    await core.takeAnswers(form.name ?? '', form.answers);
    expect(await count()).toBe(has);
    await expect(core.takeAnswers(' ', form.answers)).rejects.toMatchObject({ code: 'no-name' });
  });
});

describe('documents', () => {
  test('the files are the same only until somebody changes them', async () => {
    const core = shared();
    expect((await core.documents()).documents.map(({ state }) => state)).toEqual([null, null, null]);
    const { documents } = await core.checkDocuments();
    expect(documents.map(({ state, expired }) => [state, expired])).toEqual([
      ['same', false],
      ['changed', true],
      ['missing', false],
    ]);
    await core.renewDocument(documents[1]?.id ?? '');
    expect((await core.checkDocuments()).documents[1]?.state).toBe('same');
  });

  test('one document serves several questions, their practices and their standards', async () => {
    const [plan] = (await shared().documents()).documents;
    expect(plan?.practices).toEqual(['backups', 'restore-tests']);
    expect(plan?.standards).toContain('ENS mp.info.6');
  });

  test('what says nothing yet is not copied', async () => {
    const core = shared();
    const { documents } = await core.documents();
    const ids = documents.map(({ id }) => id);
    expect(await core.copyDocuments(ids)).toEqual({
      folder: 'pruebas-2026-11-23',
      copied: 1,
      changed: ['Contrato con el informático'],
      missing: [],
    });
    await expect(core.copyDocuments(ids.slice(2))).rejects.toMatchObject({ code: 'nothing-shown' });
  });

  test('to change one’s mind in the dialog is no failure', async () => {
    expect(await shared([['addDocument', 'declined']]).addDocument([])).toBeNull();
    expect((await shared([['copyDocuments', 'declined']]).copyDocuments(['document-1'])).folder).toBeNull();
  });
});

describe('answers of somebody else on their way in', () => {
  const form = { name: 'Ana', answers: [{ item: 'x', answer: codes('a') }], doubtful: ['y'], strange: 2 };

  test('no file chosen, nothing handed in', () => {
    expect(handedBack({ ...form, name: null })).toBeNull();
  });

  test('a form brings its answers and its doubts, a sheet only its questions', () => {
    expect(handedBack(form)).toMatchObject({ items: ['x', 'y'], strange: 2 });
    expect(marksOf(handedOnPaper(['x', 'y']))).toEqual({ x: [], y: [] });
  });

  test('what is not marked or left out is not saved', () => {
    const handed = handedBack(form);
    if (!handed) throw new Error('a form');
    const marks = marksOf(handed);
    expect(givenBy(marks)).toEqual(form.answers);
    const leave = choicesFor(
      { item: 'x', kind: 'single', options: ['a', 'b'], allowUnknown: true, notApplicable: [] },
      (code) => ({ id: 'item-x', attr: code }),
    ).at(-1);
    expect(leave).toMatchObject({ text: { id: 'take-leave-out' }, exclusive: true });
    const left = { ...marks, x: [leave?.value ?? ''] };
    expect(givenBy(left)).toEqual([]);
    expect(sameMarks(marks, left)).toBe(false);
  });

  test('a question with several answers keeps them all', () => {
    expect(givenBy({ x: ['a', 'b'] })).toEqual([{ item: 'x', answer: codes('a', 'b') }]);
  });
});

describe('whom to ask what', () => {
  const ask = (item: string, why: string) => ({ item, area: 'x', why });
  const askable = [ask('a', 'known'), ask('b', 'open'), ask('c', 'unknown'), ask('d', 'differing'), ask('e', 'lapsed')];

  test('what nobody knows comes first and is marked', () => {
    expect(byReason(askable).map(({ why, items }) => [why, ...items])).toEqual([
      ['unknown', 'c'],
      ['differing', 'd'],
      ['lapsed', 'e'],
      ['open', 'b'],
      ['known', 'a'],
    ]);
    expect(firstAsked(askable)).toEqual(['c']);
  });

  test('reasons without questions have no heading', () => {
    expect(byReason(askable.slice(0, 1)).map(({ why }) => why)).toEqual(['known']);
  });
});

describe('names and voices', () => {
  beforeAll(() => {
    vi.stubGlobal('document', { documentElement: {} });
    l10n.load(localeOf('es'));
  });

  test.each([
    ['', true, 'Tú'],
    ['Marta', true, 'Marta, que eres tú'],
    ['Luis', false, 'Luis'],
  ])('"%s", me: %s, is "%s"', (name, me, text) => {
    expect(withoutIsolation(nameText({ name, me }))).toBe(text);
  });

  const said = { author: 'Luis', me: false, answer: codes('never'), date: '2026-11-22', source: 'declared' };

  test.each([
    [said, '<strong>Luis</strong> dijo «Nunca» el 22 de noviembre de 2026.'],
    [{ ...said, me: true }, '<strong>Tú</strong> dijiste «Nunca» el 22 de noviembre de 2026.'],
    [{ ...said, source: 'seen' }, '<strong>Luis</strong> lo miró y salió «Nunca» el 22 de noviembre de 2026.'],
    [{ ...said, answer: { kind: 'unknown' } }, '<strong>Luis</strong> dijo «No lo sé» el 22 de noviembre de 2026.'],
  ] as [Said, string][])('%#', (voice, text) => {
    const { id, args } = voicePhrase('backup-frequency', voice);
    expect(withoutIsolation(t(id, args))).toBe(text);
  });

  test.each([
    [{ file: null, pages: 0, uncovered: '' }, 'data-save-declined'],
    [{ file: 'x.txt', pages: 0, uncovered: '' }, 'ask-saved-text'],
    [{ file: 'x.pdf', pages: 2, uncovered: '' }, 'ask-saved-sheet'],
  ])('%j', (exported, id) => {
    expect(askedPhrase(exported).id).toBe(id);
  });
});
