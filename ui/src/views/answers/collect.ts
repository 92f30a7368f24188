import type { Backend } from '../../ipc/backend';
import type { Area, Question, Questionnaire } from '../../ipc/bindings/dto';

/** The questions of an area that can be shown, and how many more it has. */
export interface AreaAnswers {
  area: Area;
  questions: Question[];
  missing: number;
}

/**
 * Every question that can be reached: the list gives one question of each area, each question the one before it, and
 * the session those that were on screen. Only the end of the last area can stay out of reach, after a new start.
 */
export async function collectAnswers(
  core: Pick<Backend, 'question'>,
  questionnaire: Questionnaire,
  visited: Iterable<string>,
  only: string | null,
): Promise<AreaAnswers[]> {
  const found = new Map<string, Question>();
  const queue: string[] = [...visited, ...questionnaire.areas.flatMap(({ open }) => (open === null ? [] : [open]))];
  for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
    if (found.has(item)) continue;
    const question = await core.question(item);
    found.set(item, question);
    if (question.previous !== null) queue.push(question.previous);
  }
  return questionnaire.areas
    .filter((area) => area.total > 0 && (only === null || area.id === only))
    .map((area) => {
      const questions = [...found.values()]
        .filter((question) => question.area === area.id && question.number > 0)
        .sort((one, other) => one.number - other.number);
      return { area, questions, missing: Math.max(0, area.total - questions.length) };
    });
}
