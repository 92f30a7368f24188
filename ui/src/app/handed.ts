import type { GivenAnswer, ReturnedForm } from '../ipc/bindings/dto';

/** Answers of somebody else on their way in: nothing of them is saved yet. */
export interface Handed {
  /** As far as it is known. */
  name: string;
  /** The questions that were asked. */
  items: string[];
  answers: GivenAnswer[];
  doubtful: string[];
  strange: number;
}

/** From a text that came back; none: no file was chosen. */
export function handedBack({ name, answers, doubtful, strange }: ReturnedForm): Handed | null {
  if (name === null) return null;
  return { name, items: [...answers.map(({ item }) => item), ...doubtful], answers, doubtful, strange };
}

/** From a sheet of paper: everything is still to be typed in. */
export function handedOnPaper(items: string[]): Handed {
  return { name: '', items, answers: [], doubtful: [], strange: 0 };
}
