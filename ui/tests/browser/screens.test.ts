import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCREENS, startSite, type Site, type Visit } from './site';
import { STATES } from './states';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values: tags },
      }),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What must hold on every screen, however it looks. */
async function check(page: Page, complaints: string[]): Promise<void> {
  const seen = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length,
    heading: document.querySelector('h1')?.innerText ?? '',
    title: document.title,
    focusInMain: document.querySelector('main')?.contains(document.activeElement) ?? false,
    text: document.body.innerText,
    details: document.querySelectorAll('details').length,
    inlineStyles: [...document.querySelectorAll('[style]')].filter((node) => node !== document.documentElement).length,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(seen.headings).toBe(1);
  expect(seen.heading.trim()).not.toBe('');
  expect(seen.title).toMatch(/Resguardo/);
  expect(seen.focusInMain, 'the heading or the problem has the focus').toBe(true);
  expect(seen.text, 'no missing message and no missing variable').not.toMatch(/⟨|\{\$|\{ ?[a-z-]+ ?\}/);
  expect(seen.details).toBe(0);
  expect(seen.inlineStyles).toBe(0);
  expect(seen.sideways, 'no sideways scroll').toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  expect(complaints, 'the console is silent, the policy is kept').toEqual([]);
}

const LOOKS: { name: string; visit: Partial<Visit> }[] = [
  ...(['es', 'en'] as const).flatMap((language) =>
    [false, true].flatMap((dark) =>
      [1024, 320].map((width) => ({
        name: `${language}, ${dark ? 'dark' : 'light'}, ${String(width)} px`,
        visit: { language, dark, width },
      })),
    ),
  ),
  { name: 'es, more contrast, light', visit: { contrast: true } },
  { name: 'es, more contrast, dark', visit: { contrast: true, dark: true } },
];

describe.each(SCREENS)('$name', (screen) => {
  test.each(LOOKS)('$name', async ({ visit }) => {
    const { page, complaints, close } = await site.open({ ...screen, ...visit });
    await check(page, complaints);
    await close();
  });
});

describe.each(STATES)('$name', ({ visit, reach }) => {
  test.each([
    { width: 1024, dark: false },
    { width: 320, dark: true },
  ])('$width px', async (look) => {
    const { page, complaints, close } = await site.open({ ...visit, ...look });
    await reach(page);
    await check(page, complaints);
    await close();
  });
});

describe('text that a person makes larger', () => {
  test.each(SCREENS)('$name at 200 % in 640 px', async (screen) => {
    const { page, close } = await site.open({ ...screen, width: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await close();
  });

  test.each(SCREENS)('$name with WCAG text spacing at 320 px', async (screen) => {
    const { page, close } = await site.open({ ...screen, width: 320 });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await close();
  });
});
