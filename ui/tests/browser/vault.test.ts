/* What a person does with how the answers are kept, without a mouse: each journey ends where it should. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enter, focusOn, focused, putForward, tabTo, text, visible } from './hands';
import { startSite, type Site, type Visit, type Visited } from './site';
import { heading } from './states';

const PASSPHRASE = 'farola arena tejado';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

/** A page whose clock can be put forward: `skip` minutes. */
async function open(visit: Visit): Promise<Visited & { skip: (minutes: number) => Promise<void> }> {
  const visited = await site.open(visit);
  return { ...visited, skip: (minutes) => putForward(visited.page, minutes) };
}

async function choose(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('Space');
}

async function headingHasFocus(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}

/** From the page of the protection, with a new phrase typed twice. */
async function protectWith(page: Page, passphrase: string): Promise<void> {
  await choose(page, '#way-passphrase');
  await page.type('#passphrase', passphrase);
  await page.type('#passphrase-again', passphrase);
  await enter(page, 'Cambiar la protección');
  await page.waitForFunction(() => document.activeElement?.closest('.note') !== null);
}

describe('a keychain that takes its time', () => {
  test('the page says what it waits for, help is there meanwhile, and then all is as ever', async () => {
    const { page, complaints, close } = await open({ hash: '#/home', wait: 4000 });
    await heading(page, 'Preguntando al llavero');
    expect(await visible(page, '#unlock-keychain'), 'nothing to press yet').toBe(false);
    await page.evaluate(() => (location.hash = '#/now'));
    await page.waitForFunction(() => document.body.innerText.includes('017'));
    await page.evaluate(() => (location.hash = '#/home'));
    await heading(page, 'Preguntando al llavero');
    await page.waitForSelector('nav.tabs');
    expect(await text(page)).toContain('Marta Gil');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('what protects the answers', () => {
  test('a phrase is set, the answers close, and only that phrase opens them', async () => {
    const { page, complaints, close } = await open({ hash: '#/data/protection' });
    await protectWith(page, 'nieve tambor pera olivo');
    expect(await focused(page)).toContain('se abren con tu frase');
    expect(await text(page)).toContain('Tu frase');
    await tabTo(page, 'Tus datos');
    await page.keyboard.press('Enter');
    await heading(page, 'Tus datos');
    await enter(page, 'Cerrar ahora');
    await heading(page, 'están cerradas');
    await headingHasFocus(page);
    expect(await visible(page, 'nav.tabs'), 'nothing of the answers is left on the page').toBe(false);
    expect(await text(page)).not.toContain('Marta Gil');
    expect(await visible(page, '#unlock-keychain'), 'the keychain no longer opens them').toBe(false);

    await page.type('#passphrase', PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.problem');
    expect(await page.title()).toMatch(/^Error: /);
    await page.focus('#passphrase');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('nieve tambor pera olivo');
    await page.keyboard.press('Enter');
    await heading(page, 'Tus datos');
    expect(complaints).toEqual([]);
    await close();
  });

  test('what can be read on the screen is not typed twice, and four short words are enough', async () => {
    const { page, close } = await open({ hash: '#/data/protection' });
    await choose(page, '#way-passphrase');
    await tabTo(page, 'password');
    await enter(page, 'Mostrar');
    expect(await visible(page, '#passphrase-again')).toBe(false);
    await page.type('#passphrase', 'sol mar pan luz');
    await enter(page, 'Cambiar la protección');
    await page.waitForFunction(() => document.activeElement?.closest('.note') !== null);
    await close();
  });

  test('a short phrase, and two that differ, are said at the field', async () => {
    const { page, close } = await open({ hash: '#/data/protection' });
    await choose(page, '#way-passphrase');
    await page.type('#passphrase', 'corta');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#passphrase-error');
    await page.type('#passphrase', ' y ahora larga');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#passphrase-again-error');
    expect(await visible(page, '#passphrase-error')).toBe(false);
    await close();
  });

  test('nothing is left unprotected without consent; then every page says so until it is protected', async () => {
    const { page, close } = await open({ hash: '#/data/protection' });
    await choose(page, '#way-unprotected');
    await enter(page, 'Cambiar la protección');
    await page.waitForSelector('.problem');
    expect(await visible(page, '.standing')).toBe(false);
    await choose(page, '#unprotected-consent');
    await enter(page, 'Cambiar la protección');
    await page.waitForSelector('.standing');
    await page.evaluate(() => (location.hash = '#/plan'));
    await heading(page, 'acciones');
    expect(await text(page, '.standing')).toContain('Sin proteger');
    await page.evaluate(() => (location.hash = '#/data/protection'));
    await heading(page, 'Qué protege');
    await choose(page, '#way-keychain');
    await enter(page, 'Cambiar la protección');
    await page.waitForFunction(() => document.querySelector('.standing') === null);
    await close();
  });

  test('what was only tried out becomes a vault', async () => {
    const { page, close } = await open({ hash: '#/home', scene: 'memory' });
    await enter(page, 'Guardar mis respuestas');
    await heading(page, 'Guardar tus respuestas');
    await choose(page, '#way-keychain');
    await page.click('#set-protection');
    await page.waitForFunction(() => document.querySelector('.standing') === null);
    expect(await text(page)).toContain('El llavero de este ordenador');
    await close();
  });

  test('the recovery code is shown, proved and no longer missing', async () => {
    const { page, close } = await open({ hash: '#/data' });
    expect(await text(page)).toContain('solo hay una forma de entrar');
    await enter(page, 'Código de recuperación');
    await heading(page, 'Código de recuperación');
    await enter(page, 'Hacer un código');
    await page.waitForSelector('#code');
    const groups = await page.$$eval('#code bdi', (nodes) => nodes.map((node) => node.textContent ?? ''));
    expect(groups).toHaveLength(7);
    await enter(page, 'Guardar una hoja');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('.pdf'));
    await enter(page, 'Ya está en papel');
    await page.waitForSelector('#group-0');
    expect(await visible(page, '#code'), 'the proof does not show what it asks for').toBe(false);
    await page.type('#group-0', (groups[2] ?? '').toLowerCase());
    await page.type('#group-1', groups[5] ?? '');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Comprobado'));
    await page.evaluate(() => (location.hash = '#/data'));
    await heading(page, 'Tus datos');
    expect(await text(page)).toContain('Apuntado');
    await close();
  });
});

describe('closing by itself', () => {
  test('there is a warning; staying keeps everything, and silence closes and comes back to the same page', async () => {
    const { page, complaints, skip, close } = await open({ hash: '#/question/bank-phone', scene: 'passphrase' });
    await page.focus('input[value="?unknown"]');
    await page.keyboard.press('Space');
    await skip(14);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await visible(page, 'dialog'), 'not yet').toBe(false);
    await skip(0.75);
    await page.waitForSelector('dialog[open]');
    expect(await focused(page)).toBe('Seguir aquí');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    expect(await focused(page), 'the focus is where it was').toBe('radio ?unknown');

    await skip(14.75);
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);

    await skip(14.75);
    await page.waitForSelector('dialog[open]');
    await skip(0.5);
    await heading(page, 'están cerradas');
    await headingHasFocus(page);
    await page.type('#passphrase', PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.waitForSelector('input[name="answer"]');
    expect(
      await page.$eval('input[value="?unknown"]', (node) => (node as HTMLInputElement).checked),
      'what had been chosen was saved before',
    ).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test('what a check proposes does not become an answer because nobody was there', async () => {
    const { page, skip, close } = await open({ hash: '#/question/disk-encrypted', scene: 'passphrase' });
    await skip(16);
    await heading(page, 'están cerradas');
    await page.type('#passphrase', PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.waitForSelector('input[name="answer"]');
    await page.evaluate(() => (location.hash = '#/answers'));
    await heading(page, 'Revisa tus respuestas');
    const row = await page.$$eval('.answer', (rows) =>
      rows.map((node) => node.textContent ?? '').find((words) => words.includes('disco de tu ordenador')),
    );
    expect(row?.replaceAll(/[\u2066-\u2069]/g, '')).toContain('Contestada el 20 de noviembre de 2026');
    await close();
  });

  test('a key or the pointer puts it off', async () => {
    const { page, skip, close } = await open({ hash: '#/plan', scene: 'passphrase' });
    await skip(14);
    await page.keyboard.press('Tab');
    await skip(14);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await visible(page, 'dialog')).toBe(false);
    expect(await visible(page, 'nav.tabs')).toBe(true);
    await close();
  });

  test('after how long is chosen and kept', async () => {
    const { page, skip, close } = await open({ hash: '#/data/closing' });
    await choose(page, 'input[value="5"]');
    await enter(page, 'Guardar');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Guardado'));
    await skip(4.75);
    await page.waitForSelector('dialog[open]');
    await close();
  });

  test('a note in the middle of a word is kept when the computer locks its screen', async () => {
    const { page, close } = await open({ hash: '#/question/bank-phone', scene: 'passphrase' });
    await enter(page, 'Añadir una nota');
    await page.type('#note', 'llamar al ban');
    await page.waitForFunction(() => document.querySelector('.foot')?.textContent?.includes('Guardado'));
    await page.evaluate(() => window.dispatchEvent(new Event('fixture-lock')));
    await heading(page, 'están cerradas');
    expect(await text(page)).not.toContain('no se pudo guardar');
    await page.type('#passphrase', PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#note');
    expect(await page.$eval('#note', (node) => (node as HTMLTextAreaElement).value)).toBe('llamar al ban');
    await close();
  });

  test('who does an action, half set, is kept when the answers close', async () => {
    const { page, skip, close } = await open({ hash: '#/plan', scene: 'passphrase' });
    const owner = 'input[id$="-owner"]';
    await enter(page, 'Quién, cuándo');
    await page.waitForSelector(owner);
    await page.$eval(owner, (node) => (node as HTMLInputElement).select());
    await page.type(owner, 'Lucía');
    await skip(16);
    await heading(page, 'están cerradas');
    await page.type('#passphrase', PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.waitForSelector('nav.tabs');
    await page.waitForFunction(() => document.querySelector('main')?.innerText.includes('Lucía'));
    await close();
  });

  test('what is only in memory is not lost when the computer locks its screen', async () => {
    const { page, close } = await open({ hash: '#/questions', scene: 'memory' });
    await page.evaluate(() => window.dispatchEvent(new Event('fixture-lock')));
    await enter(page, 'Inicio');
    await heading(page, 'Sigue con');
    await close();
  });

  test('no name stays on a page that needs no open answers', async () => {
    const { page, close } = await open({ hash: '#/vaults', scene: 'passphrase' });
    expect(await text(page)).toContain('Marta Gil');
    await page.evaluate(() => window.dispatchEvent(new Event('fixture-lock')));
    await page.waitForFunction(() => !document.body.innerText.includes('Marta Gil'));
    await page.waitForFunction(() => document.querySelector('#vault-list')?.textContent?.includes('Cerrada'));
    await close();
  });

  test('what could not be saved before it closed is said', async () => {
    const { page, close } = await open({ hash: '#/question/bank-phone', scene: 'passphrase' });
    await choose(page, 'input[value="?unknown"]');
    await page.evaluate(() => window.dispatchEvent(new Event('fixture-lock')));
    await heading(page, 'están cerradas');
    expect(await text(page)).toContain('no se pudo guardar');
    await close();
  });
});

describe('backups and damage', () => {
  test('going back to a backup is explained, done, and leads home', async () => {
    const { page, complaints, close } = await open({ hash: '#/data/backups' });
    await enter(page, 'Hacer una ahora');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('23 de noviembre'));
    expect(await page.$$eval('ol.rows > li', (rows) => rows.length)).toBe(5);
    await focusOn(page, 'a[href="#/restore/3"]');
    await page.keyboard.press('Enter');
    await heading(page, '22 de noviembre de 2026');
    await headingHasFocus(page);
    expect(await text(page)).toContain('se guarda aparte');
    await enter(page, 'Volver a esta copia');
    await heading(page, 'están abiertas');
    await headingHasFocus(page);
    expect(await text(page)).toContain('Faltan');
    await enter(page, 'Continuar');
    await heading(page, 'Has contestado');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a check says what was read', async () => {
    const { page, close } = await open({ hash: '#/data/backups' });
    await enter(page, 'Revisar mis datos');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Todo se lee bien'));
    expect(await focused(page)).toMatch(/Evaluaciones: .*1.*Entradas: .*26/);
    await close();
  });

  test('a damaged vault is repaired with a key, and says what is missing', async () => {
    const { page, close } = await open({ hash: '', scene: 'damaged-database' });
    expect(await text(page)).toContain('No hemos tirado ni cambiado nada');
    await enter(page, 'Salvar lo que se pueda');
    await page.waitForSelector('#passphrase');
    await page.type('#passphrase', PASSPHRASE);
    await page.keyboard.press('Enter');
    await heading(page, 'están abiertas');
    await headingHasFocus(page);
    const said = await text(page);
    expect(said).toContain('4 cambios posteriores');
    expect(said).toContain('Falta 1 cambio');
    await enter(page, 'Continuar');
    await page.waitForSelector('nav.tabs');
    await close();
  });

  test('one that nothing protects is repaired without a key', async () => {
    const { page, close } = await open({ hash: '#/repair', scene: 'damaged-unprotected' });
    await enter(page, 'Probar sin escribir nada');
    await heading(page, 'están abiertas');
    await close();
  });

  test('a damaged vault goes back to a backup with the code on paper', async () => {
    const { page, close } = await open({ hash: '', scene: 'damaged-key-file-missing' });
    await focusOn(page, 'a[href="#/restore/4"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#recovery');
    await page.type('#recovery', '4f7k q2mw 9xrc h5tb ze8n 3vdj p6ys');
    await page.keyboard.press('Enter');
    await heading(page, 'están abiertas');
    await close();
  });
});

describe('copies', () => {
  test('an encrypted copy is saved with the code on paper, and a wrong code is said at its field', async () => {
    const { page, close } = await open({ hash: '#/data/save-copy', scene: 'passphrase' });
    await page.type('#copy-code', 'ABCD');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#copy-code-error');
    await page.$eval('#copy-code', (node) => (node as HTMLInputElement).select());
    await page.type('#copy-code', '4F7K-Q2MW-9XRC-H5TB-ZE8N-3VDJ-P6YS');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('resguardo-copia'));
    await close();
  });

  test('a copy from another computer opens on the first run', async () => {
    const { page, complaints, close } = await open({ hash: '', scene: 'first-run' });
    await enter(page, 'Tengo una copia');
    await heading(page, 'Abrir una copia cifrada');
    await page.type('#copy-code', '4F7K-Q2MW-9XRC-H5TB-ZE8N-3VDJ-P6YS');
    await enter(page, 'Elegir el archivo');
    await page.waitForSelector('nav.tabs');
    await headingHasFocus(page);
    expect(await text(page)).toContain('Marta Gil');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a file that anybody can read is not written without consent', async () => {
    const { page, close } = await open({ hash: '#/data/plain' });
    await enter(page, 'Elegir dónde');
    await page.waitForSelector('.problem');
    await choose(page, '#plain-consent');
    await enter(page, 'Elegir dónde');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('.json'));
    await close();
  });
});

describe('several, and deleting', () => {
  test('another assessment of the vault is opened', async () => {
    const { page, close } = await open({ hash: '#/data/assessments', scene: 'passphrase' });
    await enter(page, 'Abrir');
    await heading(page, 'Sigue con');
    expect(await text(page)).toContain('Marta Gil, taller');
    await close();
  });

  test('an assessment is deleted with the phrase and consent, and the new code is proved', async () => {
    const { page, complaints, close } = await open({ hash: '#/data/assessments', scene: 'passphrase' });
    await focusOn(page, 'a[href="#/delete/assessment-2"]');
    await page.keyboard.press('Enter');
    await heading(page, '¿Borrar');
    await enter(page, 'Borrar para siempre');
    await page.waitForSelector('.problem');
    expect(await page.$$eval('.problem li', (items) => items.length)).toBe(2);
    await page.type('#passphrase', 'otra cosa distinta');
    await choose(page, '#delete-consent');
    await enter(page, 'Borrar para siempre');
    await page.waitForSelector('#passphrase-error');
    await page.$eval('#passphrase', (node) => (node as HTMLInputElement).select());
    await page.type('#passphrase', PASSPHRASE);
    await enter(page, 'Borrar para siempre');
    await heading(page, 'borrada');
    await headingHasFocus(page);
    const groups = await page.$$eval('#code bdi', (nodes) => nodes.map((node) => node.textContent ?? ''));
    await enter(page, 'Ya está en papel');
    await page.waitForSelector('#group-0');
    await page.type('#group-0', groups[1] ?? '');
    await page.type('#group-1', groups[4] ?? '');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Comprobado'));
    await enter(page, 'Continuar');
    await heading(page, 'Evaluaciones');
    expect(await text(page)).not.toContain('taller');
    expect(complaints).toEqual([]);
    await close();
  });

  test('one organisation is erased and the others stay', async () => {
    const { page, close } = await open({ hash: '#/erase', scene: 'several' });
    await choose(page, '#erase-consent');
    await enter(page, 'Borrar para siempre');
    await heading(page, 'Borrado');
    await headingHasFocus(page);
    expect(await visible(page, 'nav.tabs')).toBe(false);
    await enter(page, 'Continuar');
    await heading(page, 'están cerradas');
    await close();
  });

  test('everything is erased, and the first run begins', async () => {
    const { page, complaints, close } = await open({ hash: '#/data', scene: 'several' });
    await enter(page, 'Borrar tus datos');
    await heading(page, 'Borrar tus datos');
    await choose(page, '#erase-all');
    await enter(page, 'Borrar para siempre');
    await page.waitForSelector('.problem');
    expect(await focused(page)).toBe('Hay un problema');
    await choose(page, '#erase-consent');
    await enter(page, 'Borrar para siempre');
    await heading(page, 'Borrado');
    expect(await text(page)).toContain('siguen ahí');
    await enter(page, 'Empezar de nuevo');
    await heading(page, 'Antes de empezar');
    expect(complaints).toEqual([]);
    await close();
  });

  test('an adviser changes from one organisation to another, and nothing of the first one can be undone there', async () => {
    const { page, close } = await open({ hash: '#/plan', scene: 'several' });
    await enter(page, 'Marcar como hecha');
    await page.waitForSelector('#changed');
    await page.evaluate(() => (location.hash = '#/home'));
    await heading(page, 'Has contestado');
    await enter(page, 'Cambiar');
    await heading(page, 'Personas y organizaciones');
    await enter(page, 'Abrir');
    await heading(page, 'Sigue con');
    expect(await text(page)).toContain('Panadería La Espiga');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForSelector('[aria-live] > p');
    expect(await text(page, '[aria-live]')).toContain('nada que deshacer');
    await close();
  });

  test('a closed organisation asks for its phrase', async () => {
    const { page, close } = await open({ hash: '#/vaults', scene: 'several' });
    await focusOn(page, '#vault-list li:last-child button');
    await page.keyboard.press('Enter');
    await heading(page, 'están cerradas');
    await page.type('#passphrase', PASSPHRASE);
    await page.keyboard.press('Enter');
    await heading(page, 'Sigue con');
    expect(await text(page)).toContain('Clínica dental Sur');
    await close();
  });

  test('a further one is made from the closed screen, and the one before stays', async () => {
    const { page, close } = await open({ hash: '', scene: 'closed' });
    await enter(page, 'Empezar de nuevo');
    await heading(page, 'Otra persona');
    await page.type('#first-name', 'Taller Norte');
    await enter(page, 'Continuar');
    await page.waitForSelector('nav.tabs');
    await page.evaluate(() => (location.hash = '#/vaults'));
    await heading(page, 'Personas y organizaciones');
    expect(await page.$$eval('#vault-list > li', (rows) => rows.length)).toBe(2);
    await close();
  });
});

test('what can only be viewed says so, and a change says why it was not saved', async () => {
  const { page, close } = await open({ hash: '#/question/bank-phone', scene: 'viewing' });
  expect(await text(page, '.standing')).toContain('Solo para ver');
  await choose(page, 'input[value="?unknown"]');
  await enter(page, 'Continuar');
  await page.waitForSelector('.problem');
  expect(await text(page, '.problem')).toContain('solo deja leer');
  await close();
});
