/* Somebody practises alone, without a mouse and with a closed vault. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enter, focused, tabTo, text } from './hands';
import { startSite, type Site } from './site';
import { heading } from './states';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('practising', () => {
  test('goes from a question to its answer, why, what to do, and the counts', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/practise', scene: 'locked-no-entry' });
    await enter(page, 'Hoja B');
    await heading(page, 'Hoja B');
    await enter(page, 'Empezar');
    await heading(page, '¿Es auténtico o es falso?');
    expect(await focused(page), 'the question has the focus').toContain('¿Es auténtico');
    await tabTo(page, 'radio');
    await page.keyboard.press('ArrowDown');
    await enter(page, 'Ver la respuesta');
    await heading(page, 'Has acertado.');
    expect(await focused(page)).toBe('Has acertado.');
    const said = await text(page, 'main');
    for (const part of ['Es falso', 'Por qué', 'Lo que no prueba nada', 'Qué hacer hoy']) expect(said).toContain(part);
    expect(said.indexOf('Por qué')).toBeGreaterThan(said.indexOf('Respuesta:'));
    expect(said.indexOf('Qué hacer hoy')).toBeGreaterThan(said.indexOf('Lo que no prueba nada'));
    await enter(page, 'Siguiente');
    await heading(page, '¿Es auténtico o es falso?');
    await tabTo(page, 'radio');
    await page.keyboard.press('ArrowDown');
    await enter(page, 'Ver la respuesta');
    await heading(page, 'Esta vez no.');
    await enter(page, 'Ver cómo ha ido');
    await heading(page, 'Así ha ido');
    const counts = await page.$$eval('main dl > div', (rows) =>
      rows.map((row) => row.innerText.replaceAll(/\s+/g, ' ')),
    );
    expect(counts.map((row) => row.replaceAll(/[\u2066-\u2069]/g, ''))).toEqual([
      'Falsos que has visto 1 de 1',
      'Auténticos que has tomado por falsos 1 de 1',
      'Veces que no lo sabías 0 de 2',
    ]);
    await enter(page, 'Empezar otra vez');
    await heading(page, '¿Es auténtico o es falso?');
    expect(complaints).toEqual([]);
    await close();
  });

  test('asks for an answer before it shows one, and prints without one', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/practise/school.primary' });
    await enter(page, 'Guardar las respuestas en PDF');
    await page.waitForFunction(() => document.activeElement?.closest('.note') !== null);
    await enter(page, 'Empezar');
    await heading(page, 'Tu mejor amigo');
    await enter(page, 'Ver la respuesta');
    await page.waitForSelector('.problem');
    expect(await page.title()).toContain('Error');
    expect(complaints).toEqual([]);
    await close();
  });
});
