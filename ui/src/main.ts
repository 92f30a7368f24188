import { mount } from 'svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/ledger.css';
import './styles/form.css';
import './styles/chart.css';
import App from './App.svelte';
import type { Backend } from './ipc/backend';
import { useBackend } from './ipc/current';
import { inWindow, tauri } from './ipc/tauri';

/** The real core, or in an ordinary browser the second one. A release bundle holds the real one only. */
async function backend(): Promise<Backend> {
  if (!__FIXTURE__ || inWindow()) return tauri;
  const { fixtureFromAddress } = await import('./ipc/fixture');
  return fixtureFromAddress(location.search);
}

/** The weights of the first screen, so that they are read while the core is asked and not when the page is laid out. */
for (const weight of [400, 600, 700]) void document.fonts.load(`${weight} 1rem 'Atkinson Hyperlegible Next'`);

const target = document.getElementById('app');
if (!target) throw new Error('index.html holds #app');
useBackend(await backend());
mount(App, { target });
