// A full second backend in memory, for tests and for a look in an ordinary browser: `?fixture=<scene>&lang=<tag>`.
// `&fail=<method>:<code>` lets one method fail, so that every problem can be seen.

import type { Backend } from './backend';
import type { ChecksRun, Documents, Failure, FirstRun, Home } from './bindings/dto';
import { Assessment, TODAY } from './fixture/assessment';
import { checkList, runOf } from './fixture/checks';
import { channelsOf, situationOf, termEndOf } from './fixture/channels';
import { LIVE_PACKS, tallyOf } from './fixture/exercise';
import { explanationOf } from './fixture/explanation';
import { handoutOf } from './fixture/handouts';
import { comparisonOf, historyOf } from './fixture/history';
import { LANGUAGES, localeOf } from './fixture/locales';
import { FACTS_OFFER, KEY, OFFER, OUTSIDE } from './fixture/packs';
import { RETURNED } from './fixture/returned';
import { PARTNER } from './fixture/shelf';
import { sceneOf } from './fixture/scenes';
import { checkStrength, CODE, fail, plain } from './fixture/vault';

/** How long one check takes here. */
const STEP_MS = 60;

export interface FixtureOptions {
  scene: string;
  language: string;
  /** Methods that fail, with their codes; `declined`: the person changes their mind in the dialog. */
  fail: ReadonlyMap<string, string>;
  stepMs: number;
  /** How long the keychain thinks at the start. */
  waitMs: number;
}

function failure(code: string, args: Failure['args'] = {}): Failure {
  return { code, args };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The person and the first answers of a new vault. */
function assessmentOf(input: FirstRun): Assessment {
  const assessment = new Assessment();
  assessment.name = input.name;
  assessment.region = input.region;
  assessment.pass = input.minutes <= 10 ? 'first' : 'full';
  return assessment;
}

export function fixture(options: FixtureOptions): Backend {
  const { shelf } = sceneOf(options.scene);
  shelf.language = options.language;
  let cancelled = false;
  let exported = false;
  const here = (): Assessment => shelf.assessment;
  const regionHere = (): string | null => (shelf.start().stage === 'open' ? here().region : null);
  const seen = (): ChecksRun | null => (here().checked ? runOf(here()) : null);
  const fleet = () => here().fleet.listed(seen()?.date ?? null);
  const papers = (): Documents => here().papers.listed(TODAY);
  const declined = (method: keyof Backend): boolean => options.fail.get(method) === DECLINED;

  function begin(input: FirstRun): Home {
    if (input.protection.kind === 'passphrase') checkStrength(input.protection.passphrase);
    if (input.protection.kind === 'keychain' && options.fail.has('keychain')) throw failure('no-keychain');
    return shelf.make(assessmentOf(input), input.protection);
  }

  const backend: Backend = {
    start: async () => {
      await pause(options.waitMs);
      return shelf.start();
    },
    locale: async () => localeOf(shelf.language),
    setLanguage: async (tag) => {
      shelf.language = LANGUAGES.some((language) => language.tag === tag) ? tag : 'es';
      return localeOf(shelf.language);
    },

    firstRun: async (input) => begin(input),
    unlock: async (key) => shelf.unlock(key),
    remember: async () => {
      shelf.vault.keychain = null;
    },

    vaults: async () => shelf.rows(),
    openVault: async (id) => shelf.openVault(id),
    newVault: async (input) => begin(input),
    lock: async () => shelf.close(),
    watchLock: async (onLock) => {
      // As if the computer's screen had been locked.
      addEventListener('fixture-lock', () => {
        if (shelf.vault.id !== null) shelf.close();
        onLock();
      });
    },

    keeping: async () => shelf.vault.keeping(),
    setProtection: async (protection) => {
      if (protection.kind === 'keychain' && options.fail.has('keychain')) throw failure('no-keychain');
      shelf.protect(protection);
      return shelf.vault.keeping();
    },
    setAutoLock: async (minutes) => {
      shelf.vault.autoLock = minutes;
      return shelf.vault.keeping();
    },
    backUp: async () => {
      shelf.backUp();
      return shelf.vault.keeping();
    },
    restoreBackup: async (number, key) => shelf.restoreBackup(number, key),
    repair: async (key) => shelf.repair(key),
    saveCopy: async (key) => {
      if (key.kind === 'recovery') shelf.vault.proveCode(key.text);
      else checkStrength(key.text);
      return { file: 'resguardo-copia-2026-11-23.db', pages: 0, uncovered: '' };
    },
    restoreCopy: async (key, protection) => {
      if (protection.kind === 'keychain' && options.fail.has('keychain')) throw failure('no-keychain');
      return shelf.restoreCopy(key, protection);
    },
    exportEverything: async () => ({ file: 'resguardo-todo.json', pages: 0, uncovered: '' }),
    checkData: async () => {
      const { assessments, backups } = shelf.vault.keeping();
      const events = assessments.reduce((sum, { answered }) => sum + answered * 2, 0);
      return { assessments: assessments.length, events, backup: backups[0] ?? null };
    },

    openAssessment: async (id) => {
      shelf.vault.show(id);
      return shelf.home();
    },
    deleteAssessment: async (id, passphrase) => shelf.delete(id, passphrase),
    eraseVault: async (id) => shelf.erase(shelf.vaults.filter((vault) => vault.id === id)),
    eraseEverything: async () => shelf.erase(shelf.vaults),

    home: async () => shelf.home(),
    setName: async (name) => {
      here().name = name;
    },
    setPlace: async (_country, region) => {
      here().region = region;
    },
    setProfile: async (key, value) => {
      here().profile.set(key, value);
    },
    setPass: async (pass) => {
      here().pass = pass === 'full' ? 'full' : 'first';
      return here().questionnaire();
    },

    questionnaire: async () => here().questionnaire(),
    question: async (item) => here().question(item),
    answer: async (item, answer, seen) => here().answer(item, answer, seen),
    withdraw: async (item) => here().withdraw(item),
    note: async (item, text) => {
      here().notes.set(item ?? '', text);
    },

    checkList: async () => checkList(),
    lastChecks: async () => seen(),
    runChecks: async (onProgress) => {
      cancelled = false;
      const list = checkList();
      for (const [index, { message }] of list.entries()) {
        await pause(options.stepMs);
        if (cancelled) throw failure('checks-cancelled');
        onProgress({ done: index + 1, total: list.length, message });
      }
      here().checked = true;
      return runOf(here());
    },
    runCheck: async (check) => {
      await pause(options.stepMs);
      here().choices.again.add(check);
      return runOf(here());
    },
    ignoreCheck: async (check, because) => {
      if (because.trim() === '') throw failure('no-reason');
      here().choices.ignored.set(check, because.trim());
      return runOf(here());
    },
    heedCheck: async (check) => {
      here().choices.ignored.delete(check);
      return runOf(here());
    },
    setCheckLimit: async (check, limit) => {
      if (limit === null) here().choices.limits.delete(check);
      else here().choices.limits.set(check, limit);
      return runOf(here());
    },
    cancelChecks: async () => {
      cancelled = true;
    },
    confirmSuggestions: async (items) => {
      for (const { item, code } of here().suggestions()) {
        if (items.includes(item)) here().answer(item, { kind: 'codes', codes: [code] }, false);
      }
      return runOf(here());
    },

    computers: async () => fleet(),
    setComputerCount: async (count) => {
      here().fleet.setCount(count);
      return fleet();
    },
    shareComputer: async ({ label }) => {
      if (label.trim() === '') throw failure('no-label');
      if (declined('shareComputer')) return { file: null, pages: 0, uncovered: '' };
      return { file: 'resguardo-ordenador-2026-11-23.json', pages: 0, uncovered: '' };
    },
    addThisComputer: async (options) => {
      here().fleet.add(options, seen()?.date ?? null);
      return fleet();
    },
    takeComputers: async () => (declined('takeComputers') ? null : here().fleet.take(seen()?.date ?? null)),
    removeComputer: async (id) => {
      here().fleet.remove(id);
      return fleet();
    },

    outcome: async () => here().outcome(),
    explanation: async () => explanationOf(here()),
    history: async () => historyOf(here()),
    compare: async (from, to) => comparisonOf(here(), from, to),
    plan: async () => here().plan(),
    whatIf: async (actions) => here().whatIf(actions),
    changeAction: async (change) => here().changeAction(change),
    assignAction: async (to) => here().assign(to),

    people: async () => here().people(),
    setAuthor: async (name) => {
      here().author = name.trim();
      return here().people();
    },
    settle: async (item, answer) => here().settle(item, answer),
    saveForm: async ({ items, paper }) => {
      here().paper(items);
      if (declined('saveForm')) return { file: null, pages: 0, uncovered: '' };
      if (!paper) return { file: 'resguardo-preguntas-2026-11-23.txt', pages: 0, uncovered: '' };
      exported = true;
      return { file: 'resguardo-preguntas-2026-11-23.pdf', pages: 2, uncovered: '' };
    },
    readForm: async () => (declined('readForm') ? { name: null, answers: [], doubtful: [], strange: 0 } : RETURNED),
    paperQuestions: async (items) => here().paper(items),
    takeAnswers: async (name, answers) => here().take(name, answers),

    documents: async () => papers(),
    addDocument: async (items) => (declined('addDocument') ? null : here().papers.add(items)),
    describeDocument: async (input) => {
      here().papers.describe(input);
      return papers();
    },
    renewDocument: async (id) => {
      if (declined('renewDocument')) return null;
      here().papers.renew(id);
      return papers();
    },
    removeDocument: async (id) => {
      here().papers.remove(id);
      return papers();
    },
    checkDocuments: async () => here().papers.listed(TODAY, true),
    copyDocuments: async (ids) => {
      const folder = here().papers.copyOut(ids, TODAY);
      return declined('copyDocuments') ? { folder: null, copied: 0, changed: [], missing: [] } : folder;
    },

    incidents: async () => here().notebook.listed(),
    beginIncident: async (situation) => here().notebook.begin(situation),
    saveIncident: async (input) => here().notebook.save(input),
    addEvidence: async (id) => (declined('addEvidence') ? null : here().notebook.add(id, TODAY)),
    removeIncident: async (id) => {
      here().notebook.remove(id);
      return here().notebook.listed();
    },
    exportComplaint: async ({ incident, format }) => {
      if (declined('exportComplaint')) return { file: null, pages: 0, uncovered: '' };
      exported = true;
      const file = `resguardo-hoja-2026-11-23.${format}`;
      return { file, pages: format === 'json' ? 0 : incident === null ? 3 : 4, uncovered: '' };
    },

    livePacks: async () => LIVE_PACKS,
    tallyExercise: async (answers) => tallyOf(answers),
    exportExercise: async ({ pack, sheet, paper }) => {
      if (declined('exportExercise')) return { file: null, pages: 0, uncovered: '' };
      exported = true;
      return { file: `practica-${pack}-${sheet}-${paper}.pdf`, pages: 5, uncovered: '' };
    },

    exportRegister: async ({ format }) => {
      exported = true;
      return { file: `resguardo-registro-2026-11-23.${format}`, pages: format === 'pdf' ? 1 : 0, uncovered: '' };
    },
    exportDrill: async () => {
      exported = true;
      return { file: 'resguardo-simulacro-2026-11-23.pdf', pages: 2, uncovered: '' };
    },

    channels: async (country, region) => channelsOf(country === null ? regionHere() : region),
    situation: async (id, country, region) => situationOf(id, country === null ? regionHere() : region),
    termEnd: async (clock, noticed) => termEndOf(clock, noticed),
    openLink: async () => undefined,

    exportPlan: async () => {
      exported = true;
      return { file: 'plan-de-accion-2026-11-23.pdf', pages: 6, uncovered: '' };
    },
    exportCalendar: async () => ({ file: 'resguardo-plan-2026-11-23.ics', pages: 0, uncovered: '' }),
    exportSpreadsheet: async () => ({ file: 'resguardo-plan-2026-11-23.csv', pages: 0, uncovered: '' }),
    handout: async (wanted) => handoutOf(wanted, here().name),
    exportHandout: async ({ handout }) => {
      exported = true;
      return { file: `${handout}-2026-11-23.pdf`, pages: 1, uncovered: '' };
    },
    letterhead: async () => shelf.letterhead,
    setPaper: async (paper) => (shelf.letterhead = { ...shelf.letterhead, paper }),
    takePartner: async () =>
      declined('takePartner') ? null : (shelf.letterhead = { ...shelf.letterhead, partner: PARTNER }),
    removePartner: async () => (shelf.letterhead = { ...shelf.letterhead, partner: null }),
    packs: async () => shelf.packs,
    offerPack: async () => (declined('offerPack') ? null : OFFER),
    approveKey: async (key, name) =>
      key.startsWith('RW') ? { ...OFFER, signature: { state: 'known', key: KEY, name } } : fail('bad-key'),
    acceptPack: async () => {
      shelf.packs = { ...shelf.packs, packs: [OUTSIDE] };
      return localeOf(shelf.language);
    },
    refusePack: async () => undefined,
    removePack: async (id) => {
      const packs = shelf.packs.packs.filter((pack) => pack.id !== id);
      return (shelf.packs = { ...shelf.packs, packs });
    },
    facts: async () => shelf.facts,
    offerFacts: async () => (declined('offerFacts') ? null : FACTS_OFFER),
    approveFactsKey: async (key, name) =>
      key.startsWith('RW') ? { ...FACTS_OFFER, signature: { state: 'known', key: KEY, name } } : fail('bad-key'),
    acceptFacts: async () => {
      const signature = { state: 'known' as const, key: KEY, name: 'La asociación' };
      const taken = { version: FACTS_OFFER.version, signature, unused: null };
      shelf.facts = { date: '2027-01-04', months: 0, review: '2027-06-30', taken };
      return localeOf(shelf.language);
    },
    refuseFacts: async () => undefined,
    beginAssessment: async () => shelf.home(),
    openExported: async () => {
      if (!exported) throw failure('nothing-exported');
    },
    exportAssessment: async () => ({ file: 'resguardo-respuestas.json', pages: 0, uncovered: '' }),
    importAssessment: async () => ({ file: 'resguardo-respuestas.json', added: 3, known: 12 }),

    newRecoveryCode: async () => {
      shelf.vault.pending = CODE;
      shelf.vault.code = CODE;
      shelf.vault.confirmed = false;
      return { groups: CODE, ask: [3, 6] };
    },
    saveRecoverySheet: async () => ({ file: 'resguardo-codigo-de-recuperacion.pdf', pages: 1, uncovered: '' }),
    confirmRecoveryCode: async (groups) => {
      const { vault } = shelf;
      const asked = vault.pending === CODE ? [2, 5] : [1, 4];
      const right = asked.every((place, index) => plain(groups[index] ?? '') === vault.pending?.[place]);
      if (right) vault.confirmed = true;
      return right;
    },

    about: async () => ({
      version: '0.1.0',
      method: 1,
      languages: LANGUAGES,
      reads: [
        { kind: 'read-kind-read', what: '/etc/os-release', checks: ['check-os-supported'] },
        { kind: 'read-kind-read', what: '/proc/self/mountinfo', checks: ['check-disk-system-encrypted'] },
        { kind: 'read-kind-list', what: '/etc/apt/apt.conf.d', checks: ['check-os-updates-auto'] },
        { kind: 'read-kind-rows', what: '~/.mozilla/firefox/*/cert9.db', checks: ['check-cert-personal-expiry'] },
        { kind: 'read-kind-ask', what: 'statfs /', checks: ['check-disk-system-encrypted'] },
        { kind: 'read-kind-run', what: '/usr/sbin/nft list ruleset', checks: ['check-fw-enabled'] },
        {
          kind: 'read-kind-bus',
          what: 'org.freedesktop.login1 /org/freedesktop/login1 LockedHint',
          checks: ['check-lock-idle-timeout', 'check-net-remote-login-off'],
        },
      ],
    }),
  };
  return withFailures(backend, options.fail, () => shelf.viewing);
}

/** What cannot be done on a medium that can only be read. */
const WRITES = new Set([
  ...['setName', 'setPlace', 'setProfile', 'setPass', 'answer', 'withdraw', 'note', 'confirmSuggestions'],
  ...['changeAction', 'assignAction', 'importAssessment', 'newRecoveryCode', 'setProtection', 'setAutoLock'],
  ...['backUp', 'restoreBackup', 'deleteAssessment', 'eraseVault'],
  ...['setAuthor', 'settle', 'takeAnswers', 'addDocument', 'describeDocument', 'renewDocument', 'removeDocument'],
  ...['setComputerCount', 'addThisComputer', 'takeComputers', 'removeComputer'],
  ...['beginIncident', 'saveIncident', 'addEvidence', 'removeIncident'],
]);

/** Not a failure: nothing was chosen in the dialog. */
const DECLINED = 'declined';

/** The same backend, with the methods that were asked to fail, and those that must. */
function withFailures(backend: Backend, fail: ReadonlyMap<string, string>, viewing: () => boolean): Backend {
  return new Proxy(backend, {
    get(target, name, receiver) {
      const refused = typeof name === 'string' && WRITES.has(name) && viewing() ? 'read-only' : undefined;
      const code = typeof name === 'string' ? (fail.get(name) ?? refused) : undefined;
      return code === undefined || code === DECLINED
        ? Reflect.get(target, name, receiver)
        : () => Promise.reject(failure(code, { file: 'documento.pdf' }));
    },
  });
}

export function fixtureFromAddress(search: string): Backend {
  const query = new URLSearchParams(search);
  const fail = query.getAll('fail').map((entry): [string, string] => {
    const [method = '', code = 'internal'] = entry.split(':');
    return [method, code];
  });
  return fixture({
    scene: query.get('fixture') ?? '',
    language: query.get('lang') ?? 'es',
    fail: new Map(fail),
    stepMs: Number(query.get('step') ?? STEP_MS),
    waitMs: Number(query.get('wait') ?? 0),
  });
}
