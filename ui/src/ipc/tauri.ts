// The only door to the window's core.

import { Channel, invoke, isTauri } from '@tauri-apps/api/core';
import type { Backend } from './backend';
import type { Progress } from './bindings/dto';

/** Whether the page runs inside the app's own window. */
export const inWindow = isTauri;

export const tauri: Backend = {
  start: () => invoke('start'),
  setLanguage: (tag) => invoke('set_language', { tag }),

  firstRun: (input) => invoke('first_run', { input }),
  unlock: (key) => invoke('unlock', { key }),
  remember: () => invoke('remember'),

  home: () => invoke('home'),
  setName: (name) => invoke('set_name', { name }),
  setPlace: (country, region) => invoke('set_place', { country, region }),
  setProfile: (key, value) => invoke('set_profile', { key, value }),
  setPass: (pass) => invoke('set_pass', { pass }),

  questionnaire: () => invoke('questionnaire'),
  question: (item) => invoke('question', { item }),
  answer: (item, answer, seen) => invoke('answer', { item, answer, seen }),
  withdraw: (item) => invoke('withdraw', { item }),
  note: (item, text) => invoke('note', { item, text }),

  checkList: () => invoke('check_list'),
  lastChecks: () => invoke('last_checks'),
  runChecks: (onProgress) => {
    const progress = new Channel<Progress>();
    progress.onmessage = onProgress;
    return invoke('run_checks', { progress });
  },
  cancelChecks: () => invoke('cancel_checks'),
  confirmSuggestions: (items) => invoke('confirm_suggestions', { items }),

  outcome: () => invoke('outcome'),
  plan: () => invoke('plan'),
  changeAction: (change) => invoke('change_action', { change }),
  assignAction: (action, owner, due) => invoke('assign_action', { action, owner, due }),

  channels: (country, region) => invoke('channels', { country, region }),
  openLink: (id) => invoke('open_link', { id }),

  exportPlan: (options) => invoke('export_plan', { options }),
  openExported: () => invoke('open_exported'),
  exportAssessment: () => invoke('export_assessment'),
  importAssessment: () => invoke('import_assessment'),

  newRecoveryCode: () => invoke('new_recovery_code'),
  confirmRecoveryCode: (groups) => invoke('confirm_recovery_code', { groups }),

  about: () => invoke('about'),
};
