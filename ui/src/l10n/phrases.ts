/* Phrases that need a decision before a message is chosen. Each is one whole message, or an argument of one. */

import type {
  Answer,
  Band,
  Checkup,
  DocumentRow,
  Exported,
  Headline,
  Imported,
  Moment,
  MovedBy,
  PersonRow,
  PlannedAction,
  Question,
  Said,
  SimplerAnswer,
  VaultRow,
} from '../ipc/bindings/dto';
import { points } from '../charts/scale';
import { answerMessages, optionMessage } from './answers';
import { actionId, itemId, practiceId, scenarioId } from './content';
import type { Args } from './format';
import { ALARMING, WORDS } from './ids';
import { l10n, t } from './l10n.svelte';

export interface Phrase {
  id: string;
  args: Args;
  attr?: string;
}

const has = (id: string, attr: string): boolean => l10n.has(id, attr);

export function optionText(item: string, code: string): string {
  const { id, attr } = optionMessage(item, code, has);
  return t(id, {}, attr);
}

export function answerText(item: string, answer: Answer): string {
  return l10n.list(answerMessages(item, answer, has).map(({ id, attr }) => t(id, {}, attr)));
}

/** A simpler question and what was said to it: nobody is told to have chosen the option that it counts as. */
export function simplerArgs({ item, codes }: SimplerAnswer): { question: string; answer: string } {
  return { question: t(itemId(item)), answer: answerText(item, { kind: 'codes', codes }) };
}

/** The same in one piece, to be quoted. */
export function simplerText(simpler: SimplerAnswer): string {
  const { question, answer } = simplerArgs(simpler);
  return `${question} ${answer}`;
}

/** What was said to the simpler question of one that is open: its own answer is "I do not know". */
export function simplerSaid({ answer, easier }: Question): SimplerAnswer | null {
  if (answer?.kind !== 'unknown' || easier?.answer?.kind !== 'codes') return null;
  return { item: easier.item, codes: easier.answer.codes };
}

function word(code: string, place: 'inside' | 'start'): string {
  const ids = WORDS[code];
  return ids ? t(ids[place]) : code;
}

/** Up to this many things that are in place are named in the headline. */
const NAMED_GOOD = 2;

/**
 * The result in a few sentences: the word, then what is good or the weakest. No alarming word before the essential
 * questions are asked.
 */
export function headlinePhrases(headline: Headline): Phrase[] {
  const good = headline.good.slice(0, NAMED_GOOD).map((practice) => sentence(practice, 'good'));
  if (headline.soFar) return [soFarPhrase(headline), ...good];
  const { word: cautious, wordFavourable: favourable, weakest } = headline;
  const result =
    cautious === favourable
      ? { id: 'result-clear', args: { word: word(cautious, 'start') } }
      : { id: 'result-between', args: { word: word(cautious, 'inside'), favourable: word(favourable, 'inside') } };
  return [result, weakest === null ? { id: 'result-whole', args: {} } : sentence(weakest, 'weakest')];
}

function sentence(practice: string, attr: 'good' | 'weakest'): Phrase {
  return { id: practiceId(practice), args: {}, attr };
}

function soFarPhrase({ word: cautious, wordFavourable: favourable }: Headline): Phrase {
  if (ALARMING.has(favourable)) return { id: 'result-so-far-open', args: {} };
  const best = word(favourable, 'inside');
  if (ALARMING.has(cautious)) return { id: 'result-so-far-up-to', args: { favourable: best } };
  if (cautious === favourable) return { id: 'result-so-far', args: { word: best } };
  return { id: 'result-so-far-between', args: { word: word(cautious, 'inside'), favourable: best } };
}

/** "55–65", or "71" when both ends are the same. */
export function bandText(band: Band): string {
  const { low, high } = points(band);
  return low === high ? t('figure-one', { value: low }) : t('figure-band', { low, high });
}

/** "de 20 a 35", to be heard or read in a sentence. */
export function bandWords(band: Band): string {
  const { low, high } = points(band);
  return low === high ? t('figure-one', { value: low }) : t('figure-band-words', { low, high });
}

/** Risk in whole points. */
export function roundedPoints(points: number): number {
  return Math.round(points);
}

/** "60–73" points, or one. */
export function pointsText({ low, high }: Band): string {
  const [least, most] = [roundedPoints(low), roundedPoints(high)];
  return least === most ? t('figure-one', { value: most }) : t('history-points', { low: least, high: most });
}

/** Points as they are added up, with one decimal. */
export function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}

/** "20,1–24,7" points, or one. */
export function tenthsText({ low, high }: Band): string {
  const [least, most] = [tenths(low), tenths(high)];
  return least === most ? t('figure-one', { value: most }) : t('history-points', { low: least, high: most });
}

/** "5 a 20 %", or one. */
export function percentText(band: Band): string {
  const { low, high } = points(band);
  return low === high ? t('why-percent', { value: low }) : t('why-percent-band', { low, high });
}

/** With its sign, and a real minus. */
export function signed(value: number): string {
  if (value === 0) return l10n.number(0);
  return value > 0 ? `+${l10n.number(value)}` : `−${l10n.number(-value)}`;
}

/** Up to this many of a kind are named; more are counted. */
const NAMED = 2;

/** What happened on a day, in a few words for each kind. */
export function happenedText({ done, moved }: Moment): string {
  const of = (cause: string) => moved.filter((change) => change.cause === cause);
  const named = (changes: MovedBy[]) => {
    const items = [...new Set(changes.flatMap(({ item }) => item ?? []))];
    const words = items.slice(0, NAMED).map((item) => t('name-quoted', { text: t(itemId(item)) }));
    return { count: items.length, questions: items.length > NAMED ? '' : l10n.list(words) };
  };
  const parts: string[] = [];
  if (done.length > 0) {
    const actions = l10n.list(done.map((action) => t('name-quoted', { text: t(actionId(action)) })));
    parts.push(t('history-done', { count: done.length, actions }));
  }
  const answered = named(of('answered'));
  if (answered.count > 0) parts.push(t(answered.questions ? 'history-answered' : 'history-answered-many', answered));
  if (of('measured').length > 0) parts.push(t('history-measured'));
  const lapsed = named(of('lapsed'));
  if (lapsed.count > 0) parts.push(t(lapsed.questions ? 'history-lapsed' : 'history-lapsed-many', lapsed));
  if (of('profile').length > 0) parts.push(t('history-profile'));
  if (of('pass').length > 0) parts.push(t('history-pass'));
  return parts.join(' ');
}

const HOUR = 60;

export function minutesText([least, most]: [number, number]): string {
  if (least >= HOUR) {
    const [from, to] = [Math.round(least / HOUR), Math.round(most / HOUR)];
    return from === to ? t('time-hours', { hours: from }) : t('time-hours-range', { from, to });
  }
  return least === most ? t('time-minutes', { minutes: least }) : t('time-minutes-range', { from: least, to: most });
}

/** The time that all of them take, rounded to what one would say. */
export function totalTime(actions: PlannedAction[]): string {
  const minutes = actions.reduce((sum, { minutes: [least, most] }) => sum + (least + most) / 2, 0);
  if (minutes < HOUR) return t('time-about-minutes', { minutes: Math.max(5, Math.round(minutes / 5) * 5) });
  return t('time-about-hours', { hours: Math.round(minutes / HOUR) });
}

/** Whether some of these actions are as good as each other. */
export function shareARank(actions: PlannedAction[]): boolean {
  return new Set(actions.map(({ rank }) => rank)).size < actions.length;
}

/** Why an action stands in the plan. */
export function becausePhrases(action: PlannedAction): Phrase[] {
  return action.because.map(({ item, code, simpler, check }) => {
    const answer = optionText(item, code);
    if (check !== null) return { id: 'because-check', args: { check: t(check), answer } };
    return simpler
      ? { id: 'because-simpler', args: { question: t(itemId(item)), answer } }
      : { id: 'because-answer', args: { answer } };
  });
}

/** By how much it lowers what it lowers most. */
export function lowersPhrase(action: PlannedAction): Phrase | null {
  if (action.scenario === null) return action.questions.length > 0 ? { id: 'lowers-band', args: {} } : null;
  const scenario = t(scenarioId(action.scenario));
  const [from, to] = [Math.round(action.from), Math.round(action.to)];
  if (from > to) return { id: 'lowers-scenario', args: { scenario, from, to } };
  return action.from > action.to ? { id: 'lowers-scenario-little', args: { scenario } } : null;
}

/** What came of opening a file. */
export function importedPhrase({ file, added, known }: Imported): Phrase {
  if (file === null) return { id: 'data-open-declined', args: {} };
  if (added === 0) return { id: 'data-open-nothing-new', args: { file } };
  return { id: 'data-open-done', args: { file, added, known } };
}

/** What came of saving a file. */
export function savedPhrase({ file }: Exported): Phrase {
  return file === null ? { id: 'data-save-declined', args: {} } : { id: 'data-save-done', args: { file } };
}

/** `2026-11-27T22:17` as "27 de noviembre de 2026, 22:17". */
export function momentText(iso: string): string {
  const [date = '', time = ''] = iso.split('T', 2);
  return t('time-moment', { date, time });
}

const KIB_IN_MIB = 1024;

export function sizeText(kib: number): string {
  return kib < KIB_IN_MIB
    ? t('size-kilobytes', { count: kib })
    : t('size-megabytes', { count: Math.round(kib / KIB_IN_MIB) });
}

/** After how long without a touch the answers close. */
export function closingText(minutes: number | null): string {
  return minutes === null ? t('auto-close-never') : t('auto-close-after', { minutes });
}

/** What a check of everything found. */
export function checkedPhrase({ assessments, events, backup }: Checkup): Phrase {
  if (!backup) return { id: 'backups-checked-alone', args: { assessments, events } };
  return { id: 'backups-checked', args: { assessments, events, moment: momentText(backup.made) } };
}

/** Whose a vault is, as far as that can be seen from outside. */
export function vaultText({ name, changed }: VaultRow): string {
  if (name !== null) return name === '' ? t('head-no-name') : name;
  return changed === null ? t('vaults-closed') : t('vaults-closed-since', { date: changed });
}

/** What a document shows: up to two questions by name, the others counted. None: it says nothing yet. */
export function showsPhrase(items: string[]): Phrase | null {
  if (items.length === 0) return null;
  const named = items.slice(0, NAMED).map((item) => t('name-quoted', { text: t(itemId(item)) }));
  const left = items.length - named.length;
  if (left === 0) return { id: 'document-shows', args: { questions: l10n.list(named) } };
  return { id: 'document-shows-many', args: { questions: named.join(', '), count: left } };
}

/** Until when a document holds; none: it does not run out. */
export function validPhrase({ expires, expired }: Pick<DocumentRow, 'expires' | 'expired'>): Phrase | null {
  if (expires === null) return null;
  return { id: expired ? 'document-expired' : 'document-valid-until', args: { date: expires } };
}

/** What came of looking at the files again. */
export function lookedPhrase(rows: Pick<DocumentRow, 'state'>[]): Phrase {
  const same = rows.filter(({ state }) => state === 'same').length;
  const count = rows.length;
  return same === count
    ? { id: 'documents-looked-same', args: { count } }
    : { id: 'documents-looked', args: { count, same } };
}

/** How somebody who answered is called. */
export function nameText({ name, me }: Pick<PersonRow, 'name' | 'me'>): string {
  if (!me) return name;
  return name === '' ? t('people-you') : t('people-name-you', { name });
}

/** What somebody said last. */
export function voicePhrase(item: string, { author, me, answer, date, source }: Said): Phrase {
  const args = { name: author, answer: answerText(item, answer), date };
  const looked = source === 'seen';
  if (me) return { id: looked ? 'voice-you-looked' : 'voice-you', args };
  return { id: looked ? 'voice-other-looked' : 'voice-other', args };
}

/** What to do with the questions that were saved for somebody else. */
export function askedPhrase({ file, pages }: Exported): Phrase {
  if (file === null) return { id: 'data-save-declined', args: {} };
  return pages === 0 ? { id: 'ask-saved-text', args: { file } } : { id: 'ask-saved-sheet', args: { file, pages } };
}
