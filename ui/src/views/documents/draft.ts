import { emptyDate, partsOf, readDate, type DateParts } from '../../components/date';
import type { DocumentInput, DocumentRow, Documents, Showable } from '../../ipc/bindings/dto';

/** What a person is saying of a document. */
export interface Draft {
  title: string;
  dated: DateParts;
  owner: string;
  expires: DateParts;
  items: string[];
}

export function draftOf(row: DocumentRow): Draft {
  return {
    title: row.title,
    dated: row.dated === null ? emptyDate() : partsOf(row.dated),
    owner: row.owner,
    expires: row.expires === null ? emptyDate() : partsOf(row.expires),
    items: row.items,
  };
}

function isoOf(parts: DateParts): string | null {
  const read = readDate(parts);
  return read.kind === 'date' ? read.iso : null;
}

export function inputOf(id: string, draft: Draft): DocumentInput {
  return {
    id,
    title: draft.title.trim(),
    dated: isoOf(draft.dated),
    owner: draft.owner.trim(),
    expires: isoOf(draft.expires),
    items: draft.items,
  };
}

/** What the core knows of it, in the same form. */
export function knownInput({ id, title, dated, owner, expires, items }: DocumentRow): DocumentInput {
  return { id, title, dated, owner, expires, items };
}

/** Whether two say the same, with the questions in any order. */
export function sameInput(one: DocumentInput, other: DocumentInput): boolean {
  const plain = (input: DocumentInput) => JSON.stringify({ ...input, items: [...input.items].sort() });
  return plain(one) === plain(other);
}

/** The beginning of the sum is enough to tell two files apart by eye. */
const SHORT = 8;

export function shortSum(sha256: string): string {
  return sha256.slice(0, SHORT);
}

const BYTES_IN_KIB = 1024;

/** For `sizeText`. A file that is not empty has some size. */
export function kibibytes(bytes: number): number {
  return Math.ceil(bytes / BYTES_IN_KIB);
}

export interface AreaQuestions {
  area: string;
  questions: Showable[];
}

/** The questions by area; those for which a document is usually asked stand first. */
export function byArea(questions: Showable[]): AreaQuestions[] {
  const areas = [...new Set(questions.map(({ area }) => area))];
  return areas.map((area) => ({
    area,
    questions: questions
      .filter((question) => question.area === area)
      .sort((one, other) => Number(other.expected) - Number(one.expected)),
  }));
}

/** After one file was taken up: it is the same now, and of the others is known what was known. */
export function afterRenewal(now: Documents, before: Documents, renewed: string): Documents {
  const stateOf = (id: string) => before.documents.find((row) => row.id === id)?.state ?? null;
  const looked = before.documents.some(({ state }) => state !== null);
  return {
    ...now,
    documents: now.documents.map((row) => ({
      ...row,
      state: row.id === renewed && looked ? 'same' : stateOf(row.id),
    })),
  };
}
