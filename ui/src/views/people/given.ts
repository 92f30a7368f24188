import type { Choice } from '../../components/ChoiceList.svelte';
import type { Handed } from '../../app/handed';
import type { GivenAnswer, PaperQuestion } from '../../ipc/bindings/dto';
import type { MessageRef } from '../../l10n/answers';
import { answerOf, choicesOf, sameSelection, selectionOf } from '../question/selection';

/** Not the code of any option. */
const LEFT_OUT = '?left-out';

/** What is marked for each question. */
export type Marks = Record<string, string[]>;

export function marksOf({ items, answers }: Handed): Marks {
  const given = (item: string) => answers.find((one) => one.item === item)?.answer ?? null;
  return Object.fromEntries(items.map((item) => [item, selectionOf(given(item))]));
}

/** What would be saved. */
export function givenBy(marks: Marks): GivenAnswer[] {
  return Object.entries(marks).flatMap(([item, marked]) => {
    const answer = isLeftOut(marked) ? null : answerOf(marked);
    return answer === null ? [] : { item, answer };
  });
}

export function isLeftOut(marked: string[]): boolean {
  return marked.includes(LEFT_OUT);
}

export function sameMarks(one: Marks, other: Marks): boolean {
  return Object.entries(one).every(([item, marked]) => sameSelection(marked, other[item] ?? []));
}

/** What can be marked for a question of somebody else; also that its answer is not wanted. */
export function choicesFor(question: PaperQuestion, optionText: (code: string) => MessageRef): Choice[] {
  const { item, options, allowUnknown, notApplicable, kind } = question;
  const extra = { unknown: allowUnknown, unknownHint: null, notApplicable, multiple: kind === 'multiple' };
  const leave: Choice = {
    value: LEFT_OUT,
    text: { id: 'take-leave-out', attr: null },
    exclusive: true,
    apart: true,
  };
  return [...choicesOf(item, options, extra, optionText), leave];
}
