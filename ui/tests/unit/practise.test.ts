import { expect, test } from 'vitest';
import { fixture } from '../../src/ipc/fixture';
import { LIVE_PACKS } from '../../src/ipc/fixture/exercise';
import { liveId, packId, sheetAttribute } from '../../src/l10n/content';
import { adviceMessage, answerMessage, UNKNOWN, verdictMessage } from '../../src/views/practise/answers';
import { LANGUAGES, messagesOf } from './texts';

const [first] = LIVE_PACKS[0]?.sheets[0]?.questions ?? [];

test('the verdict blames nobody who does not know', () => {
  if (!first) throw new Error('the fixture has a question');
  expect(verdictMessage(first, 'fake')).toBe('practise-was-right');
  expect(verdictMessage(first, 'genuine')).toBe('practise-was-wrong');
  expect(verdictMessage(first, UNKNOWN)).toBe('practise-was-unknown');
});

test('a false alarm is spoken of before a miss', () => {
  expect(adviceMessage({ fake: 6, spotted: 2, suspected: 1 })).toBe('practise-advice-suspicious');
  expect(adviceMessage({ fake: 6, spotted: 5, suspected: 0 })).toBe('practise-advice-trusting');
  expect(adviceMessage({ fake: 6, spotted: 6, suspected: 0 })).toBe('practise-advice-clear');
});

test('hits and false alarms are counted apart', async () => {
  const core = fixture({ scene: '', language: 'es', fail: new Map(), stepMs: 0, waitMs: 0 });
  const doubting = LIVE_PACKS[0]?.sheets[0]?.questions.map(({ id }) => ({ question: id, option: 'fake' })) ?? [];
  const tally = await core.tallyExercise({ pack: 'real-or-fake', sheet: 'a', answers: doubting });
  expect(tally).toMatchObject({ fake: 2, spotted: 2, genuine: 1, suspected: 1, unsure: 0 });
});

test.each(LANGUAGES)('what the fixture asks has its texts in %s', (tag) => {
  const messages = messagesOf(tag);
  const has = (id: string, attr: string | null) => messages.get(id)?.parts.has(attr ?? '') ?? false;
  for (const pack of LIVE_PACKS) {
    for (const sheet of pack.sheets) {
      expect(has(packId(pack.id), sheetAttribute(sheet.id)), sheet.id).toBe(true);
      for (const question of sheet.questions) {
        expect(messages.has(liveId(question.id)), question.id).toBe(true);
        const texts = [...question.options, UNKNOWN].map((option) => answerMessage(pack.id, question, option));
        expect(texts.filter(({ id, attr }) => attr !== null && !has(id, attr))).toEqual([]);
      }
    }
  }
});
