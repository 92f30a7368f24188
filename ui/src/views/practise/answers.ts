import type { LiveQuestion } from '../../ipc/bindings/dto';
import type { MessageRef } from '../../l10n/answers';
import { liveId, optionAttribute, packId } from '../../l10n/content';

/** What whoever does not know answers. It is no option of any question. */
export const UNKNOWN = 'unknown';

/** The words of an answer: those of judging are said once in a pack. */
export function answerMessage(pack: string, question: LiveQuestion, option: string): MessageRef {
  if (option === UNKNOWN) return { id: 'practise-unknown', attr: null };
  if (question.judged) return { id: packId(pack), attr: option };
  return { id: liveId(question.id), attr: optionAttribute(option) };
}

/** How it went, before any figure: what is said first. */
export function verdictMessage(question: LiveQuestion, given: string): string {
  if (given === UNKNOWN) return 'practise-was-unknown';
  return question.right.includes(given) ? 'practise-was-right' : 'practise-was-wrong';
}

/** What to take away: nothing to be blamed for, and a false alarm is said before a miss. */
export function adviceMessage(tally: { fake: number; spotted: number; suspected: number }): string {
  if (tally.suspected > 0) return 'practise-advice-suspicious';
  return tally.spotted < tally.fake ? 'practise-advice-trusting' : 'practise-advice-clear';
}
