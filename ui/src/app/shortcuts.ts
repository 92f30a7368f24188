/* The one table of keys: it drives the window, the list on screen and the tests. */

export type ShortcutAction =
  | 'open-file'
  | 'save-copy'
  | 'export-plan'
  | 'undo'
  | 'redo'
  | 'help'
  | 'keys'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
  | 'language'
  | 'back';

interface Combination {
  /** As `KeyboardEvent.key`, in lower case. */
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly command?: boolean;
  readonly alt?: boolean;
  /** Absent: it does not matter, because the sign itself may need Shift on some keyboards. */
  readonly shift?: boolean;
}

export interface Shortcut {
  readonly action: ShortcutAction;
  /** What it does, as a message id. */
  readonly label: string;
  /** Any of these. */
  readonly combinations: readonly Combination[];
  /** How the list writes it, as a message id: key names differ between languages. */
  readonly keys: string;
  /** Whether it waits for an open vault. */
  readonly needsVault: boolean;
}

export const SHORTCUTS: readonly Shortcut[] = [
  {
    action: 'open-file',
    label: 'shortcut-open-file',
    combinations: [{ key: 'o', command: true, shift: false }],
    keys: 'shortcut-open-file-keys',
    needsVault: true,
  },
  {
    action: 'save-copy',
    label: 'shortcut-save-copy',
    combinations: [{ key: 's', command: true, shift: false }],
    keys: 'shortcut-save-copy-keys',
    needsVault: true,
  },
  {
    action: 'export-plan',
    label: 'shortcut-export-plan',
    combinations: [{ key: 'p', command: true, shift: false }],
    keys: 'shortcut-export-plan-keys',
    needsVault: true,
  },
  {
    action: 'undo',
    label: 'shortcut-undo',
    combinations: [{ key: 'z', command: true, shift: false }],
    keys: 'shortcut-undo-keys',
    needsVault: true,
  },
  {
    action: 'redo',
    label: 'shortcut-redo',
    combinations: [{ key: 'z', command: true, shift: true }],
    keys: 'shortcut-redo-keys',
    needsVault: true,
  },
  {
    action: 'help',
    label: 'shortcut-help',
    combinations: [{ key: 'f1' }],
    keys: 'shortcut-help-keys',
    needsVault: false,
  },
  {
    action: 'keys',
    label: 'shortcut-keys',
    combinations: [{ key: '?', command: true }],
    keys: 'shortcut-keys-keys',
    needsVault: false,
  },
  {
    action: 'zoom-in',
    label: 'shortcut-zoom-in',
    combinations: [
      { key: '+', command: true },
      { key: '=', command: true },
    ],
    keys: 'shortcut-zoom-in-keys',
    needsVault: false,
  },
  {
    action: 'zoom-out',
    label: 'shortcut-zoom-out',
    combinations: [{ key: '-', command: true }],
    keys: 'shortcut-zoom-out-keys',
    needsVault: false,
  },
  {
    action: 'zoom-reset',
    label: 'shortcut-zoom-reset',
    combinations: [{ key: '0', command: true }],
    keys: 'shortcut-zoom-reset-keys',
    needsVault: false,
  },
  {
    action: 'language',
    label: 'shortcut-language',
    combinations: [{ key: 'l', command: true, shift: false }],
    keys: 'shortcut-language-keys',
    needsVault: false,
  },
  {
    action: 'back',
    label: 'shortcut-back',
    combinations: [{ key: 'arrowleft', alt: true, shift: false }],
    keys: 'shortcut-back-keys',
    needsVault: false,
  },
];

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

function matches(press: KeyPress, wanted: Combination): boolean {
  const command = press.ctrlKey || press.metaKey;
  return (
    press.key.toLowerCase() === wanted.key &&
    command === (wanted.command ?? false) &&
    press.altKey === (wanted.alt ?? false) &&
    (wanted.shift === undefined || press.shiftKey === wanted.shift)
  );
}

export function shortcutFor(press: KeyPress): Shortcut | null {
  return SHORTCUTS.find((shortcut) => shortcut.combinations.some((wanted) => matches(press, wanted))) ?? null;
}
