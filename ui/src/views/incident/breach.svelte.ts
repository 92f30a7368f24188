/* A breach of personal data while it is being written down. */

import { emptyDate, partsOf, readDate, type DateParts } from '../../components/date';
import type { FieldProblem } from '../../components/ErrorSummary.svelte';
import type { Breach, Told } from '../../ipc/bindings/dto';
import { t } from '../../l10n/l10n.svelte';
import { readTime } from './time';

/** The ids of its fields. */
export const BREACH_DAY = 'breach-known';
export const BREACH_TIME = 'breach-known-time';
export const dayOf = (told: string): string => `${told}-day`;

export class ToldDraft {
  /** Empty: still to be decided. */
  done = $state<'' | 'yes' | 'no'>('');
  day = $state<DateParts>(emptyDate());
  why = $state('');

  constructor(told: Told | null) {
    if (told === null) return;
    this.done = told.done === null ? '' : told.done ? 'yes' : 'no';
    this.day = partsOf(told.day);
    this.why = told.why;
  }

  input(): Told {
    const day = readDate(this.day);
    return {
      done: this.done === '' ? null : this.done === 'yes',
      day: this.done === 'yes' && day.kind === 'date' ? day.iso : null,
      why: this.done === '' ? '' : this.why.trim(),
    };
  }
}

export class BreachDraft {
  /** Whether there was data about other people in it. */
  there = $state(false);
  known = $state<DateParts>(emptyDate());
  time = $state('');
  data = $state('');
  effects = $state('');
  measures = $state('');
  readonly authority: ToldDraft;
  readonly people: ToldDraft;

  constructor(breach: Breach | null) {
    this.authority = new ToldDraft(breach?.authority ?? null);
    this.people = new ToldDraft(breach?.people ?? null);
    if (breach === null) return;
    this.there = true;
    this.known = partsOf(breach.known);
    this.time = breach.time ?? '';
    this.data = breach.data;
    this.effects = breach.effects;
    this.measures = breach.measures;
  }

  problems(): FieldProblem[] {
    if (!this.there) return [];
    const found: FieldProblem[] = [];
    const bad = (field: string) => found.push({ field, text: t('date-field-bad') });
    if (readDate(this.known).kind === 'bad') bad(BREACH_DAY);
    if (readTime(this.time).kind === 'bad') found.push({ field: BREACH_TIME, text: t('incident-time-bad') });
    for (const [id, told] of [
      ['breach-authority', this.authority],
      ['breach-people', this.people],
    ] as const) {
      if (told.done === 'yes' && readDate(told.day).kind === 'bad') bad(dayOf(id));
    }
    return found;
  }

  input(): Breach | null {
    if (!this.there) return null;
    const [known, time] = [readDate(this.known), readTime(this.time)];
    return {
      known: known.kind === 'date' ? known.iso : null,
      time: time.kind === 'time' ? time.text : null,
      data: this.data.trim(),
      effects: this.effects.trim(),
      measures: this.measures.trim(),
      authority: this.authority.input(),
      people: this.people.input(),
    };
  }
}
