/* Screens that only appear after something was done. */

import type { ElementHandle, Page } from 'puppeteer-core';
import type { Visit } from './site.ts';

export interface State {
  name: string;
  visit: Visit;
  /** What a person does to get there. */
  reach: (page: Page) => Promise<void>;
}

/** Presses the first control whose words contain `text`, in the whole page or a part of it. */
export async function press(page: Page, text: string, within = 'body'): Promise<void> {
  const handle = await page.waitForFunction(
    (wanted, place) =>
      [...(document.querySelector(place)?.querySelectorAll<HTMLElement>('button, a') ?? [])].find((node) =>
        node.innerText.includes(wanted),
      ) ?? null,
    {},
    text,
    within,
  );
  await (handle as ElementHandle<HTMLElement>).click();
}

export async function heading(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelector('h1')?.innerText.includes(wanted), {}, text);
}

/** Sets a check aside for a reason. */
export async function setAside(page: Page, check: string, because: string): Promise<void> {
  const row = `li:has(#check-${check})`;
  await press(page, 'Más opciones', row);
  await page.type(`${row} form input[maxlength="200"]`, because);
  await press(page, 'Apartar', `${row} form`);
  await page.waitForSelector('#checks-ignored');
}

export const STATES: readonly State[] = [
  {
    name: 'protect',
    visit: { hash: '#/home', scene: 'first-run', fail: 'keychain:no-keychain' },
    reach: async (page) => {
      await press(page, 'Continuar');
      await heading(page, 'no contesta');
    },
  },
  {
    name: 'protect-problem',
    visit: { hash: '#/home', scene: 'first-run', fail: 'keychain:no-keychain' },
    reach: async (page) => {
      await press(page, 'Continuar');
      await heading(page, 'no contesta');
      await press(page, 'Continuar');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'unlock-wrong',
    visit: { hash: '#/home', scene: 'locked-not-remembered' },
    reach: async (page) => {
      await page.type('#recovery', 'ABCD');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'remember',
    visit: { hash: '#/home', scene: 'locked-no-entry' },
    reach: async (page) => {
      await page.type('#passphrase', 'farola arena tejado');
      await page.keyboard.press('Enter');
      await heading(page, 'abierto');
    },
  },
  {
    name: 'practise-message',
    visit: { hash: '#/practise/real-or-fake.a' },
    reach: async (page) => {
      await press(page, 'Empezar');
      await heading(page, '¿Es auténtico o es falso?');
    },
  },
  {
    name: 'practise-answered',
    visit: { hash: '#/practise/real-or-fake.a' },
    reach: async (page) => {
      await press(page, 'Empezar');
      await page.click('input[value="genuine"]');
      await press(page, 'Ver la respuesta');
      await heading(page, 'Esta vez no.');
    },
  },
  {
    name: 'practise-problem',
    visit: { hash: '#/practise/school.primary', scene: 'locked-no-entry' },
    reach: async (page) => {
      await press(page, 'Empezar');
      await press(page, 'Ver la respuesta');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'practise-finished',
    visit: { hash: '#/practise/real-or-fake.b' },
    reach: async (page) => {
      await press(page, 'Empezar');
      for (const button of ['Siguiente', 'Ver cómo ha ido']) {
        await page.click('input[value="fake"]');
        await press(page, 'Ver la respuesta');
        await press(page, button);
      }
      await heading(page, 'Así ha ido');
    },
  },
  {
    name: 'question-problem',
    visit: { hash: '#/question/new-account-number', scene: 'empty' },
    reach: async (page) => {
      await press(page, 'Continuar');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'question-not-saved',
    visit: { hash: '#/question/bank-phone', scene: 'so-far', fail: 'answer:disk-full' },
    reach: async (page) => {
      await page.click('input[type="radio"]');
      await press(page, 'Continuar');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'question-look-open',
    visit: { hash: '#/question/phone-lock', scene: 'so-far' },
    reach: async (page) => {
      await press(page, 'paso a paso');
      await press(page, 'nota');
    },
  },
  {
    name: 'checks-running',
    visit: { hash: '#/checks', scene: 'so-far', step: 2000 },
    reach: async (page) => {
      await press(page, 'Mirar este ordenador');
      await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) >= 1);
    },
  },
  {
    name: 'checks-choices',
    visit: { hash: '#/checks' },
    reach: async (page) => {
      const row = 'li:has(#check-check-backup-recent)';
      await press(page, 'Más opciones', row);
      await page.waitForSelector(`${row} form`);
    },
  },
  {
    name: 'checks-aside',
    visit: { hash: '#/checks' },
    reach: (page) => setAside(page, 'check-net-remote-tools', 'Lo usa quien nos arregla los ordenadores'),
  },
  {
    name: 'explain-sources',
    visit: { hash: '#/explain/mfa' },
    reach: async (page) => {
      for (const toggle of (await page.$$('button[aria-expanded]')).slice(0, 2)) await toggle.click();
      await page.waitForSelector('.panel:not([hidden]) strong');
    },
  },
  {
    name: 'plan-what-if',
    visit: { hash: '#/plan' },
    reach: async (page) => {
      await page.waitForSelector('.try input');
      for (const box of (await page.$$('.try input')).slice(0, 2)) await box.click();
      await page.waitForFunction(() => document.querySelectorAll('.stub .figure').length === 2);
    },
  },
  {
    name: 'plan-how',
    visit: { hash: '#/plan' },
    reach: async (page) => {
      const toggles = await page.$$('button[aria-expanded]');
      for (const toggle of [...toggles.slice(0, 2), ...toggles.slice(4, 5)]) await toggle.click();
    },
  },
  {
    name: 'plan-done',
    visit: { hash: '#/plan' },
    reach: async (page) => {
      await press(page, 'Marcar como hecha');
      await page.waitForSelector('#changed');
    },
  },
  {
    name: 'export-saved',
    visit: { hash: '#/export' },
    reach: async (page) => {
      await press(page, 'Guardar el PDF');
      await heading(page, 'guardado');
    },
  },
  {
    name: 'handout-in-english',
    visit: { hash: '#/handout/statement' },
    reach: async (page) => {
      await page.waitForSelector('article[lang="es"]');
      await page.click('input[value="en"]');
      await page.waitForSelector('article[lang="en"]');
    },
  },
  {
    name: 'handout-saved',
    visit: { hash: '#/handout/order' },
    reach: async (page) => {
      await press(page, 'Guardar el PDF');
      await heading(page, 'guardado');
    },
  },
  {
    name: 'data-pack-offered',
    visit: { hash: '#/data/packs' },
    reach: async (page) => {
      await press(page, 'Elegir un archivo');
      await page.waitForSelector('#take-pack');
    },
  },
  {
    name: 'data-pack-taken',
    visit: { hash: '#/data/packs' },
    reach: async (page) => {
      await press(page, 'Elegir un archivo');
      await page.click('#unsigned');
      await press(page, 'Añadirlo');
      await page.waitForFunction(() => document.querySelector('li.row strong') !== null);
    },
  },
  {
    name: 'data-facts-offered',
    visit: { hash: '#/data/facts' },
    reach: async (page) => {
      await press(page, 'Elegir un archivo');
      await page.waitForSelector('#key');
    },
  },
  {
    name: 'data-facts-taken',
    visit: { hash: '#/data/facts' },
    reach: async (page) => {
      await press(page, 'Elegir un archivo');
      await page.type('#signer', 'La asociación');
      await page.type('#key', 'RWQ');
      await press(page, 'Me fío de esta clave');
      await page.click('#take-facts');
      await page.waitForSelector('.note');
    },
  },
  {
    name: 'situation-term',
    visit: { hash: '#/situation/personal-data' },
    reach: async (page) => {
      await press(page, 'Lo supe antes');
      await page.waitForSelector('#knew-es-personal-data');
    },
  },
  {
    name: 'data-partner',
    visit: { hash: '#/data/letterhead' },
    reach: async (page) => {
      await press(page, 'Elegir el archivo');
      await page.waitForFunction(() => document.querySelector('h2#partner ~ p strong') !== null);
    },
  },
  {
    name: 'recovery-code',
    visit: { hash: '#/data/recovery' },
    reach: async (page) => {
      await press(page, 'Hacer un código');
      await page.waitForSelector('#code');
      await press(page, 'hoja para imprimir');
      await page.waitForSelector('.note');
    },
  },
  {
    name: 'recovery-proof',
    visit: { hash: '#/data/recovery' },
    reach: async (page) => {
      await press(page, 'Hacer un código');
      await press(page, 'Ya está en papel');
      await press(page, 'Comprobar');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'recovery-later',
    visit: { hash: '#/data/recovery' },
    reach: async (page) => {
      await press(page, 'Hacer un código');
      await press(page, 'Lo dejo para luego');
      await page.waitForSelector('.note');
    },
  },
  {
    name: 'protection-problem',
    visit: { hash: '#/data/protection' },
    reach: async (page) => {
      await page.click('#way-passphrase');
      await page.type('#passphrase', 'corta');
      await press(page, 'Cambiar la protección');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'protection-consent',
    visit: { hash: '#/data/protection' },
    reach: async (page) => {
      await page.click('#way-unprotected');
      await press(page, 'Cambiar la protección');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'protect-unprotected',
    visit: { hash: '#/home', scene: 'first-run', fail: 'keychain:no-keychain' },
    reach: async (page) => {
      await press(page, 'Continuar');
      await heading(page, 'no contesta');
      await page.click('input[value="unprotected"]');
      await page.waitForSelector('#unprotected-consent');
    },
  },
  {
    name: 'backups-checked',
    visit: { hash: '#/data/backups' },
    reach: async (page) => {
      await press(page, 'Revisar mis datos');
      await page.waitForSelector('.note');
    },
  },
  {
    name: 'restored',
    visit: { hash: '#/repair', scene: 'damaged-database' },
    reach: async (page) => {
      await page.type('#passphrase', 'farola arena tejado');
      await page.click('#unlock-with-passphrase');
      await heading(page, 'están abiertas');
    },
  },
  {
    name: 'repair-failed',
    visit: { hash: '#/repair', scene: 'damaged-bare' },
    reach: async (page) => {
      await page.type('#passphrase', 'farola arena tejado');
      await page.click('#unlock-with-passphrase');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'open-copy-problem',
    visit: { hash: '#/open-copy', scene: 'closed' },
    reach: async (page) => {
      await page.click('input[name="copy-way"][value="passphrase"]');
      await page.click('#open-copy');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'deleted',
    visit: { hash: '#/delete/assessment-2', scene: 'passphrase' },
    reach: async (page) => {
      await page.type('#passphrase', 'farola arena tejado');
      await page.click('#delete-consent');
      await page.click('#delete-assessment');
      await heading(page, 'borrada');
    },
  },
  {
    name: 'erased',
    visit: { hash: '#/erase' },
    reach: async (page) => {
      await page.click('#erase-consent');
      await page.click('#erase');
      await heading(page, 'Borrado');
    },
  },
  {
    name: 'documents-looked',
    visit: { hash: '#/documents', scene: 'shared' },
    reach: async (page) => {
      await press(page, 'Mirar otra vez');
      await page.waitForSelector('.note');
      await press(page, 'huella entera');
    },
  },
  {
    name: 'documents-unreadable',
    visit: { hash: '#/documents', scene: 'shared', fail: 'addDocument:no-document' },
    reach: async (page) => {
      await press(page, 'Añadir un documento');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'document-new',
    visit: { hash: '#/documents' },
    reach: async (page) => {
      await press(page, 'Añadir un documento');
      await heading(page, 'Plan de copias');
      await press(page, 'Copias de seguridad');
    },
  },
  {
    name: 'document-problem',
    visit: { hash: '#/document/document-1', scene: 'shared' },
    reach: async (page) => {
      await page.$eval('#document-name', (field) => ((field as HTMLInputElement).value = ''));
      await page.type('#document-name', ' ');
      await page.$eval('#document-expires', (field) => ((field as HTMLInputElement).value = ''));
      await page.type('#document-expires', '99');
      await page.click('#save-document');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'document-remove',
    visit: { hash: '#/document/document-3', scene: 'shared' },
    reach: async (page) => {
      await page.click('#remove-document');
      await page.waitForSelector('#remove-now');
    },
  },
  {
    name: 'copy-documents-problem',
    visit: { hash: '#/copy-documents', scene: 'shared' },
    reach: async (page) => {
      for (const box of await page.$$('main input[type="checkbox"]')) await box.click();
      await page.click('#copy-documents');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'documents-copied',
    visit: { hash: '#/copy-documents', scene: 'shared' },
    reach: async (page) => {
      await page.click('#copy-documents');
      await heading(page, 'copiados');
    },
  },
  {
    name: 'computers-taken',
    visit: { hash: '#/computers' },
    reach: async (page) => {
      await page.click('#take-computers');
      await page.waitForSelector('.note');
    },
  },
  {
    name: 'computers-bad-count',
    visit: { hash: '#/computers' },
    reach: async (page) => {
      await page.type('#computer-count', 'doce');
      await press(page, 'Guardar');
      await page.waitForSelector('#computer-count-bad');
    },
  },
  {
    name: 'incident-new',
    visit: { hash: '#/incidents' },
    reach: async (page) => {
      await page.click('#begin-incident');
      await heading(page, 'Cuenta');
    },
  },
  {
    name: 'incident-problem',
    visit: { hash: '#/incident/incident-1', scene: 'shared' },
    reach: async (page) => {
      await page.click('#add-happened');
      await page.keyboard.type('31');
      await page.type('li:last-child .time input', '25:00');
      await page.click('#save-incident');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'incident-printed',
    visit: { hash: '#/incident/incident-1', scene: 'shared' },
    reach: async (page) => {
      await press(page, 'huella entera');
      await page.click('#save-paper');
      await page.waitForSelector('.note');
    },
  },
  {
    name: 'settle-problem',
    visit: { hash: '#/settle/backup-frequency', scene: 'shared' },
    reach: async (page) => {
      await press(page, 'Guardar lo acordado');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'ask-saved',
    visit: { hash: '#/ask', scene: 'shared' },
    reach: async (page) => {
      await press(page, 'Ya contestadas');
      await page.click('#save-sheet');
      await page.waitForSelector('.note');
    },
  },
  {
    name: 'ask-problem',
    visit: { hash: '#/ask', scene: 'empty' },
    reach: async (page) => {
      await page.click('#save-text');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'people-no-form',
    visit: { hash: '#/people', scene: 'shared', fail: 'readForm:no-form' },
    reach: async (page) => {
      await page.click('#open-returned');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'take-answers',
    visit: { hash: '#/people', scene: 'shared' },
    reach: async (page) => {
      await page.click('#open-returned');
      await heading(page, 'Ana Ruiz');
      await press(page, 'Cambiar o dejar fuera');
    },
  },
  {
    name: 'take-answers-paper',
    visit: { hash: '#/ask-paper' },
    reach: async (page) => {
      await press(page, 'Continuar');
      await heading(page, 'otra persona');
      await page.click('#take-answers');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'answers-taken',
    visit: { hash: '#/people', scene: 'shared' },
    reach: async (page) => {
      await page.click('#open-returned');
      await heading(page, 'Ana Ruiz');
      await page.click('#take-answers');
      await heading(page, 'Guardadas');
    },
  },
  {
    name: 'question-document-added',
    visit: { hash: '#/question/bank-phone', scene: 'shared' },
    reach: async (page) => {
      await press(page, 'un documento que lo muestre');
      await page.click('#add-shown');
      await page.waitForSelector('.note');
    },
  },
  {
    name: 'load-problem',
    visit: { hash: '#/plan', fail: 'plan:damaged' },
    reach: async (page) => heading(page, 'problema'),
  },
];
