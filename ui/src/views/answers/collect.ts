import type { Backend } from '../../ipc/backend';
import type { Area, Question, Questionnaire } from '../../ipc/bindings/dto';

/** An area with its questions, each with its answer. */
export interface AreaAnswers {
  area: Area;
  questions: Question[];
}

/** Of one area, or of all, in the order in which they are asked. */
export async function collectAnswers(
  core: Pick<Backend, 'question'>,
  { areas }: Pick<Questionnaire, 'areas'>,
  only: string | null,
): Promise<AreaAnswers[]> {
  const wanted = areas.filter((area) => area.items.length > 0 && (only === null || area.id === only));
  return Promise.all(
    wanted.map(async (area) => ({
      area,
      questions: await Promise.all(area.items.map((item) => core.question(item))),
    })),
  );
}
