/* Writes a picture of every screen: npm run shots -- <folder> [screen…] */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SCREENS, startSite, type Visit } from './site.ts';
import { STATES } from './states.ts';

const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run shots -- <folder> [screen…]\n');
  process.exit(2);
}
await mkdir(folder, { recursive: true });

const LOOKS: { suffix: string; visit: Partial<Visit> }[] = [
  { suffix: 'light', visit: { width: 1280, height: 800 } },
  { suffix: 'dark', visit: { width: 1280, height: 800, dark: true } },
  { suffix: '320', visit: { width: 320, height: 800 } },
  { suffix: 'en', visit: { width: 1280, height: 800, language: 'en' } },
];

const site = await startSite();
for (const screen of SCREENS.filter(({ name }) => only.length === 0 || only.includes(name))) {
  for (const { suffix, visit } of LOOKS) {
    const { page, complaints, close } = await site.open({ ...screen, ...visit });
    await page.screenshot({ path: join(folder, `${screen.name}-${suffix}.png`) as `${string}.png`, fullPage: true });
    for (const complaint of complaints) process.stderr.write(`${screen.name}-${suffix}: ${complaint}\n`);
    await close();
  }
}
for (const { name, visit, reach } of STATES.filter((state) => only.length === 0 || only.includes(state.name))) {
  for (const { suffix, visit: look } of LOOKS.filter((entry) => entry.visit.language === undefined)) {
    const { page, close } = await site.open({ ...visit, ...look });
    await reach(page);
    await page.screenshot({ path: join(folder, `${name}-${suffix}.png`) as `${string}.png`, fullPage: true });
    await close();
  }
}
await site.close();
