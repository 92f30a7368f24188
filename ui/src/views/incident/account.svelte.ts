/* An account of what happened while it is being written: it is kept at each field that is left. */

import { session } from '../../app/session.svelte';
import { changes } from '../../app/undo.svelte';
import { emptyDate, partsOf, readDate, type DateParts } from '../../components/date';
import type { FieldProblem } from '../../components/ErrorSummary.svelte';
import type { EvidenceRow, Happening, Incident, IncidentInput } from '../../ipc/bindings/dto';
import { core } from '../../ipc/current';
import { t } from '../../l10n/l10n.svelte';
import { BreachDraft } from './breach.svelte';
import { readTime } from './time';

let keys = 0;

/** One thing that happened, as it is typed. */
export class HappeningDraft {
  /** Tells it from the others on the page. */
  readonly key: number;
  day = $state<DateParts>(emptyDate());
  time = $state('');
  what = $state('');

  constructor(happening: Happening | null) {
    keys += 1;
    this.key = keys;
    if (happening === null) return;
    this.day = partsOf(happening.day);
    this.time = happening.time ?? '';
    this.what = happening.what;
  }
}

/** A file, and what is typed of it. */
export class EvidenceDraft {
  readonly row: EvidenceRow;
  shows = $state('');

  constructor(row: EvidenceRow) {
    this.row = row;
    this.shows = row.shows;
  }
}

function inputOf({ day, time, what }: HappeningDraft): Happening {
  const [date, hour] = [readDate(day), readTime(time)];
  return {
    day: date.kind === 'date' ? date.iso : null,
    time: hour.kind === 'time' ? hour.text : null,
    what: what.trim(),
  };
}

function saysSomething({ day, time, what }: Happening): boolean {
  return day !== null || time !== null || what !== '';
}

function known({ id, title, situation, happened, loss, evidence, breach }: Incident): IncidentInput {
  return {
    id,
    title,
    situation,
    happened,
    loss,
    evidence: evidence.map(({ sha256, shows }) => ({ sha256, shows })),
    breach,
  };
}

/** The ids of a row's fields. */
export const dayField = (key: number): string => `happened-${String(key)}`;
export const timeField = (key: number): string => `happened-${String(key)}-time`;
export const whatField = (key: number): string => `happened-${String(key)}-what`;

export class Account {
  readonly #id: string;
  title = $state('');
  /** Empty: nobody said. */
  situation = $state('');
  happened = $state<HappeningDraft[]>([]);
  loss = $state('');
  evidence = $state<EvidenceDraft[]>([]);
  breach = $state.raw(new BreachDraft(null));
  problems = $state.raw<FieldProblem[]>([]);
  #kept: IncidentInput;
  #closed = false;
  /** Saves go one after the other. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(incident: Incident) {
    this.#id = incident.id;
    this.#kept = known(incident);
    this.#show(incident);
  }

  /** There is always a row to write in. */
  #show({ title, situation, happened, loss, evidence, breach }: Incident): void {
    this.title = title;
    this.situation = situation ?? '';
    this.happened = happened.length === 0 ? [new HappeningDraft(null)] : happened.map((one) => new HappeningDraft(one));
    this.loss = loss;
    this.evidence = evidence.map((row) => new EvidenceDraft(row));
    this.breach = new BreachDraft(breach);
  }

  /** As the core has it. */
  get kept(): IncidentInput {
    return this.#kept;
  }

  /** It was taken out of the list: nothing more is kept of it. */
  close(): void {
    this.#closed = true;
  }

  errorOf(field: string): string | null {
    return this.problems.find((problem) => problem.field === field)?.text ?? null;
  }

  #found(): FieldProblem[] {
    const happened = this.happened.flatMap(({ key, day, time }) => {
      const found: FieldProblem[] = [];
      if (readDate(day).kind === 'bad') found.push({ field: dayField(key), text: t('date-field-bad') });
      if (readTime(time).kind === 'bad') found.push({ field: timeField(key), text: t('incident-time-bad') });
      return found;
    });
    return [...happened, ...this.breach.problems()];
  }

  /** False: something has to be put right first, and the page says what. */
  check(): boolean {
    this.problems = this.#found();
    return this.problems.length === 0;
  }

  #input(): IncidentInput {
    return {
      id: this.#id,
      title: this.title.trim(),
      situation: this.situation === '' ? null : this.situation,
      happened: this.happened.map(inputOf).filter(saysSomething),
      loss: this.loss.trim(),
      evidence: this.evidence.map(({ row, shows }) => ({ sha256: row.sha256, shows: shows.trim() })),
      breach: this.breach.input(),
    };
  }

  async #write(): Promise<Incident | null> {
    const [before, now] = [this.#kept, this.#input()];
    if (JSON.stringify(before) === JSON.stringify(now)) return null;
    const saved = await core().saveIncident(now);
    this.#kept = now;
    session.saved();
    changes.record({
      undo: () => core().saveIncident(before),
      redo: () => core().saveIncident(now),
    });
    return saved;
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const written = this.#writing.catch(() => undefined).then(work);
    this.#writing = written;
    return written;
  }

  /** Keeps what was typed, if it can be understood; it can be taken back. */
  async keep(): Promise<void> {
    if (!this.#closed && this.#found().length === 0) await this.#next(() => this.#write());
  }

  /** Keeps it and shows it in order of time. */
  async save(): Promise<void> {
    const saved = await this.#next(() => this.#write());
    if (saved) this.#take(saved);
  }

  /** Asks for a file. `same`: it was there already. */
  async addFile(): Promise<'added' | 'same' | 'declined'> {
    await this.save();
    const before = this.evidence.length;
    const saved = await this.#next(() => core().addEvidence(this.#id));
    if (saved === null) return 'declined';
    this.#take(saved);
    if (saved.evidence.length === before) return 'same';
    session.saved();
    return 'added';
  }

  #take(incident: Incident): void {
    this.#kept = known(incident);
    this.#show(incident);
  }

  addRow(): HappeningDraft {
    const row = new HappeningDraft(null);
    this.happened.push(row);
    return row;
  }

  removeRow(key: number): void {
    const left = this.happened.filter((row) => row.key !== key);
    this.happened = left.length === 0 ? [new HappeningDraft(null)] : left;
  }

  removeFile(sha256: string): void {
    this.evidence = this.evidence.filter(({ row }) => row.sha256 !== sha256);
  }
}
