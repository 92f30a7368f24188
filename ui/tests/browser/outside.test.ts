/* What comes from outside, and what there is besides the first questionnaire, without a mouse. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enter, focusOn, focused, text } from './hands';
import { startSite, type Site } from './site';
import { heading } from './states';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const plain = (words: string) => words.replaceAll(/[\u2066-\u2069]/g, '');

describe('from outside', () => {
  test('newer data is looked at, and used only once its signer is believed', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/home' });
    await enter(page, 'Ponerlos al día');
    await heading(page, 'Datos públicos');
    expect(await text(page, 'main')).toContain('Son los que trajo el programa.');
    await enter(page, 'Elegir un archivo');
    await page.waitForSelector('#key');
    expect(await focused(page), 'what is offered has the focus').toContain('Datos más recientes');
    const offered = plain(await text(page, 'main'));
    expect(offered).toContain('Lo firma una clave que no conoces');
    expect(offered).toContain('Teléfonos y webs para pedir ayuda, a 18 de enero de 2027.');
    expect(await page.$('#take-facts'), 'there is no way around the signature').toBeNull();
    await focusOn(page, '#signer');
    await page.keyboard.type('La asociación');
    await focusOn(page, '#key');
    await page.keyboard.type('no es una clave');
    await enter(page, 'Me fío de esta clave');
    await page.waitForSelector('.problem');
    await page.$eval('#key', (node) => (node as HTMLInputElement).select());
    await focusOn(page, '#key');
    await page.keyboard.type('RWQ');
    await enter(page, 'Me fío de esta clave');
    await page.waitForSelector('#take-facts');
    await enter(page, 'Usarlos');
    await page.waitForFunction(() => document.querySelector('#take-facts') === null);
    const taken = plain(await text(page, 'main'));
    expect(taken).toContain('Ya se usan en este ordenador.');
    expect(taken).toContain('versión 3. Lo firma «La asociación», de quien te fías.');
    expect(complaints).toEqual([]);
    await close();
  });

  test('other questionnaires are told of once there is a result, and not before', async () => {
    const first = await site.open({ hash: '#/home', scene: 'empty' });
    await heading(first.page, 'preguntas');
    expect(await text(first.page, 'body')).not.toContain('Otros cuestionarios');
    await first.close();
    const { page, complaints, close } = await site.open({ hash: '#/home' });
    await enter(page, 'Ver cuáles hay');
    await heading(page, 'Otros cuestionarios');
    const offered = plain(await text(page, 'main'));
    expect(offered).toContain('Tu identidad y tu firma en internet');
    expect(offered).toContain('18 preguntas. Las primeras 12 ya dan un resultado.');
    await enter(page, 'Empezar con él');
    await page.waitForFunction(() => location.hash === '#/home');
    expect(complaints).toEqual([]);
    await close();
  });
});
