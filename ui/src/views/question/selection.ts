import type { Answer, Question } from '../../ipc/bindings/dto';
import type { Choice } from '../../components/ChoiceList.svelte';
import type { MessageRef } from '../../l10n/answers';
import { itemId, notApplicableAttribute } from '../../l10n/content';

/* Codes of options come from the data; what is not an option is marked so that it can never be one. */
const UNKNOWN = '?unknown';
const NOT_APPLICABLE = '?not-applicable:';

/** What the form shows as chosen for an answer. */
export function selectionOf(answer: Answer | null): string[] {
  if (answer === null) return [];
  switch (answer.kind) {
    case 'codes':
      return answer.codes;
    case 'unknown':
      return [UNKNOWN];
    case 'not-applicable':
      return [NOT_APPLICABLE + answer.reason];
  }
}

/** The answer that a selection stands for; none while nothing is chosen. */
export function answerOf(selection: string[]): Answer | null {
  const [first] = selection;
  if (first === undefined) return null;
  if (first === UNKNOWN) return { kind: 'unknown' };
  if (first.startsWith(NOT_APPLICABLE)) {
    return { kind: 'not-applicable', reason: first.slice(NOT_APPLICABLE.length) };
  }
  return { kind: 'codes', codes: selection };
}

export function sameSelection(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}

/** The answer that stands, or what the computer shows where nothing was said or something else was. */
export function firstSelection(question: Question): string[] {
  const suggests = question.origin?.suggests ?? null;
  const contradicted = question.origin !== null && question.origin.contradicts !== null;
  if (suggests !== null && (question.answer === null || contradicted)) return [suggests];
  return selectionOf(question.answer);
}

export function choicesOf(
  item: string,
  options: string[],
  extra: { unknown: boolean; unknownHint: string | null; notApplicable: string[]; multiple: boolean },
  optionText: (code: string) => MessageRef,
): Choice[] {
  const choices: Choice[] = options.map((code) => ({
    value: code,
    text: optionText(code),
    exclusive: extra.multiple && code === 'none',
  }));
  if (extra.unknown) {
    choices.push({
      value: UNKNOWN,
      text: { id: 'answer-unknown', attr: null },
      ...(extra.unknownHint === null ? {} : { hint: extra.unknownHint }),
      exclusive: true,
      apart: true,
    });
  }
  for (const reason of extra.notApplicable) {
    choices.push({
      value: NOT_APPLICABLE + reason,
      text: { id: itemId(item), attr: notApplicableAttribute(reason) },
      exclusive: true,
      apart: true,
    });
  }
  return choices;
}
