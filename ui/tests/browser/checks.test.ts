/* What a person does with one check: look again, a limit of one's own, set aside and take back. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focusOn, focused, text } from './hands';
import { startSite, type Site } from './site';
import { press, setAside } from './states';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const rowOf = (check: string): string => `li:has(#check-${check})`;

async function opened(page: Page, check: string): Promise<void> {
  await page.waitForSelector(rowOf(check));
  await press(page, 'Más opciones', rowOf(check));
  await page.waitForSelector(`${rowOf(check)} form`);
}

function says(page: Page, selector: string, words: string): Promise<unknown> {
  return page.waitForFunction(
    (place, wanted) =>
      (document.querySelector<HTMLElement>(place)?.innerText ?? '').replaceAll(/[\u2066-\u2069]/g, '').includes(wanted),
    {},
    selector,
    words,
  );
}

describe('one check', () => {
  test('is set aside with a reason, stays to be seen, and comes back', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/checks' });
    const title = await text(page, 'h1');
    await setAside(page, 'check-net-remote-tools', 'Lo usa la gestoría');
    expect(await focused(page), 'the focus went with it').toBe('Programas de ayuda a distancia');
    const aside = await text(page, 'section:has(#checks-ignored)');
    expect(aside).toContain('Programas de ayuda a distancia');
    expect(aside).toContain('«Lo usa la gestoría»');
    expect(await text(page, 'section:has(#checks-warn)')).not.toContain('Programas de ayuda a distancia');
    expect(await text(page, 'h1'), 'one thing less to look at').not.toBe(title);
    await press(page, 'Más opciones', rowOf('check-net-remote-tools'));
    await press(page, 'Volver a contarla');
    await page.waitForFunction(() => document.querySelector('#checks-ignored') === null);
    expect(await text(page, 'h1')).toBe(title);
    expect(await focused(page)).toBe('Programas de ayuda a distancia');
    expect(complaints).toEqual([]);
    await close();
  });

  test('is not set aside without a reason', async () => {
    const { page, close } = await site.open({ hash: '#/checks' });
    await opened(page, 'check-fw-enabled');
    await press(page, 'Apartar', `${rowOf('check-fw-enabled')} form`);
    await says(page, rowOf('check-fw-enabled'), 'Falta el motivo');
    expect(await page.$('#checks-ignored')).toBeNull();
    await close();
  });

  test('is looked at again alone', async () => {
    const { page, complaints, close } = await site.open({ hash: '#/checks' });
    await opened(page, 'check-fw-enabled');
    await press(page, 'Mirar esto otra vez', rowOf('check-fw-enabled'));
    await says(page, rowOf('check-fw-enabled'), 'Visto otra vez el');
    expect(await focused(page)).toBe('Cortafuegos');
    expect(complaints).toEqual([]);
    await close();
  });

  test("takes a limit of one's own, within its bounds", async () => {
    const { page, complaints, close } = await site.open({ hash: '#/checks' });
    const row = rowOf('check-backup-recent');
    await opened(page, 'check-backup-recent');
    const field = `${row} input[inputmode="numeric"]`;
    await focusOn(page, field);
    await page.$eval(field, (node) => (node as HTMLInputElement).select());
    await page.keyboard.type('200');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${row} [role="alert"]`);
    await focusOn(page, field);
    await page.$eval(field, (node) => (node as HTMLInputElement).select());
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await says(page, row, 'Con tu límite de 30 d.');
    await press(page, 'Usar el habitual', row);
    await page.waitForFunction(
      (place) => !(document.querySelector<HTMLElement>(place)?.innerText ?? '').includes('Con tu límite'),
      {},
      row,
    );
    expect(complaints).toEqual([]);
    await close();
  });

  test('says what changed since the look before', async () => {
    const { page, close } = await site.open({ hash: '#/checks' });
    await page.waitForSelector('#checks-fail');
    const words = await text(page, 'main');
    expect(words).toContain('Frente al 2 de octubre de 2026: mejor, 1; peor, 1');
    expect(await text(page, rowOf('check-disk-system-encrypted'))).toContain('peor que el 2 de octubre');
    await close();
  });

  test('that was seen only provisionally is in no count, and the page says so', async () => {
    const { page, close } = await site.open({ hash: '#/checks' });
    await page.waitForSelector('#checks-fail');
    expect(await text(page, 'main .lede')).toContain('Otra se ha visto de forma provisional y no cuenta.');
    expect(await text(page, rowOf('check-os-reboot-pending'))).toContain('por confirmar');
    await close();
  });
});
