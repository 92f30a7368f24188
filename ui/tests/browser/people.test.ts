/* Documents, and the answers of other people, without a mouse: each journey ends where it should. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enter, focusOn, focused, putForward, tabTo, text } from './hands';
import { startSite, type Site } from './site';
import { heading } from './states';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function choose(page: Page, selector: string): Promise<void> {
  await focusOn(page, selector);
  await page.keyboard.press('Space');
}

function said(page: Page, words: string): Promise<unknown> {
  return page.waitForFunction(
    (wanted) =>
      document
        .querySelector<HTMLElement>('main')
        ?.innerText.replaceAll(/[\u2066-\u2069]/g, '')
        .includes(wanted),
    {},
    words,
  );
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe('documents', () => {
  test('one is added, described, taken back with the keys, and copied out', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/questions' });
    await enter(page, 'Documentos');
    await heading(page, 'Documentos');
    expect(await text(page, 'main')).toContain('quien te audite');
    await enter(page, 'Añadir un documento');
    await heading(page, 'Plan de copias 2026');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.type('#document-owner', 'Ana');
    await enter(page, 'Copias de seguridad');
    await choose(page, '#pick-backup-frequency');
    await enter(page, 'Guardar');
    await heading(page, 'Documentos');
    await said(page, 'lo guarda Ana');
    expect(await text(page, 'main')).toContain('Muestra «¿Cada cuánto');
    expect(await text(page, 'main')).toContain('ENS mp.info.6');
    await undo(page);
    await said(page, 'Aún no dice qué respuestas muestra.');
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await page.keyboard.press('z');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Control');
    await said(page, 'lo guarda Ana');
    await enter(page, 'Copiarlos juntos');
    await heading(page, 'podrá leerla');
    await enter(page, 'Elegir dónde y copiar');
    await heading(page, 'copiados');
    expect(await text(page, 'main')).toContain('En la carpeta pruebas-2026-11-23 hay 1 documento.');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a look says what became of each file, and a new version is taken up', async () => {
    const { page, close } = await site.open({ hash: '#/documents', scene: 'shared' });
    await enter(page, 'Mirar otra vez');
    await page.waitForFunction(() => document.activeElement?.closest('.note') !== null);
    expect(await focused(page)).toContain('siguen igual');
    expect(await text(page, 'main')).toContain('El archivo ha cambiado.');
    expect(await text(page, 'main')).toContain('El archivo no está donde estaba.');
    await enter(page, 'Elegir la versión nueva');
    await said(page, 'tiene ahora el archivo que has elegido');
    expect(await text(page, 'main')).not.toContain('El archivo ha cambiado.');
    expect(await text(page, 'main'), 'of the others is known what was seen').toContain('no está donde estaba');
    await close();
  });

  test('one is taken off the list only when asked twice', async () => {
    const { page, close } = await site.open({ hash: '#/document/document-2', scene: 'shared' });
    await enter(page, 'Quitar de la lista');
    expect(await focused(page)).toContain('¿Quitar');
    await enter(page, 'No, dejarlo');
    await enter(page, 'Quitar de la lista');
    await enter(page, 'Quitar de la lista');
    await heading(page, 'Documentos');
    await said(page, '2 documentos');
    expect(await text(page, 'main')).not.toContain('Contrato');
    await close();
  });

  test('to choose nothing in the dialog changes nothing, and says so', async () => {
    const { page, close } = await site.open({ hash: '#/documents', fail: 'addDocument:declined' });
    await enter(page, 'Añadir un documento');
    await said(page, 'No se ha añadido nada.');
    await close();
  });

  test('from the question: the chosen answer stays, and the way back leads there', async () => {
    const { page, close } = await site.open({ hash: '#/question/bank-phone', scene: 'empty' });
    await choose(page, 'input[value="written"]');
    await enter(page, 'Añadir un documento que lo muestre');
    await enter(page, 'Añadir un documento');
    await said(page, 'Añadido: «Plan de copias 2026»');
    expect(await page.$eval('input[value="written"]', (node) => (node as HTMLInputElement).checked)).toBe(true);
    await focusOn(page, '.shown a');
    await page.keyboard.press('Enter');
    await heading(page, 'Plan de copias 2026');
    await enter(page, 'Volver');
    await heading(page, 'Ves un pago');
    await close();
  });
});

describe('several people', () => {
  test('questions go out as text; what comes back is looked through and saved under its name', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/people' });
    await enter(page, 'Preguntar a alguien');
    await heading(page, 'Preguntar a otra persona');
    const marked = await page.$$eval('main input[type="checkbox"]:checked', (boxes) => boxes.map((box) => box.id));
    expect(marked, 'what is not known').toEqual(['pick-backup-disconnected']);
    await enter(page, 'Guardar como texto');
    await said(page, 'resguardo-preguntas-2026-11-23.txt');
    await enter(page, 'Volver');
    await heading(page, 'Otras personas');
    await enter(page, 'Abrir el texto');
    await heading(page, 'Ana Ruiz');
    expect(await text(page, 'main')).toContain('1 pregunta es de otra versión');
    await enter(page, 'Cambiar o dejar fuera');
    await choose(page, 'input[name="given-disk-encrypted"][value="?left-out"]');
    await said(page, 'No se guardará');
    await choose(page, 'input[name="given-backup-restored"][value="longer"]');
    await focusOn(page, '#take-answers');
    await page.keyboard.press('Enter');
    await heading(page, 'Guardadas');
    expect(await text(page, 'h1')).toBe('Guardadas 5 respuestas de Ana Ruiz');
    expect(await text(page, 'main')).toContain('En 2 preguntas no decís todos lo mismo.');
    await enter(page, 'Ver quién dijo qué');
    await heading(page, 'Otras personas');
    expect(await text(page, 'main')).toContain('Ana Ruiz dijo «Hace más de un año»');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a difference is seen at the question, settled, and gone', async () => {
    const { page, close } = await site.open({ hash: '#/question/backup-frequency', scene: 'shared' });
    expect(await text(page, 'main')).toContain('Luis dijo «Nunca» el 22 de noviembre de 2026.');
    await enter(page, 'Apuntar lo acordado');
    await said(page, 'Lo que habéis acordado');
    await enter(page, 'Guardar lo acordado');
    await page.waitForSelector('.problem');
    await choose(page, 'input[value="weekly"]');
    await enter(page, 'Guardar lo acordado');
    await said(page, 'Quién dijo qué');
    expect(await text(page, 'main')).not.toContain('No decís todos lo mismo');
    expect(await page.$eval('input[value="weekly"]', (node) => (node as HTMLInputElement).checked)).toBe(true);
    await close();
  });

  test('a sheet is typed in; without a name nothing is saved', async () => {
    const { page, close } = await site.open({ hash: '#/ask-paper' });
    await enter(page, 'Continuar');
    await heading(page, 'Lo que ha contestado otra persona');
    await choose(page, 'input[value="apart"]');
    await focusOn(page, '#take-answers');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.problem');
    expect(await focused(page)).toBe('Hay un problema');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answered-by');
    await page.keyboard.type('Luis');
    await page.keyboard.press('Enter');
    await heading(page, 'Guardada');
    expect(await text(page, 'h1')).toBe('Guardada 1 respuesta de Luis');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.hash === '#/ask-paper');
    await close();
  });

  test('what was typed from paper is not lost when the answers close', async () => {
    const { page, close } = await site.open({ hash: '#/ask-paper', scene: 'passphrase' });
    await enter(page, 'Continuar');
    await heading(page, 'Lo que ha contestado otra persona');
    await page.type('#answered-by', 'Luis');
    await choose(page, 'input[value="apart"]');
    await putForward(page, 16);
    await heading(page, 'están cerradas');
    await page.type('#passphrase', 'farola arena tejado');
    await page.keyboard.press('Enter');
    await page.waitForSelector('nav.tabs');
    await page.evaluate(() => (location.hash = '#/people'));
    await heading(page, 'Otras personas');
    expect(await text(page, 'main')).toContain('Luis');
    await close();
  });

  test('how one signs can be taken back', async () => {
    const { page, close } = await site.open({ hash: '#/people' });
    await page.type('#sign-name', 'Marta');
    await page.keyboard.press('Enter');
    await said(page, 'Guardado.');
    await tabTo(page, 'Guardar');
    await undo(page);
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#sign-name')?.value === '');
    await close();
  });

  test('each answer on the list says whose it is', async () => {
    const { page, close } = await site.open({ hash: '#/answers/backups', scene: 'shared' });
    const rows = await text(page, 'main');
    expect(rows).toContain('Luis lo dijo · 22 de noviembre de 2026');
    expect(rows).toContain('No decís todos lo mismo');
    await close();
  });
});
