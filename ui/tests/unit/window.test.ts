import { describe, expect, test } from 'vitest';
import { address, parseRoute } from '../../src/app/route';
import { changes } from '../../src/app/undo.svelte';
import { failureOf } from '../../src/ipc/failure';
import { errorTexts } from '../../src/l10n/ids';
import { vi } from 'vitest';

describe('addresses', () => {
  test.each([
    ['', { view: 'home', id: null, back: null }],
    ['#/plan', { view: 'plan', id: null, back: null }],
    ['#/question/backup-frequency?back=backups', { view: 'question', id: 'backup-frequency', back: 'backups' }],
    ['#/question', { view: 'home', id: null, back: null }],
    ['#/no-such-page', { view: 'home', id: null, back: null }],
    ['#main', { view: 'home', id: null, back: null }],
  ])('%s', (hash, expected) => {
    expect(parseRoute(hash)).toEqual(expected);
  });

  test('an address that was written is read back', () => {
    expect(parseRoute(address('question', 'a b/c', 'x'))).toEqual({ view: 'question', id: 'a b/c', back: 'x' });
  });
});

describe('undo', () => {
  test('a change is taken back and made again, newest first', async () => {
    const log: string[] = [];
    const change = (name: string) => ({
      undo: async () => log.push(`undo ${name}`),
      redo: async () => log.push(`redo ${name}`),
    });
    changes.record(change('one'));
    changes.record(change('two'));
    expect(await changes.undo()).toBe(true);
    expect(await changes.redo()).toBe(true);
    expect(await changes.undo()).toBe(true);
    expect(await changes.undo()).toBe(true);
    expect(await changes.undo()).toBe(false);
    expect(log).toEqual(['undo two', 'redo two', 'undo two', 'undo one']);
  });

  test('a change that could not be taken back stays', async () => {
    const failure = { code: 'disk-full', args: {} };
    let full = true;
    changes.record({ undo: () => (full ? Promise.reject(failure) : Promise.resolve()), redo: () => Promise.resolve() });
    await expect(changes.undo()).rejects.toBe(failure);
    full = false;
    expect(await changes.undo()).toBe(true);
  });
});

describe('problems', () => {
  test('a failure of the core passes through', () => {
    const failure = { code: 'locked', args: { reason: 'no-bus' } };
    expect(failureOf(failure)).toBe(failure);
  });

  test('whatever else goes wrong is a fault of ours', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(failureOf(new Error('x'))).toEqual({ code: 'internal', args: {} });
    expect(silent).toHaveBeenCalledOnce();
    silent.mockRestore();
  });

  test.each([
    ['disk-full', 'error-disk-full'],
    ['content-syntax', 'error-bad-file'],
    ['never-heard-of', 'error-internal'],
  ])('%s says %s', (code, id) => {
    expect(errorTexts(code).id).toBe(id);
  });
});
