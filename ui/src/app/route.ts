import type { Stage } from '../ipc/bindings/dto';

/* Addresses are hashes: every link of the app is a real link, and going back is the browser's own. */

export type View =
  | 'home'
  | 'questions'
  | 'context'
  | 'question'
  | 'easier'
  | 'answers'
  | 'documents'
  | 'document'
  | 'copy-documents'
  | 'people'
  | 'ask'
  | 'ask-paper'
  | 'take-answers'
  | 'settle'
  | 'checks'
  | 'computers'
  | 'result'
  | 'explain'
  | 'plan'
  | 'export'
  | 'handout'
  | 'history'
  | 'now'
  | 'situation'
  | 'incidents'
  | 'incident'
  | 'register'
  | 'drill'
  | 'data'
  | 'vaults'
  | 'new-vault'
  | 'open-copy'
  | 'restore'
  | 'restored'
  | 'repair'
  | 'delete'
  | 'erase'
  | 'erased'
  | 'practise'
  | 'about'
  | 'help'
  | 'keys';

export interface Route {
  view: View;
  /**
   * An item, an area, a key of the profile, a practice, a scenario, a document, a situation, an incident, a part of
   * "Your data", a backup, an assessment or a sheet of questions, where there is one.
   */
  id: string | null;
  /** Where one came from, to go straight back there: an area whose answers were being checked, a question or a view. */
  back: string | null;
}

const VIEWS: ReadonlySet<string> = new Set<View>([
  'home',
  'questions',
  'context',
  'question',
  'easier',
  'answers',
  'documents',
  'document',
  'copy-documents',
  'people',
  'ask',
  'ask-paper',
  'take-answers',
  'settle',
  'checks',
  'computers',
  'result',
  'explain',
  'plan',
  'export',
  'handout',
  'history',
  'now',
  'situation',
  'incidents',
  'incident',
  'register',
  'drill',
  'data',
  'vaults',
  'new-vault',
  'open-copy',
  'restore',
  'restored',
  'repair',
  'delete',
  'erase',
  'erased',
  'practise',
  'about',
  'help',
  'keys',
]);

/** Views that need an item or a key. */
const NEEDS_ID: ReadonlySet<View> = new Set<View>([
  'context',
  'question',
  'easier',
  'document',
  'handout',
  'settle',
  'situation',
  'incident',
  'restore',
  'delete',
]);

/** Views that work with a closed vault. */
const WITHOUT_VAULT: ReadonlySet<View> = new Set<View>([
  'now',
  'situation',
  'incidents',
  'register',
  'drill',
  'vaults',
  'new-vault',
  'open-copy',
  'erased',
  'practise',
  'about',
  'help',
  'keys',
]);

/** Views that help a vault that is damaged. */
const FOR_DAMAGED: ReadonlySet<View> = new Set<View>(['restore', 'repair']);

/** Whether a view can be shown; else the first run, the closed or the damaged vault takes its place. */
export function shows(view: View, stage: Stage): boolean {
  if (stage === 'open') return true;
  return WITHOUT_VAULT.has(view) || (stage === 'damaged' && FOR_DAMAGED.has(view));
}

const HOME: Route = { view: 'home', id: null, back: null };

export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', id] = path.split('/', 2);
  if (!VIEWS.has(view)) return HOME;
  const route: Route = {
    view: view as View,
    id: id ? decodeURIComponent(id) : null,
    back: new URLSearchParams(query).get('back'),
  };
  return NEEDS_ID.has(route.view) && route.id === null ? HOME : route;
}

export function address(view: View, id: string | null = null, back: string | null = null): string {
  const path = id === null ? `#/${view}` : `#/${view}/${encodeURIComponent(id)}`;
  return back === null ? path : `${path}?back=${encodeURIComponent(back)}`;
}

/** Which tab is the current one on a view. */
export const TAB_OF: Record<View, View | null> = {
  home: 'home',
  questions: 'questions',
  context: 'questions',
  question: 'questions',
  easier: 'questions',
  answers: 'questions',
  documents: 'questions',
  document: 'questions',
  'copy-documents': 'questions',
  people: 'questions',
  ask: 'questions',
  'ask-paper': 'questions',
  'take-answers': 'questions',
  settle: 'questions',
  checks: 'checks',
  computers: 'checks',
  result: 'result',
  explain: 'result',
  plan: 'plan',
  export: 'plan',
  handout: 'plan',
  history: 'history',
  now: null,
  situation: null,
  incidents: null,
  incident: null,
  register: null,
  drill: null,
  data: null,
  vaults: null,
  'new-vault': null,
  'open-copy': null,
  restore: null,
  restored: null,
  repair: null,
  delete: null,
  erase: null,
  erased: null,
  practise: null,
  about: null,
  help: null,
  keys: null,
};
