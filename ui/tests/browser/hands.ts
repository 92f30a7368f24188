/* What a person does without a mouse, and what they then see. */

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** What has the focus: a field with its value, or the words of anything else. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const node = document.activeElement as HTMLElement | null;
    return node instanceof HTMLInputElement ? `${node.type} ${node.value}` : (node?.innerText ?? '').trim();
  });
}

/** Presses Tab until what has the focus reads `text`; every stop on the way can be seen. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).startsWith(text)) {
      expect(await inView(page), `"${text}" is in view while it has the focus`).toBe(true);
      return;
    }
  }
  throw new Error(`no stop of the keyboard reads "${text}"`);
}

/** Goes to a control by its words and presses Enter. */
export async function enter(page: Page, control: string): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

function inView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    const ring = document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none';
    return box !== undefined && box.bottom > 0 && box.top < window.innerHeight && ring !== 'none';
  });
}

/** For what is one of many with the same words. */
export async function focusOn(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.focus(selector);
}

/** What can be read, without the signs that keep directions apart. */
export function text(page: Page, selector = 'body'): Promise<string> {
  return page.evaluate(
    (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.replaceAll(/[\u2066-\u2069]/g, '') ?? '',
    selector,
  );
}

export async function visible(page: Page, selector: string): Promise<boolean> {
  return (await page.$(selector)) !== null;
}

/** Minutes pass for the page, at once. */
export function putForward(page: Page, minutes: number): Promise<void> {
  return page.evaluate((by) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + by * 60_000;
  }, minutes);
}
