// The only door to the window's core.

import { Channel, invoke, isTauri } from '@tauri-apps/api/core';
import type { Backend } from './backend';
import type { Progress } from './bindings/dto';

/** Whether the page runs inside the app's own window. */
export const inWindow = isTauri;

export const tauri: Backend = {
  start: () => invoke('start'),
  locale: () => invoke('locale'),
  setLanguage: (tag) => invoke('set_language', { tag }),

  firstRun: (input) => invoke('first_run', { input }),
  unlock: (key) => invoke('unlock', { key }),
  remember: () => invoke('remember'),

  vaults: () => invoke('vaults'),
  openVault: (id) => invoke('open_vault', { id }),
  newVault: (input) => invoke('new_vault', { input }),
  lock: () => invoke('lock'),
  watchLock: (onLock) => {
    const locked = new Channel<null>();
    locked.onmessage = onLock;
    return invoke('watch_lock', { locked });
  },

  keeping: () => invoke('keeping'),
  setProtection: (protection) => invoke('set_protection', { protection }),
  setAutoLock: (minutes) => invoke('set_auto_lock', { minutes }),
  backUp: () => invoke('back_up'),
  restoreBackup: (number, key) => invoke('restore_backup', { number, key }),
  repair: (key) => invoke('repair', { key }),
  saveCopy: (key) => invoke('save_copy', { key }),
  restoreCopy: (key, protection) => invoke('restore_copy', { key, protection }),
  exportEverything: () => invoke('export_everything'),
  checkData: () => invoke('check_data'),

  openAssessment: (id) => invoke('open_assessment', { id }),
  deleteAssessment: (id, passphrase) => invoke('delete_assessment', { id, passphrase }),
  eraseVault: (id) => invoke('erase_vault', { id }),
  eraseEverything: () => invoke('erase_everything'),

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
  runCheck: (check) => invoke('run_check', { check }),
  cancelChecks: () => invoke('cancel_checks'),
  ignoreCheck: (check, because) => invoke('ignore_check', { check, because }),
  heedCheck: (check) => invoke('heed_check', { check }),
  setCheckLimit: (check, limit) => invoke('set_check_limit', { check, limit }),
  confirmSuggestions: (items) => invoke('confirm_suggestions', { items }),

  computers: () => invoke('computers'),
  setComputerCount: (count) => invoke('set_computer_count', { count }),
  shareComputer: (options) => invoke('share_computer', { options }),
  addThisComputer: (options) => invoke('add_this_computer', { options }),
  takeComputers: () => invoke('take_computers'),
  removeComputer: (id) => invoke('remove_computer', { id }),

  outcome: () => invoke('outcome'),
  explanation: () => invoke('explanation'),
  history: () => invoke('history'),
  compare: (from, to) => invoke('compare', { from, to }),
  plan: () => invoke('plan'),
  whatIf: (actions) => invoke('what_if', { actions }),
  changeAction: (change) => invoke('change_action', { change }),
  assignAction: (to) => invoke('assign_action', { to }),

  people: () => invoke('people'),
  setAuthor: (name) => invoke('set_author', { name }),
  settle: (item, answer) => invoke('settle', { item, answer }),
  saveForm: (options) => invoke('save_form', { options }),
  readForm: () => invoke('read_form'),
  paperQuestions: (items) => invoke('paper_questions', { items }),
  takeAnswers: (name, answers) => invoke('take_answers', { name, answers }),

  documents: () => invoke('documents'),
  addDocument: (items) => invoke('add_document', { items }),
  describeDocument: (input) => invoke('describe_document', { input }),
  renewDocument: (id) => invoke('renew_document', { id }),
  removeDocument: (id) => invoke('remove_document', { id }),
  checkDocuments: () => invoke('check_documents'),
  copyDocuments: (ids) => invoke('copy_documents', { ids }),

  incidents: () => invoke('incidents'),
  beginIncident: (situation) => invoke('begin_incident', { situation }),
  saveIncident: (input) => invoke('save_incident', { input }),
  addEvidence: (id) => invoke('add_evidence', { id }),
  removeIncident: (id) => invoke('remove_incident', { id }),
  exportComplaint: (options) => invoke('export_complaint', { options }),
  exportRegister: (options) => invoke('export_register', { options }),
  exportDrill: (options) => invoke('export_drill', { options }),

  livePacks: () => invoke('live_packs'),
  tallyExercise: (answers) => invoke('tally_exercise', { answers }),
  exportExercise: (options) => invoke('export_exercise', { options }),

  channels: (country, region) => invoke('channels', { country, region }),
  situation: (id, country, region) => invoke('situation', { id, country, region }),
  termEnd: (clock, noticed) => invoke('term_end', { clock, noticed }),
  openLink: (id) => invoke('open_link', { id }),

  exportPlan: (options) => invoke('export_plan', { options }),
  exportCalendar: () => invoke('export_calendar'),
  exportSpreadsheet: () => invoke('export_spreadsheet'),
  handout: (options) => invoke('handout', { options }),
  exportHandout: (options) => invoke('export_handout', { options }),
  letterhead: () => invoke('letterhead'),
  setPaper: (paper) => invoke('set_paper', { paper }),
  takePartner: () => invoke('take_partner'),
  removePartner: () => invoke('remove_partner'),
  packs: () => invoke('packs'),
  offerPack: () => invoke('offer_pack'),
  approveKey: (key, name) => invoke('approve_key', { key, name }),
  acceptPack: (unsigned) => invoke('accept_pack', { unsigned }),
  refusePack: () => invoke('refuse_pack'),
  facts: () => invoke('facts'),
  offerFacts: () => invoke('offer_facts'),
  approveFactsKey: (key, name) => invoke('approve_facts_key', { key, name }),
  acceptFacts: () => invoke('accept_facts'),
  refuseFacts: () => invoke('refuse_facts'),
  removePack: (id) => invoke('remove_pack', { id }),
  beginAssessment: (pack) => invoke('begin_assessment', { pack }),
  openExported: () => invoke('open_exported'),
  exportAssessment: () => invoke('export_assessment'),
  importAssessment: () => invoke('import_assessment'),

  newRecoveryCode: () => invoke('new_recovery_code'),
  saveRecoverySheet: () => invoke('save_recovery_sheet'),
  confirmRecoveryCode: (groups) => invoke('confirm_recovery_code', { groups }),

  about: () => invoke('about'),
};
