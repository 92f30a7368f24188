/* From codes to message ids, spelled out so that a search finds every id. */

import type {
  CheckChange,
  DocumentState,
  FactsKind,
  Handout,
  PaperSize,
  SignatureState,
  Verdict,
} from '../ipc/bindings/dto';

export interface WordIds {
  /** In the middle of a sentence. */
  readonly inside: string;
  /** At its start. */
  readonly start: string;
}

/** The words of a result, from critical to strong. */
export const WORDS: Record<string, WordIds> = {
  critical: { inside: 'word-critical', start: 'result-word-critical-start' },
  high: { inside: 'word-high', start: 'result-word-high-start' },
  'needs-attention': { inside: 'word-needs-attention', start: 'result-word-needs-attention-start' },
  good: { inside: 'word-good', start: 'result-word-good-start' },
  strong: { inside: 'word-strong', start: 'result-word-strong-start' },
};

/** Words that are never said before the essential questions are asked. */
export const ALARMING: ReadonlySet<string> = new Set(['critical', 'high']);

export const STANDINGS: Record<string, string> = {
  far: 'practice-standing-far',
  near: 'practice-standing-near',
  reached: 'practice-standing-reached',
  'to-learn': 'practice-standing-to-learn',
};

/** What each kind of cause moved, between two days. */
export const CAUSE_SUMS: Record<string, string> = {
  answered: 'history-cause-answered',
  measured: 'history-cause-measured',
  lapsed: 'history-cause-lapsed',
  profile: 'history-cause-profile',
  pass: 'history-cause-pass',
};

export const PLAN_GROUPS: Record<string, string> = {
  today: 'plan-group-today',
  'this-week': 'plan-group-this-week',
  'this-quarter': 'plan-group-this-quarter',
  'with-help': 'plan-group-with-help',
};

/** What a group needs to be understood. */
export const PLAN_GROUP_HINTS: Record<string, string> = {
  today: 'plan-group-today-hint',
  'with-help': 'plan-group-with-help-hint',
};

export type ActionState = 'open' | 'in-progress' | 'done' | 'accepted' | 'not-for-me';

export const ACTION_STATES: Record<ActionState, string> = {
  open: 'action-state-open',
  'in-progress': 'action-state-in-progress',
  done: 'action-state-done',
  accepted: 'action-state-accepted',
  'not-for-me': 'action-state-not-for-me',
};

/** What the app says back after a change. */
export const ACTION_CHANGED: Record<ActionState, string> = {
  open: 'plan-changed-open',
  'in-progress': 'plan-changed-in-progress',
  done: 'plan-changed-done',
  accepted: 'plan-changed-accepted',
  'not-for-me': 'plan-changed-not-for-me',
};

export function actionState(code: string): ActionState {
  return code in ACTION_STATES ? (code as ActionState) : 'open';
}

export const COSTS = ['cost-nothing', 'cost-up-to-50', 'cost-up-to-300', 'cost-more'] as const;

export function costId(cost: number): string {
  return COSTS[Math.min(Math.max(cost, 0), COSTS.length - 1)] ?? COSTS[0];
}

export const WHO: Record<string, string> = {
  self: 'who-self',
  helper: 'who-helper',
  professional: 'who-professional',
};

export const SYSTEMS: Record<string, string> = {
  windows: 'system-windows',
  macos: 'system-macos',
  linux: 'system-linux',
  android: 'system-android',
  iphone: 'system-iphone',
  google: 'system-google',
  microsoft: 'system-microsoft',
  other: 'system-other',
};

/** How an answer is known. */
export const SOURCES: Record<string, string> = {
  declared: 'source-declared',
  seen: 'source-seen',
  measured: 'source-measured',
};

/** What a practice lowers. */
export const SIDES: Record<string, string> = {
  likelihood: 'why-lowers-likelihood',
  impact: 'why-lowers-impact',
};

/** How far a figure can be trusted. */
export const CONFIDENCES: Record<string, string> = {
  high: 'confidence-high',
  medium: 'confidence-medium',
  low: 'confidence-low',
};

/** Why somebody else would be asked a question, the best reason first. */
export const ASK_REASONS: Record<string, string> = {
  unknown: 'ask-why-unknown',
  differing: 'ask-why-differing',
  lapsed: 'ask-why-lapsed',
  open: 'ask-why-open',
  known: 'ask-why-known',
};

interface DocumentStateIds {
  readonly verdict: Verdict;
  readonly id: string;
  /** What it may mean, and what to press. */
  readonly hint: string | null;
  readonly remedy: string | null;
}

/** How the file of a document is. */
export const DOCUMENT_STATES: Record<DocumentState, DocumentStateIds> = {
  same: { verdict: 'pass', id: 'document-state-same', hint: null, remedy: null },
  changed: {
    verdict: 'warn',
    id: 'document-state-changed',
    hint: 'document-state-changed-hint',
    remedy: 'document-renew-changed',
  },
  missing: {
    verdict: 'unknown',
    id: 'document-state-missing',
    hint: 'document-state-missing-hint',
    remedy: 'document-renew-missing',
  },
};

/** Headings of the groups of results. */
export const VERDICT_GROUPS: Record<Verdict, string> = {
  fail: 'checks-group-fail',
  warn: 'checks-group-warn',
  unknown: 'checks-group-unknown',
  info: 'checks-group-info',
  'not-applicable': 'checks-group-not-applicable',
  pass: 'checks-group-pass',
};

/** A verdict within a sentence. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  fail: 'verdict-fail',
  warn: 'verdict-warn',
  unknown: 'verdict-unknown',
  info: 'verdict-info',
  'not-applicable': 'verdict-not-applicable',
  pass: 'verdict-pass',
};

/** How a check differs from the look before. */
export const CHECK_CHANGES: Record<CheckChange, string> = {
  better: 'checks-change-better',
  worse: 'checks-change-worse',
  seen: 'checks-change-seen',
  lost: 'checks-change-lost',
  new: 'checks-change-new',
};

/** How a language's texts were made. */
export const REVIEWS: Record<string, string> = {
  'author-written': 'review-author-written',
  'machine-drafted': 'review-machine-drafted',
  reviewed: 'review-reviewed',
};

interface ProtectionIds {
  readonly sentence: string;
  readonly short: string;
  /** After it was chosen. */
  readonly done: string;
}

export const PROTECTIONS: Record<string, ProtectionIds> = {
  keychain: {
    sentence: 'data-protection-keychain',
    short: 'protection-state-keychain',
    done: 'protection-done-keychain',
  },
  passphrase: {
    sentence: 'data-protection-passphrase',
    short: 'protection-state-passphrase',
    done: 'protection-done-passphrase',
  },
  unprotected: {
    sentence: 'data-protection-unprotected',
    short: 'protection-state-unprotected',
    done: 'protection-done-unprotected',
  },
  memory: { sentence: 'data-protection-memory', short: 'protection-state-memory', done: 'data-protection-memory' },
};

/** What opens a vault. */
export const WAYS: Record<string, string> = {
  keychain: 'way-keychain',
  passphrase: 'way-passphrase',
  recovery: 'way-recovery',
  unprotected: 'way-unprotected',
};

export const COUNTRIES: Record<string, string> = { ES: 'place-country-es' };

/** ISO 3166-2, in the order of the Spanish alphabet; the two cities at the end. */
export const REGIONS: Record<string, string> = {
  'ES-AN': 'place-es-an',
  'ES-AR': 'place-es-ar',
  'ES-AS': 'place-es-as',
  'ES-IB': 'place-es-ib',
  'ES-CN': 'place-es-cn',
  'ES-CB': 'place-es-cb',
  'ES-CL': 'place-es-cl',
  'ES-CM': 'place-es-cm',
  'ES-CT': 'place-es-ct',
  'ES-VC': 'place-es-vc',
  'ES-EX': 'place-es-ex',
  'ES-GA': 'place-es-ga',
  'ES-RI': 'place-es-ri',
  'ES-MD': 'place-es-md',
  'ES-MC': 'place-es-mc',
  'ES-NC': 'place-es-nc',
  'ES-PV': 'place-es-pv',
  'ES-CE': 'place-es-ce',
  'ES-ML': 'place-es-ml',
};

/** What happened, and what to do. */
export interface TextPair {
  readonly id: string;
  readonly hint: string;
}

const ERRORS: Record<string, TextPair> = {
  'already-open': { id: 'error-already-open', hint: 'error-already-open-hint' },
  'no-keychain': { id: 'error-no-keychain', hint: 'error-no-keychain-hint' },
  locked: { id: 'error-locked', hint: 'error-locked-hint' },
  'wrong-key': { id: 'error-wrong-key', hint: 'error-wrong-key-hint' },
  'backup-damaged': { id: 'error-backup-damaged', hint: 'error-backup-damaged-hint' },
  damaged: { id: 'error-damaged', hint: 'error-damaged-hint' },
  'newer-version': { id: 'error-newer-version', hint: 'error-newer-version-hint' },
  'disk-full': { id: 'error-disk-full', hint: 'error-disk-full-hint' },
  'read-only': { id: 'error-read-only', hint: 'error-read-only-hint' },
  'not-writable': { id: 'error-not-writable', hint: 'error-not-writable-hint' },
  'no-vault': { id: 'error-no-vault', hint: 'error-no-vault-hint' },
  'not-open': { id: 'error-not-open', hint: 'error-not-open-hint' },
  'unknown-item': { id: 'error-unknown-item', hint: 'error-unknown-item-hint' },
  'unknown-option': { id: 'error-unknown-option', hint: 'error-unknown-option-hint' },
  'unknown-action': { id: 'error-unknown-action', hint: 'error-unknown-action-hint' },
  'bad-date': { id: 'error-bad-date', hint: 'error-bad-date-hint' },
  'bad-input': { id: 'error-bad-input', hint: 'error-bad-input-hint' },
  'bad-file': { id: 'error-bad-file', hint: 'error-bad-file-hint' },
  'bad-partner': { id: 'error-bad-partner', hint: 'error-bad-partner-hint' },
  'bad-logo': { id: 'error-bad-logo', hint: 'error-bad-logo-hint' },
  'file-too-large': { id: 'error-file-too-large', hint: 'error-file-too-large-hint' },
  'checks-cancelled': { id: 'error-checks-cancelled', hint: 'error-checks-cancelled-hint' },
  'checks-running': { id: 'error-checks-running', hint: 'error-checks-running-hint' },
  'code-not-shown': { id: 'error-code-not-shown', hint: 'error-code-not-shown-hint' },
  'no-cipher': { id: 'error-no-cipher', hint: 'error-no-cipher-hint' },
  'nothing-exported': { id: 'error-nothing-exported', hint: 'error-nothing-exported-hint' },
  'no-document': { id: 'error-no-document', hint: 'error-no-document-hint' },
  'nothing-shown': { id: 'error-nothing-shown', hint: 'error-nothing-shown-hint' },
  'no-reason': { id: 'error-no-reason', hint: 'error-no-reason-hint' },
  'no-label': { id: 'error-no-label', hint: 'error-no-label-hint' },
  'no-look': { id: 'error-no-look', hint: 'error-no-look-hint' },
  'no-form': { id: 'error-no-form', hint: 'error-no-form-hint' },
  'no-name': { id: 'error-no-name', hint: 'error-no-name-hint' },
  'nothing-asked': { id: 'error-nothing-asked', hint: 'error-nothing-asked-hint' },
  'no-such-days': { id: 'error-no-such-days', hint: 'error-no-such-days-hint' },
  'no-such-link': { id: 'error-no-such-link', hint: 'error-no-such-link-hint' },
  'link-failed': { id: 'error-link-failed', hint: 'error-link-failed-hint' },
  'no-passphrase': { id: 'error-no-passphrase', hint: 'error-no-passphrase-hint' },
  'weak-passphrase': { id: 'error-weak-passphrase', hint: 'error-weak-passphrase-hint' },
  'code-typo': { id: 'error-code-typo', hint: 'error-code-typo-hint' },
  'memory-only': { id: 'error-memory-only', hint: 'error-memory-only-hint' },
  'vault-exists': { id: 'error-vault-exists', hint: 'error-vault-exists-hint' },
  'recovery-mismatch': { id: 'error-recovery-mismatch', hint: 'error-recovery-mismatch-hint' },
  'last-way': { id: 'error-last-way', hint: 'error-last-way-hint' },
  'no-backup': { id: 'error-no-backup', hint: 'error-no-backup-hint' },
  'not-a-copy': { id: 'error-not-a-copy', hint: 'error-not-a-copy-hint' },
  'repair-failed': { id: 'error-repair-failed', hint: 'error-repair-failed-hint' },
  'update-failed': { id: 'error-update-failed', hint: 'error-update-failed-hint' },
  'bad-key': { id: 'error-bad-key', hint: 'error-bad-key-hint' },
  'bad-pack': { id: 'error-bad-pack', hint: 'error-bad-pack-hint' },
  'content-bad-signature': { id: 'error-content-bad-signature', hint: 'error-content-bad-signature-hint' },
  'content-contact': { id: 'error-content-contact', hint: 'error-content-contact-hint' },
  'content-forbidden-character': {
    id: 'error-content-forbidden-character',
    hint: 'error-content-forbidden-character-hint',
  },
  'content-markup': { id: 'error-content-markup', hint: 'error-content-markup-hint' },
  'content-not-from-outside': { id: 'error-content-not-from-outside', hint: 'error-content-not-from-outside-hint' },
  'content-unknown-format': { id: 'error-content-unknown-format', hint: 'error-content-unknown-format-hint' },
  'bad-facts': { id: 'error-bad-facts', hint: 'error-bad-facts-hint' },
  'facts-damaged': { id: 'error-facts-damaged', hint: 'error-facts-damaged-hint' },
  'facts-older': { id: 'error-facts-older', hint: 'error-facts-older-hint' },
  'no-pack': { id: 'error-no-pack', hint: 'error-no-pack-hint' },
  'pack-damaged': { id: 'error-pack-damaged', hint: 'error-pack-damaged-hint' },
  'pack-in-use': { id: 'error-pack-in-use', hint: 'error-pack-in-use-hint' },
  'pack-known': { id: 'error-pack-known', hint: 'error-pack-known-hint' },
  'pack-older': { id: 'error-pack-older', hint: 'error-pack-older-hint' },
  'pack-other-signer': { id: 'error-pack-other-signer', hint: 'error-pack-other-signer-hint' },
  'pack-unsigned': { id: 'error-pack-unsigned', hint: 'error-pack-unsigned-hint' },
  'pack-wrong': { id: 'error-pack-wrong', hint: 'error-pack-wrong-hint' },
  'shelf-damaged': { id: 'error-shelf-damaged', hint: 'error-shelf-damaged-hint' },
  'too-many-packs': { id: 'error-too-many-packs', hint: 'error-too-many-packs-hint' },
};

const INTERNAL: TextPair = { id: 'error-internal', hint: 'error-internal-hint' };

const BAD_FILE: TextPair = { id: 'error-bad-file', hint: 'error-bad-file-hint' };

/** What a file lacks, in detail, is for those who write files; here it is a file that cannot be used. */
const FILE_PROBLEM = /^(content-|(unknown|wrong)-pack$)/;

/** A code without texts is a fault of ours, and says so. */
export function errorTexts(code: string): TextPair {
  return ERRORS[code] ?? (FILE_PROBLEM.test(code) ? BAD_FILE : INTERNAL);
}

export const LOCKED: Record<string, TextPair> = {
  closed: { id: 'locked-closed', hint: 'locked-closed-hint' },
  asking: { id: 'locked-asking', hint: 'locked-asking-hint' },
  'no-entry': { id: 'locked-no-entry', hint: 'locked-no-entry-hint' },
  locked: { id: 'locked-locked', hint: 'locked-locked-hint' },
  'no-answer': { id: 'locked-no-answer', hint: 'locked-no-answer-hint' },
  'no-bus': { id: 'locked-no-bus', hint: 'locked-no-bus-hint' },
  'wrong-key': { id: 'locked-wrong-key', hint: 'locked-wrong-key-hint' },
  'bad-data': { id: 'locked-bad-data', hint: 'locked-bad-data-hint' },
  'not-remembered': { id: 'locked-not-remembered', hint: 'locked-not-remembered-hint' },
  several: { id: 'locked-several', hint: 'locked-several-hint' },
  full: { id: 'locked-full', hint: 'locked-full-hint' },
  broken: { id: 'locked-broken', hint: 'locked-broken-hint' },
};

/** What of a vault is damaged. */
export const DAMAGES: Record<string, TextPair> = {
  'key-file': { id: 'damage-key-file', hint: 'damage-key-file-hint' },
  'key-file-missing': { id: 'damage-key-file-missing', hint: 'damage-key-file-missing-hint' },
  'key-file-foreign': { id: 'damage-key-file-foreign', hint: 'damage-key-file-foreign-hint' },
  database: { id: 'damage-database', hint: 'damage-database-hint' },
  'database-missing': { id: 'damage-database-missing', hint: 'damage-database-missing-hint' },
};

/** A document for somebody else: what it is, what it says, and what to think of before it is given away. */
export const HANDOUTS: Record<Handout, { readonly name: string; readonly hint: string; readonly care: string }> = {
  summary: { name: 'handout-summary', hint: 'handout-summary-hint', care: 'handout-care-weaknesses' },
  statement: { name: 'handout-statement', hint: 'handout-statement-hint', care: 'handout-care-statement' },
  order: { name: 'handout-order', hint: 'handout-order-hint', care: 'handout-care-weaknesses' },
  questions: { name: 'handout-questions', hint: 'handout-questions-hint', care: 'handout-care-questions' },
  notice: { name: 'handout-notice', hint: 'handout-notice-hint', care: 'handout-care-notice' },
};

const ALL_HANDOUTS: readonly Handout[] = ['summary', 'statement', 'order', 'questions', 'notice'];

/** Those that somebody at home has a use for: there is no manager, no customer and no staff. */
const HANDOUTS_OF_A_HOME: readonly Handout[] = ['order', 'questions'];

/** Those that say something before anything was answered. */
const HANDOUTS_WITHOUT_ANSWERS: readonly Handout[] = ['questions', 'notice'];

/** The documents that an audience is offered, before or after the first answer. */
export function handoutsFor(audience: string, answered: boolean): readonly Handout[] {
  const offered = audience === 'citizen' ? HANDOUTS_OF_A_HOME : ALL_HANDOUTS;
  return answered ? offered : offered.filter((handout) => HANDOUTS_WITHOUT_ANSWERS.includes(handout));
}

/** Who signed a questionnaire from outside. */
export const SIGNATURES: Readonly<Record<SignatureState['state'], string>> = {
  none: 'outside-signature-none',
  unknown: 'outside-signature-unknown',
  known: 'outside-signature-known',
  project: 'outside-signature-project',
};

export const FACTS_KINDS: Readonly<Record<FactsKind, string>> = {
  channels: 'facts-brings-channels',
  tables: 'facts-brings-tables',
};

export const PAPER_SIZES: readonly { readonly code: PaperSize; readonly name: string }[] = [
  { code: 'a4', name: 'paper-a4' },
  { code: 'letter', name: 'paper-letter' },
];
