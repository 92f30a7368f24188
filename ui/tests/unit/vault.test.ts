import { beforeAll, describe, expect, test, vi } from 'vitest';
import { shows, type View } from '../../src/app/route';
import { keepTyped, onClosing } from '../../src/app/typed';
import { changes } from '../../src/app/undo.svelte';
import { isStrong, NewPassphrase } from '../../src/components/new-passphrase.svelte';
import { fixture } from '../../src/ipc/fixture';
import type { Stage } from '../../src/ipc/bindings/dto';
import { localeOf } from '../../src/ipc/fixture/locales';
import { withoutIsolation } from '../../src/l10n/format';
import { DAMAGES, errorTexts, LOCKED } from '../../src/l10n/ids';
import { l10n, t } from '../../src/l10n/l10n.svelte';
import { checkedPhrase, closingText, momentText, savedPhrase, sizeText, vaultText } from '../../src/l10n/phrases';
import { LANGUAGES, messagesOf } from './texts';

beforeAll(() => {
  vi.stubGlobal('document', { documentElement: {} });
  l10n.load(localeOf('es'));
});

const PASSPHRASE = 'farola arena tejado';
const core = (scene: string) => fixture({ scene, language: 'es', fail: new Map(), stepMs: 0, waitMs: 0 });

describe('which pages stand without an open vault', () => {
  test.each<[View, Stage, boolean]>([
    ['home', 'open', true],
    ['home', 'locked', false],
    ['data', 'locked', false],
    ['delete', 'locked', false],
    ['erase', 'first-run', false],
    ['vaults', 'locked', true],
    ['open-copy', 'first-run', true],
    ['new-vault', 'damaged', true],
    ['repair', 'damaged', true],
    ['restore', 'damaged', true],
    ['restore', 'locked', false],
    ['now', 'damaged', true],
  ])('%s, %s: %s', (view, stage, expected) => {
    expect(shows(view, stage)).toBe(expected);
  });
});

describe('a new passphrase', () => {
  test.each([
    ['once letras', false],
    ['doce letras.', true],
    ['sol mar pan', false],
    ['sol mar pan luz', true],
    ['  a   b c  ', false],
    ['ññññññññññññ', true],
    ['', false],
  ])('"%s" is strong: %s', (text, strong) => {
    expect(isStrong(text)).toBe(strong);
  });

  test('is typed twice unless it can be read', () => {
    const secret = new NewPassphrase('new');
    secret.text = PASSPHRASE;
    expect(secret.problems()).toEqual([{ field: 'new-again', text: t('protect-different') }]);
    secret.again = PASSPHRASE;
    expect(secret.problems()).toEqual([]);
    secret.again = '';
    secret.shown = true;
    expect(secret.problems()).toEqual([]);
  });

  test('takes only what concerns it', () => {
    const secret = new NewPassphrase('new');
    expect(secret.problemOf({ code: 'weak-passphrase', args: { minimum: 12 } })?.field).toBe('new');
    expect(secret.problemOf({ code: 'disk-full', args: {} })).toBeNull();
  });
});

describe('before the vault closes', () => {
  test('what was typed is saved, and what could not be saved is known', async () => {
    const keep = vi.fn().mockResolvedValue(undefined);
    const end = onClosing(keep);
    expect(await keepTyped()).toBe(true);
    const endFailing = onClosing(() => Promise.reject({ code: 'not-open', args: {} }));
    expect(await keepTyped()).toBe(false);
    end();
    endFailing();
    expect(await keepTyped()).toBe(true);
    expect(keep).toHaveBeenCalledTimes(2);
  });

  test('a change of one vault cannot be taken back in another', async () => {
    const undo = vi.fn().mockResolvedValue(undefined);
    changes.record({ undo, redo: undo });
    changes.forget();
    expect(await changes.undo()).toBe(false);
    expect(undo).not.toHaveBeenCalled();
  });
});

describe('phrases', () => {
  const plain = (text: string) => withoutIsolation(text).replaceAll('\u00a0', ' ');

  test.each([
    [() => momentText('2026-11-27T22:17'), '27 de noviembre de 2026, 22:17'],
    [() => sizeText(152), '152 kB'],
    [() => sizeText(2048), '2 MB'],
    [() => closingText(null), 'Nunca'],
    [() => closingText(15), 'Tras 15 minutos'],
    [() => vaultText({ id: 'a', name: 'Panadería', changed: null, open: false }), 'Panadería'],
    [() => vaultText({ id: 'a', name: '', changed: null, open: true }), 'Tu resguardo'],
    [() => vaultText({ id: 'a', name: null, changed: null, open: false }), 'Cerrada'],
    [
      () => vaultText({ id: 'a', name: null, changed: '2026-10-30', open: false }),
      'Cerrada, usada por última vez el 30 de octubre de 2026',
    ],
  ])('%#', (said, expected) => {
    expect(plain(said())).toBe(expected);
  });

  test('a check without a backup does not speak of one', () => {
    expect(checkedPhrase({ assessments: 1, events: 2, backup: null }).id).toBe('backups-checked-alone');
  });

  test('a file that was not saved is not called saved', () => {
    expect(savedPhrase({ file: null, pages: 0, uncovered: '' }).id).toBe('data-save-declined');
    expect(savedPhrase({ file: 'a.db', pages: 0, uncovered: '' })).toEqual({
      id: 'data-save-done',
      args: { file: 'a.db' },
    });
  });
});

describe.each(LANGUAGES)('texts in %s', (tag) => {
  const messages = messagesOf(tag);
  const codes = ['no-passphrase', 'last-way', 'no-backup', 'not-a-copy', 'repair-failed', 'backup-damaged'];

  test.each([...codes, 'update-failed'])('%s says what happened and what to do', (code) => {
    expect(errorTexts(code).id).toBe(`error-${code}`);
    expect(messages.has(`error-${code}`)).toBe(true);
    expect(messages.has(`error-${code}-hint`)).toBe(true);
  });

  test('every damage and every closed vault has its words', () => {
    const pairs = [...Object.values(DAMAGES), ...Object.values(LOCKED)].flatMap(({ id, hint }) => [id, hint]);
    expect(pairs.filter((id) => !messages.has(id))).toEqual([]);
  });
});

/* The second core must refuse what the real one refuses, or the journeys prove nothing. */
describe('the second core', () => {
  test('a closed vault gives nothing away and opens with each of its keys', async () => {
    const backend = core('passphrase');
    const start = await backend.lock();
    expect(start.stage).toBe('locked');
    expect(start.locked).toEqual({ reason: 'closed', keychain: false, passphrase: true, recovery: true });
    await expect(backend.home()).rejects.toEqual({ code: 'not-open', args: {} });
    await expect(backend.unlock({ kind: 'passphrase', text: 'no es esta frase' })).rejects.toMatchObject({
      code: 'wrong-key',
    });
    await expect(backend.unlock({ kind: 'recovery', text: '4F7K' })).rejects.toMatchObject({ code: 'code-typo' });
    await backend.unlock({ kind: 'recovery', text: '4f7k q2mw 9xrc h5tb ze8n 3vdj p6ys' });
    await backend.lock();
    expect((await backend.unlock({ kind: 'passphrase', text: PASSPHRASE })).name).toBe('Marta Gil, fontanería');
  });

  test('going back to a backup undoes what came later', async () => {
    const backend = core('passphrase');
    const kept = await backend.backUp();
    const number = kept.backups[0]?.number ?? 0;
    await backend.setName('Otro nombre');
    const { home, backup } = await backend.restoreBackup(number, null);
    expect(home.name).toBe('Marta Gil, fontanería');
    expect(backup?.number).toBe(number);
    await expect(backend.restoreBackup(999, null)).rejects.toMatchObject({ code: 'no-backup' });
  });

  test('deleting asks for the phrase, takes the backups and replaces the code', async () => {
    const backend = core('passphrase');
    await expect(backend.deleteAssessment('assessment-2', null)).rejects.toMatchObject({ code: 'no-passphrase' });
    const { code } = await backend.deleteAssessment('assessment-2', PASSPHRASE);
    const keeping = await backend.keeping();
    expect(keeping.backups).toEqual([]);
    expect(keeping.assessments).toHaveLength(1);
    expect(keeping.vault.recoveryConfirmed).toBe(false);
    const asked = code?.ask.map((group) => code.groups[group - 1] ?? '') ?? [];
    expect(await backend.confirmRecoveryCode(['0000', '0000'])).toBe(false);
    expect(await backend.confirmRecoveryCode(asked)).toBe(true);
  });

  test('each vault has its own answers, and erasing one leaves the others', async () => {
    const backend = core('several');
    const opened = await backend.openVault('vault-2');
    expect(opened.stage).toBe('open');
    expect((await backend.openVault('vault-3')).stage).toBe('locked');
    await backend.eraseVault('vault-3');
    expect((await backend.vaults()).map(({ id }) => id)).toEqual(['vault-1', 'vault-2']);
    expect((await backend.eraseEverything()).start.stage).toBe('first-run');
  });

  test('memory becomes a vault, and closing it before loses it', async () => {
    const backend = core('memory');
    expect((await backend.keeping()).vault.id).toBeNull();
    expect((await backend.setProtection({ kind: 'keychain' })).vault.id).not.toBeNull();
    expect(await backend.vaults()).toHaveLength(1);
    expect((await core('memory').lock()).stage).toBe('first-run');
  });

  test('on a medium that can only be read nothing is changed', async () => {
    const backend = core('viewing');
    await expect(backend.setName('x')).rejects.toMatchObject({ code: 'read-only' });
    await expect(backend.backUp()).rejects.toMatchObject({ code: 'read-only' });
    expect((await backend.home()).name).toBe('Marta Gil, fontanería');
  });
});
