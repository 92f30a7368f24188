// A full second backend in memory, for tests and for a look in an ordinary browser: `?fixture=<scene>&lang=<tag>`.
// `&fail=<method>:<code>` lets one method fail, so that every problem can be seen.

import type { Backend } from './backend';
import type { ChecksRun, Failure } from './bindings/dto';
import { checkList, runOf } from './fixture/checks';
import { channelsOf } from './fixture/channels';
import { LANGUAGES, localeOf } from './fixture/locales';
import { sceneOf } from './fixture/scenes';

/** How long one check takes here. */
const STEP_MS = 60;

const CODE = ['4F7K', 'Q2MW', '9XRC', 'H5TB', 'ZE8N', '3VDJ', 'P6YS'];
const PASSPHRASE = 'farola arena tejado';

export interface FixtureOptions {
  scene: string;
  language: string;
  /** Methods that fail, with their codes. */
  fail: ReadonlyMap<string, string>;
  stepMs: number;
}

function failure(code: string, args: Failure['args'] = {}): Failure {
  return { code, args };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** As typed: any case, blanks and hyphens do not matter. */
function plain(code: string): string {
  return code.replaceAll(/[\s-]/g, '').toUpperCase();
}

export function fixture(options: FixtureOptions): Backend {
  const scene = sceneOf(options.scene);
  const { assessment } = scene;
  let run: ChecksRun | null = assessment.checked ? runOf(assessment) : null;
  let cancelled = false;
  let exported = false;

  const backend: Backend = {
    start: async () => ({
      stage: scene.stage,
      locked: scene.locked,
      locale: localeOf(options.language),
      testBuild: false,
    }),
    setLanguage: async (tag) => localeOf(LANGUAGES.some((language) => language.tag === tag) ? tag : 'es'),

    firstRun: async (input) => {
      if (input.protection.kind === 'passphrase' && input.protection.passphrase.length < 12) {
        throw failure('weak-passphrase', { minimum: 12 });
      }
      if (input.protection.kind === 'keychain' && options.fail.has('keychain')) throw failure('no-keychain');
      assessment.name = input.name;
      assessment.region = input.region;
      assessment.pass = input.minutes <= 10 ? 'first' : 'full';
      assessment.protection = input.protection.kind;
      return assessment.home();
    },
    unlock: async (key) => {
      if (key.kind === 'keychain') throw failure('locked', { reason: scene.locked?.reason ?? 'locked' });
      if (key.kind === 'passphrase' && key.text !== PASSPHRASE) throw failure('wrong-key');
      if (key.kind === 'recovery' && plain(key.text).length !== CODE.join('').length) throw failure('code-typo');
      if (key.kind === 'recovery' && plain(key.text) !== CODE.join('')) throw failure('wrong-key');
      return assessment.home();
    },
    remember: async () => undefined,

    home: async () => assessment.home(),
    setName: async (name) => {
      assessment.name = name;
    },
    setPlace: async (_country, region) => {
      assessment.region = region;
    },
    setProfile: async (key, value) => {
      assessment.profile.set(key, value);
    },
    setPass: async (pass) => {
      assessment.pass = pass === 'full' ? 'full' : 'first';
      return assessment.questionnaire();
    },

    questionnaire: async () => assessment.questionnaire(),
    question: async (item) => assessment.question(item),
    answer: async (item, answer, seen) => assessment.answer(item, answer, seen),
    withdraw: async (item) => assessment.withdraw(item),
    note: async (item, text) => {
      assessment.notes.set(item ?? '', text);
    },

    checkList: async () => checkList(),
    lastChecks: async () => run,
    runChecks: async (onProgress) => {
      cancelled = false;
      const list = checkList();
      for (const [index, { message }] of list.entries()) {
        await pause(options.stepMs);
        if (cancelled) throw failure('checks-cancelled');
        onProgress({ done: index + 1, total: list.length, message });
      }
      assessment.checked = true;
      run = runOf(assessment);
      return run;
    },
    cancelChecks: async () => {
      cancelled = true;
    },
    confirmSuggestions: async (items) => {
      for (const { item, code } of assessment.suggestions()) {
        if (items.includes(item)) assessment.answer(item, { kind: 'codes', codes: [code] }, false);
      }
      run = runOf(assessment);
      return run;
    },

    outcome: async () => assessment.outcome(),
    plan: async () => assessment.plan(),
    changeAction: async (change) => assessment.changeAction(change),
    assignAction: async (action, owner, due) => assessment.assign(action, owner, due),

    channels: async (country, region) => channelsOf(country === null ? assessment.region : region),
    openLink: async () => undefined,

    exportPlan: async () => {
      exported = true;
      return { file: 'plan-de-accion-2026-11-23.pdf', pages: 6, uncovered: '' };
    },
    openExported: async () => {
      if (!exported) throw failure('nothing-exported');
    },
    exportAssessment: async () => ({ file: 'resguardo-respuestas.json', pages: 0, uncovered: '' }),
    importAssessment: async () => ({ file: 'resguardo-respuestas.json', added: 3, known: 12 }),

    newRecoveryCode: async () => ({ groups: CODE, ask: [3, 6] }),
    confirmRecoveryCode: async (groups) => {
      const right = [CODE[2], CODE[5]].every((group, index) => plain(groups[index] ?? '') === group);
      if (right) assessment.recoveryConfirmed = true;
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
  return withFailures(backend, options.fail);
}

/** The same backend, with the methods that were asked to fail. */
function withFailures(backend: Backend, fail: ReadonlyMap<string, string>): Backend {
  return new Proxy(backend, {
    get(target, name, receiver) {
      const code = typeof name === 'string' ? fail.get(name) : undefined;
      return code === undefined ? Reflect.get(target, name, receiver) : () => Promise.reject(failure(code));
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
  });
}
