import type { Answer } from '../ipc/bindings/dto';
import { itemId, notApplicableAttribute, optionAttribute } from './content';

/** A message, or one attribute of it. */
export interface MessageRef {
  id: string;
  attr: string | null;
}

/** Answers that many questions share. */
const SHARED: Record<string, string> = { yes: 'answer-yes', no: 'answer-no' };

/** The text of an option: the item's own, else the shared one. */
export function optionMessage(item: string, code: string, has: (id: string, attr: string) => boolean): MessageRef {
  const attr = optionAttribute(code);
  const shared = SHARED[code];
  if (shared !== undefined && !has(itemId(item), attr)) return { id: shared, attr: null };
  return { id: itemId(item), attr };
}

export function answerMessages(item: string, answer: Answer, has: (id: string, attr: string) => boolean): MessageRef[] {
  switch (answer.kind) {
    case 'codes':
      return answer.codes.map((code) => optionMessage(item, code, has));
    case 'unknown':
      return [{ id: 'answer-unknown', attr: null }];
    case 'not-applicable':
      return [{ id: itemId(item), attr: notApplicableAttribute(answer.reason) }];
  }
}
