import { announce } from './announce';
import { t } from '../l10n/l10n.svelte';
import { importedPhrase } from '../l10n/phrases';
import { core } from '../ipc/current';
import { go, session } from './session.svelte';
import type { ShortcutAction } from './shortcuts';
import { changes } from './undo.svelte';
import { zoomIn, zoomOut, zoomReset } from './zoom';

async function saveCopy(): Promise<void> {
  const { file } = await core().exportAssessment();
  announce(file === null ? t('data-save-declined') : t('data-save-done', { file }));
}

async function openFile(): Promise<void> {
  const imported = await core().importAssessment();
  const { id, args } = importedPhrase(imported);
  announce(t(id, args));
  if (imported.file !== null) changes.version += 1;
}

async function takeBack(way: 'undo' | 'redo'): Promise<void> {
  const moved = await changes[way]();
  if (moved) session.saved();
  const said = moved ? { undo: 'undo-done', redo: 'redo-done' } : { undo: 'undo-nothing', redo: 'redo-nothing' };
  announce(t(said[way]));
}

/** What each key does. A new action without one does not compile. */
const ACTIONS: Record<ShortcutAction, () => void | Promise<void>> = {
  'open-file': openFile,
  'save-copy': saveCopy,
  'export-plan': () => go('export'),
  undo: () => takeBack('undo'),
  redo: () => takeBack('redo'),
  help: () => go('help'),
  keys: () => go('keys'),
  'zoom-in': zoomIn,
  'zoom-out': zoomOut,
  'zoom-reset': zoomReset,
  language: () => document.getElementById('language')?.focus(),
  back: () => history.back(),
};

export async function perform(action: ShortcutAction): Promise<void> {
  await ACTIONS[action]();
}
