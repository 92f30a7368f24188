import { describe, expect, test } from 'vitest';
import type { Backend } from '../../src/ipc/backend';
import { fixture } from '../../src/ipc/fixture';
import type { Answer } from '../../src/ipc/bindings/dto';
import { sameAnswer, Voices } from '../../src/ipc/fixture/voices';

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
      copied: 2,
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
