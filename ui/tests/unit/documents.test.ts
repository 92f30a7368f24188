import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fixture } from '../../src/ipc/fixture';
import { localeOf } from '../../src/ipc/fixture/locales';
import type { DocumentRow, Documents } from '../../src/ipc/bindings/dto';
import { withoutIsolation } from '../../src/l10n/format';
import { l10n, t } from '../../src/l10n/l10n.svelte';
import { lookedPhrase, showsPhrase, validPhrase, type Phrase } from '../../src/l10n/phrases';
import {
  afterRenewal,
  byArea,
  draftOf,
  inputOf,
  kibibytes,
  knownInput,
  sameInput,
  shortSum,
} from '../../src/views/documents/draft';

let documents: Documents;
let plan: DocumentRow;

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: {} });
  l10n.load(localeOf('es'));
  const core = fixture({ scene: 'shared', language: 'es', fail: new Map(), stepMs: 0, waitMs: 0 });
  documents = await core.checkDocuments();
  const [first] = documents.documents;
  if (!first) throw new Error('the scene has documents');
  plan = first;
});

const said = (phrase: Phrase | null): string => (phrase === null ? '' : withoutIsolation(t(phrase.id, phrase.args)));

describe('what is said of a document', () => {
  test('comes back as it was', () => {
    expect(inputOf(plan.id, draftOf(plan))).toEqual(knownInput(plan));
  });

  test('the order of its questions is no change, another one is', () => {
    const known = knownInput(plan);
    expect(sameInput(known, { ...known, items: [...known.items].reverse() })).toBe(true);
    expect(sameInput(known, { ...known, items: known.items.slice(1) })).toBe(false);
    expect(sameInput(known, { ...known, owner: 'Luis' })).toBe(false);
  });

  test('a day that does not exist is never sent', () => {
    const draft = { ...draftOf(plan), expires: { day: '31', month: '2', year: '2027' } };
    expect(inputOf(plan.id, draft).expires).toBeNull();
  });
});

describe('the questions that it may show', () => {
  test('stand by area, those that are often asked for first', () => {
    const backups = byArea(documents.questions).find(({ area }) => area === 'backups');
    expect(backups?.questions.map(({ item, expected }) => [item, expected])).toEqual([
      ['backup-restored', true],
      ['backup-frequency', false],
      ['backup-disconnected', false],
    ]);
  });

  test.each([
    [[], ''],
    [['phone-lock'], 'Muestra «¿'],
    [['bank-phone', 'phone-lock'], '?» y «'],
    [['bank-phone', 'phone-lock', 'remote-helper', 'updates-delay'], ' y 2 más.'],
  ])('%j', (items, part) => {
    expect(said(showsPhrase(items))).toContain(part);
  });
});

describe('its file', () => {
  test('after one was taken up, the others are as they were seen', () => {
    const unseen = { ...documents, documents: documents.documents.map((row) => ({ ...row, state: null })) };
    const states = (of: Documents) => of.documents.map(({ state }) => state);
    expect(states(afterRenewal(unseen, documents, 'document-2'))).toEqual(['same', 'same', 'missing']);
    expect(states(afterRenewal(unseen, unseen, 'document-2')), 'nobody has looked').toEqual([null, null, null]);
  });

  test('is told by the first signs of its sum and by its size', () => {
    expect(shortSum(plan.sha256)).toBe('3f2a9c81');
    expect([0, 1, 1024, 1025].map(kibibytes)).toEqual([0, 1, 1, 2]);
  });

  test.each([
    [['same', 'same'], 'Los 2 archivos siguen igual.'],
    [['same'], 'El archivo sigue igual.'],
    [['same', 'changed', 'missing'], 'Archivos que siguen igual: 1 de 3.'],
  ] as [DocumentRow['state'][], string][])('%j', (states, text) => {
    expect(said(lookedPhrase(states.map((state) => ({ state }))))).toBe(text);
  });

  test.each([
    [null, false, ''],
    ['2027-02-10', false, 'Vale hasta el 10 de febrero de 2027.'],
    ['2026-09-30', true, '<strong>Caducado.</strong> Valía hasta el 30 de septiembre de 2026.'],
  ])('valid until %s', (expires, expired, text) => {
    expect(said(validPhrase({ expires, expired }))).toBe(text);
  });
});
