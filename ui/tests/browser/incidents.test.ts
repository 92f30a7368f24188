/* What happened is written down without a mouse, and becomes a paper for the police. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enter, focusOn, focused, text } from './hands';
import { startSite, type Site } from './site';
import { heading } from './states';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function noted(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      (document.activeElement?.closest<HTMLElement>('.note')?.innerText ?? '')
        .replaceAll(/[\u2066-\u2069]/g, '')
        .includes(wanted),
    {},
    words,
  );
}

/** What stands in the account, row by row. */
function told(page: Page): Promise<string[]> {
  return page.$$eval('textarea[id$="-what"]', (fields) => fields.map(({ value }) => value));
}

async function press(page: Page, key: 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

describe('what happened', () => {
  test('is written in any order, kept in order of time, and printed', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/now' });
    await enter(page, 'Lo que pasó, en orden');
    await heading(page, 'Lo que pasó');
    await enter(page, 'Empezar a escribir');
    await heading(page, 'Cuenta');
    await focusOn(page, 'textarea[id$="-what"]');
    await page.keyboard.type('Hago la transferencia.');
    await focusOn(page, 'input[id^="happened-"]');
    for (const part of ['20', '11', '2026', '9.40']) {
      await page.keyboard.type(part);
      await page.keyboard.press('Tab');
    }
    await enter(page, 'Añadir otra cosa que pasó');
    for (const part of ['20', '11', '2026', '9:05', 'Me llaman.']) {
      await page.keyboard.type(part);
      await page.keyboard.press('Tab');
    }
    expect(await told(page), 'nothing moves while one writes').toEqual(['Hago la transferencia.', 'Me llaman.']);
    await enter(page, 'Añadir un archivo');
    await noted(page, 'Archivo añadido.');
    expect(await told(page)).toEqual(['Me llaman.', 'Hago la transferencia.']);
    await enter(page, 'Guardar el PDF');
    await noted(page, 'Guardado: resguardo-hoja-2026-11-23.pdf, 4 páginas.');
    await enter(page, 'Volver');
    await heading(page, 'Lo que pasó');
    expect((await text(page, 'main')).replaceAll(/[\u2066-\u2069]/g, '')).toContain('Apuntado: 2. Archivos: 1.');
    expect(complaints).toEqual([]);
    await close();
  });

  test('says until when a term of the law runs, from now or from when the person knew', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/situation/personal-data' });
    await heading(page, 'datos');
    const until = (words: string) =>
      page.waitForFunction(
        (wanted) =>
          document.querySelector<HTMLElement>('.until')?.innerText.replaceAll(/[\u2066-\u2069]/g, '') === wanted,
        {},
        words,
      );
    await until('Si lo has sabido ahora, el plazo acaba el 26 de noviembre de 2026 a las 10:30.');
    await enter(page, 'Lo supe antes');
    const typed = async (selector: string, words: string) => {
      await focusOn(page, selector);
      await page.$eval(selector, (node) => (node as HTMLInputElement).select());
      await page.keyboard.type(words);
    };
    await typed('#knew-es-personal-data', '22');
    await typed('#knew-es-personal-data-time', '25:00');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#knew-es-personal-data-time-error');
    await typed('#knew-es-personal-data-time', '9.05');
    await page.keyboard.press('Enter');
    await until('El plazo acaba el 25 de noviembre de 2026 a las 09:05.');
    await typed('#knew-es-personal-data', '12');
    await page.keyboard.press('Enter');
    await until('El plazo acabó el 15 de noviembre de 2026 a las 09:05. Si aún no has avisado, hazlo ahora.');
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads from a situation to an account of it, and from there into the register', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/now' });
    await enter(page, 'He comprado en una tienda');
    await heading(page, 'He comprado en una tienda');
    await enter(page, 'Escribir lo que pasó');
    await heading(page, 'Cuenta');
    expect(await page.$eval('#incident-situation', (node) => (node as HTMLSelectElement).value)).toBe('fake-shop');
    await focusOn(page, '#breach-there');
    await page.keyboard.press('Space');
    await page.waitForSelector('#breach-data');
    for (const [field, words] of [
      ['#breach-known', '22'],
      ['#breach-known-month', '11'],
      ['#breach-known-year', '2026'],
      ['#breach-known-time', '9.20'],
      ['#breach-data', 'Unas 40 direcciones.'],
    ] as const) {
      await focusOn(page, field);
      await page.keyboard.type(words);
    }
    await enter(page, 'Guardar los datos (JSON)');
    await noted(page, 'Guardado: resguardo-hoja-2026-11-23.json.');
    await page.evaluate(() => (location.hash = '#/register'));
    await heading(page, 'Registro');
    const said = (await text(page, 'main')).replaceAll(/[\u2066-\u2069]/g, '');
    expect(said).toContain('25 de noviembre de 2026, a las 09:20');
    await enter(page, 'Guardar las filas (CSV)');
    await noted(page, 'Guardado: resguardo-registro-2026-11-23.csv.');
    expect(complaints).toEqual([]);
    await close();
  });

  test('of a drill is read scene by scene, and the next one has the focus', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/drill', scene: 'locked-locked' });
    for (const scene of ['Escena 2', 'Escena 3']) {
      await enter(page, 'Leer la escena siguiente');
      await page.waitForFunction((wanted) => document.activeElement?.textContent?.includes(wanted), {}, scene);
    }
    expect(await text(page, 'main')).toContain('Los últimos 2 minutos');
    await enter(page, 'Guardar el PDF');
    await noted(page, 'Guardado: resguardo-simulacro-2026-11-23.pdf.');
    expect(complaints).toEqual([]);
    await close();
  });

  test('is kept when one goes elsewhere in the middle of a word', async () => {
    const { page, close } = await site.open({ hash: '#/incident/incident-1', scene: 'shared' });
    await focusOn(page, '#incident-loss');
    await page.keyboard.type('Nada m');
    await page.evaluate(() => (location.hash = '#/incidents'));
    await heading(page, 'Lo que pasó');
    await page.evaluate(() => (location.hash = '#/incident/incident-1'));
    await heading(page, 'Cuenta');
    expect(await page.$eval('#incident-loss', (field) => (field as HTMLTextAreaElement).value)).toContain('Nada m');
    await close();
  });

  test('a time that is none is told at the field, and nothing is printed', async () => {
    const { page, close } = await site.open({ hash: '#/incident/incident-1', scene: 'shared' });
    await page.waitForSelector('.time input');
    await page.type('.time input', '99');
    await enter(page, 'Guardar el PDF');
    await page.waitForSelector('.problem');
    expect(await focused(page)).toContain('problema');
    expect(await text(page, 'main')).not.toContain('Guardado:');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await close();
  });

  test('a file and a whole account that were taken out come back with the keys', async () => {
    const { page, close } = await site.open({ hash: '#/incident/incident-1', scene: 'shared' });
    await page.waitForSelector('#remove-incident');
    await enter(page, 'Quitar de la lista');
    await page.waitForFunction(() => !document.body.innerText.includes('captura-sms.png'));
    expect(await focused(page)).toContain('Añadir un archivo');
    await press(page, 'z');
    await page.waitForFunction(() => document.body.innerText.includes('captura-sms.png'));
    await focusOn(page, '#remove-incident');
    await page.keyboard.press('Enter');
    await heading(page, 'Lo que pasó');
    await page.waitForFunction(() => !document.querySelector('main')?.innerText.includes('La llamada que'));
    await press(page, 'z');
    await page.waitForFunction(() => document.querySelector('main')?.innerText.includes('La llamada que'));
    await close();
  });

  test('with closed answers there is a sheet to fill in by hand', async () => {
    const { page, close } = await site.open({ hash: '#/now', scene: 'locked-locked' });
    expect(await text(page, 'main')).toContain('Tus datos están cerrados');
    await enter(page, 'Lo que pasó, en orden');
    await heading(page, 'Lo que pasó');
    expect(await page.$('#begin-incident')).toBeNull();
    await enter(page, 'Guardar la hoja en blanco');
    await noted(page, 'Guardado: resguardo-hoja-2026-11-23.pdf, 3 páginas.');
    await close();
  });

  test('to choose nothing in the dialogs changes nothing, and says so', async () => {
    const fail = 'addEvidence:declined';
    const { page, close } = await site.open({ hash: '#/incident/incident-1', scene: 'shared', fail });
    await page.waitForSelector('#add-evidence');
    await enter(page, 'Añadir un archivo');
    await noted(page, 'No se ha añadido nada.');
    await close();
  });
});
