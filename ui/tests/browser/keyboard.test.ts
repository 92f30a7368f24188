import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focused, tabTo } from './hands';
import { startSite, type Site } from './site';
import { heading } from './states';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

function h1(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('h1')?.innerText ?? '');
}

async function headingChanges(page: Page, from: string): Promise<string> {
  await page.waitForFunction((old) => (document.querySelector('h1')?.innerText ?? old) !== old, {}, from);
  expect(await page.evaluate(() => document.activeElement?.tagName), 'a new page gives its heading the focus').toBe(
    'H1',
  );
  return h1(page);
}

describe('without a mouse', () => {
  test('from the first run through the first pass, the checks and the plan to the file', async () => {
    const { page, complaints, close } = await site.open({ hash: '', scene: 'first-run' });
    await tabTo(page, 'Continuar');
    await page.keyboard.press('Enter');
    await heading(page, 'preguntas y sabrás');
    await tabTo(page, 'Empezar');
    const start = await h1(page);
    await page.keyboard.press('Enter');

    let question = await headingChanges(page, start);
    const asked = new Set<string>();
    while (question !== 'Revisa tus respuestas') {
      asked.add(question);
      await tabTo(page, 'radio');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      question = await headingChanges(page, question);
    }
    expect(asked.size).toBe(12);

    await tabTo(page, 'Ver el resultado');
    await page.keyboard.press('Enter');
    await headingChanges(page, question);
    await page.keyboard.press('Tab');
    await tabTo(page, 'Comprobaciones');
    await page.keyboard.press('Enter');
    await heading(page, 'Lo que puede contestar');
    await tabTo(page, 'Mirar este ordenador');
    await page.keyboard.press('Enter');
    await heading(page, 'En este ordenador');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await page.keyboard.down('Control');
    await page.keyboard.press('p');
    await page.keyboard.up('Control');
    await heading(page, 'puntos débiles');
    await tabTo(page, 'Guardar el PDF');
    await page.keyboard.press('Enter');
    await heading(page, 'guardado');
    expect(complaints).toEqual([]);
    await close();
  });

  test('a number of the result opens down to an answer, and leads back', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/result' });
    await tabTo(page, 'De qué salen');
    await page.keyboard.press('Enter');
    await heading(page, 'De qué sale cada número');
    await tabTo(page, 'Secuestro de archivos');
    await page.keyboard.press('Enter');
    await heading(page, 'Secuestro de archivos');
    await tabTo(page, 'Copias de seguridad');
    await page.keyboard.press('Enter');
    await heading(page, 'Copias de seguridad');
    await tabTo(page, 'Su fuente');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel:not([hidden]) strong');
    await page.goBack();
    await heading(page, 'Secuestro de archivos');
    await tabTo(page, 'Volver');
    await page.keyboard.press('Enter');
    await heading(page, 'De qué sale cada número');
    expect(complaints).toEqual([]);
    await close();
  });

  test('an empty answer leads to the problem, and the problem to its field', async () => {
    const { page, close } = await site.open({ hash: '#/question/bank-phone', scene: 'empty' });
    await tabTo(page, 'Continuar');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.problem');
    expect(await focused(page)).toBe('Hay un problema');
    expect(await page.title()).toMatch(/^Error: /);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^radio /);
    await close();
  });

  test('"Change" leads straight back to the answers', async () => {
    const { page, close } = await site.open({ hash: '#/answers/backups' });
    await tabTo(page, 'Cambiar');
    const before = await h1(page);
    await page.keyboard.press('Enter');
    const question = await headingChanges(page, before);
    await tabTo(page, 'radio');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await headingChanges(page, question)).toBe('Revisa tus respuestas');
    await close();
  });

  test('"I do not know" is asked again in a simpler way', async () => {
    const { page, close } = await site.open({ hash: '#/question/backup-frequency', scene: 'empty' });
    await page.focus('input[value="?unknown"]');
    await page.keyboard.press('Space');
    const before = await h1(page);
    await page.keyboard.press('Enter');
    await headingChanges(page, before);
    expect(await page.evaluate(() => document.querySelector('main')?.innerText)).toContain('De otra forma');
    await close();
  });

  test('the language changes everything and keeps answer, page and focus', async () => {
    const { page, close } = await site.open({ hash: '#/question/bank-phone', scene: 'empty' });
    await tabTo(page, 'radio');
    await page.keyboard.press('Space');
    const chosen = await page.evaluate(() => document.querySelector<HTMLInputElement>('input:checked')?.value);
    await page.keyboard.down('Control');
    await page.keyboard.press('l');
    await page.keyboard.up('Control');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('language');
    await page.select('#language', 'en');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('language');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('input:checked')?.value)).toBe(chosen);
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain('Continue');
    expect(text).not.toContain('Continuar');
    expect(await page.title()).not.toMatch(/[¿¡]/);
    await close();
  });

  test('an action that was marked as done can be undone, with the button and with the keys', async () => {
    const { page, close } = await site.open({ hash: '#/plan' });
    const before = await h1(page);
    const done = async () => {
      await tabTo(page, 'Marcar como hecha');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'changed');
      expect(await h1(page)).not.toBe(before);
    };
    await done();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction((old) => document.querySelector('h1')?.innerText === old, {}, before);
    await done();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction((old) => document.querySelector('h1')?.innerText === old, {}, before);
    await close();
  });

  test('an accepted risk says why and until when, and comes back with both after it was reopened', async () => {
    const { page, close } = await site.open({ hash: '#/plan' });
    const text = () => page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    const reason = 'Lo hago cuando renueve el certificado.';
    expect(await text()).toContain(reason);
    expect(await text()).toContain('1 de abril de 2027');
    await page.evaluate((why) => {
      const row = [...document.querySelectorAll('.closed')].find((node) => node.textContent?.includes(why));
      row?.querySelector('button')?.focus();
    }, reason);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'changed');
    expect(await text()).not.toContain(reason);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction((why) => document.querySelector('main')?.innerText.includes(why), {}, reason);
    expect(await text()).toContain('1 de abril de 2027');
    await close();
  });

  test('each answer says how it is known and since when', async () => {
    const { page, close } = await site.open({ hash: '#/answers' });
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.answer')].map((row) =>
        row.innerText.replaceAll(/[\u2066-\u2069]/g, ''),
      ),
    );
    const row = (question: string) => rows.find((text) => text.includes(question)) ?? '';
    expect(rows.length).toBe(12);
    expect(row('móvil para abrirse')).toContain('Lo has mirado · 20 de noviembre de 2026');
    expect(row('disco de tu ordenador')).toContain('Medido aquí · 23 de noviembre de 2026');
    expect(row('disco de tu ordenador')).toContain('Contestada el 20 de noviembre de 2026');
    expect(row('además de la contraseña')).toContain('Lo has dicho · 20 de noviembre de 2026');
    await close();
  });

  test('the list of keys opens with its own keys, and going back works', async () => {
    const { page, close } = await site.open({ hash: '#/plan' });
    await page.keyboard.down('Control');
    await page.keyboard.press('?');
    await page.keyboard.up('Control');
    await heading(page, 'Atajos');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Alt');
    await heading(page, 'acciones');
    await page.keyboard.press('F1');
    await heading(page, 'Ayuda');
    await close();
  });

  test('what is announced is an element inside the live region', async () => {
    const { page, close } = await site.open({ hash: '#/now' });
    await page.select('#now-region', 'ES-CT');
    await page.waitForSelector('[aria-live] > p');
    expect(await page.evaluate(() => document.body.innerText)).toContain('Mossos');
    await close();
  });

  test('"Is it happening now?" opens with a closed vault', async () => {
    const { page, close } = await site.open({ hash: '', scene: 'locked-no-answer' });
    await tabTo(page, '¿Te está pasando ahora?');
    await page.keyboard.press('Enter');
    await heading(page, '¿Te está');
    expect(await page.evaluate(() => document.body.innerText)).toContain('017');
    await close();
  });
});
