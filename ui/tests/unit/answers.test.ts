import { describe, expect, test } from 'vitest';
import { partsOf, readDate } from '../../src/components/date';
import { fixture } from '../../src/ipc/fixture';
import { sceneOf } from '../../src/ipc/fixture/scenes';
import { answerMessages } from '../../src/l10n/answers';
import type { Answer } from '../../src/ipc/bindings/dto';
import { collectAnswers } from '../../src/views/answers/collect';
import { answerOf, choicesOf, firstSelection, sameSelection, selectionOf } from '../../src/views/question/selection';

const ANSWERS: Answer[] = [
  { kind: 'codes', codes: ['weekly'] },
  { kind: 'codes', codes: ['a', 'b'] },
  { kind: 'unknown' },
  { kind: 'not-applicable', reason: 'no-phone' },
];

describe('selection', () => {
  test.each(ANSWERS)('%j survives the form', (answer) => {
    expect(answerOf(selectionOf(answer))).toEqual(answer);
  });

  test('nothing chosen is no answer', () => {
    expect(answerOf(selectionOf(null))).toBeNull();
  });

  test('the order of marks does not matter', () => {
    expect(sameSelection(['a', 'b'], ['b', 'a'])).toBe(true);
    expect(sameSelection(['a'], ['a', 'b'])).toBe(false);
  });

  test('"none" rules out the rest only where several may be marked', () => {
    const choices = (multiple: boolean) =>
      choicesOf(
        'x',
        ['some', 'none'],
        { unknown: true, unknownHint: null, notApplicable: ['r'], multiple },
        (code) => ({
          id: 'item-x',
          attr: code,
        }),
      );
    expect(choices(true).map(({ exclusive }) => exclusive ?? false)).toEqual([false, true, true, true]);
    expect(choices(false)[1]?.exclusive).toBe(false);
  });

  test('what the computer shows is marked where nothing was said or something better was', () => {
    const { assessment } = sceneOf('complete');
    expect(firstSelection(assessment.question('disk-encrypted'))).toEqual(['no']);
    assessment.withdraw('updates-delay');
    expect(firstSelection(assessment.question('updates-delay'))).toEqual(['weeks']);
    assessment.answer('updates-delay', { kind: 'codes', codes: ['ended'] }, false);
    expect(firstSelection(assessment.question('updates-delay'))).toEqual(['ended']);
  });
});

describe('texts of answers', () => {
  const own = (id: string, attr: string) => id === 'item-x' && attr === 'option-yes';

  test.each([
    ['x', { kind: 'codes', codes: ['yes'] }, [{ id: 'item-x', attr: 'option-yes' }]],
    ['y', { kind: 'codes', codes: ['yes'] }, [{ id: 'answer-yes', attr: null }]],
    ['y', { kind: 'codes', codes: ['no'] }, [{ id: 'answer-no', attr: null }]],
    ['y', { kind: 'codes', codes: ['daily'] }, [{ id: 'item-y', attr: 'option-daily' }]],
    ['y', { kind: 'unknown' }, [{ id: 'answer-unknown', attr: null }]],
    ['y', { kind: 'not-applicable', reason: 'no-phone' }, [{ id: 'item-y', attr: 'not-applicable-no-phone' }]],
  ] as [string, Answer, unknown][])('%s %j', (item, answer, expected) => {
    expect(answerMessages(item, answer, own)).toEqual(expected);
  });
});

describe('check your answers', () => {
  test('every question of every area stands there, answered or not', async () => {
    const core = fixture({ scene: 'so-far', language: 'es', fail: new Map(), stepMs: 0, waitMs: 0 });
    const areas = await collectAnswers(core, await core.questionnaire(), null);
    const questions = areas.flatMap(({ questions: own }) => own);
    expect(questions.length).toBe(12);
    expect(questions.filter(({ answer }) => answer === null).length).toBe(5);
  });

  test('one area is in its own order', async () => {
    const core = fixture({ scene: '', language: 'es', fail: new Map(), stepMs: 0, waitMs: 0 });
    const [area] = await collectAnswers(core, await core.questionnaire(), 'backups');
    expect(area?.questions.map(({ item }) => item)).toEqual([
      'backup-frequency',
      'backup-disconnected',
      'backup-restored',
    ]);
  });
});

describe('dates that are typed', () => {
  test.each([
    [
      { day: '27', month: '11', year: '2026' },
      { kind: 'date', iso: '2026-11-27' },
    ],
    [
      { day: ' 1', month: '4', year: '2027 ' },
      { kind: 'date', iso: '2027-04-01' },
    ],
    [{ day: '', month: '', year: '' }, { kind: 'none' }],
    [{ day: '31', month: '2', year: '2026' }, { kind: 'bad' }],
    [{ day: '1', month: '13', year: '2026' }, { kind: 'bad' }],
    [{ day: 'x', month: '1', year: '2026' }, { kind: 'bad' }],
    [{ day: '1', month: '1', year: '26' }, { kind: 'bad' }],
    [{ day: '1', month: '', year: '2026' }, { kind: 'bad' }],
  ])('%j is %j', (typed, expected) => {
    expect(readDate(typed)).toEqual(expected);
  });

  test('a kept date comes back as it was typed', () => {
    expect(partsOf('2027-04-01')).toEqual({ day: '1', month: '4', year: '2027' });
  });
});
