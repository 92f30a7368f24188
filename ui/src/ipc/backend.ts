// Everything that the window can ask of the core. Two backends implement it: `tauri.ts` (the real one) and
// `fixture.ts` (a full second one, for tests in an ordinary browser). Each method is a command of the same
// name in snake_case. A rejected promise carries a `Failure`.

import type {
  About,
  ActionChange,
  Answer,
  Channels,
  CheckInfo,
  ChecksRun,
  Exported,
  ExportOptions,
  FirstRun,
  Home,
  Imported,
  Locale,
  Outcome,
  Plan,
  Progress,
  Question,
  Questionnaire,
  RecoveryCode,
  Saved,
  Start,
  UnlockKey,
} from './bindings/dto';

export interface Backend {
  /** Where the app stands when the window opens. */
  start(): Promise<Start>;
  /** Changes the language; it is kept. */
  setLanguage(tag: string): Promise<Locale>;

  /** Makes the vault, the person and the first assessment. Fails with `no-keychain` when that was the choice. */
  firstRun(input: FirstRun): Promise<Home>;
  /** Opens a closed vault. */
  unlock(key: UnlockKey): Promise<Home>;
  /** Keeps the key in the computer's keychain after another key opened the vault. */
  remember(): Promise<void>;

  home(): Promise<Home>;
  setName(name: string): Promise<void>;
  setPlace(country: string, region: string | null): Promise<void>;
  setProfile(key: string, value: string): Promise<void>;
  /** `first` or `full`. */
  setPass(pass: string): Promise<Questionnaire>;

  questionnaire(): Promise<Questionnaire>;
  question(item: string): Promise<Question>;
  /** Resolves only when the answer is in the vault. `seen`: the person did the guided look. */
  answer(item: string, answer: Answer, seen: boolean): Promise<Saved>;
  /** Takes an answer back. */
  withdraw(item: string): Promise<Saved>;
  /** A note on a question, or on the whole (`null`). */
  note(item: string | null, text: string): Promise<void>;

  checkList(): Promise<CheckInfo[]>;
  lastChecks(): Promise<ChecksRun | null>;
  /** Looks at this computer. Rejects with `checks-cancelled` when stopped. */
  runChecks(onProgress: (progress: Progress) => void): Promise<ChecksRun>;
  cancelChecks(): Promise<void>;
  /** Confirms what the computer shows as the answers to these questions. */
  confirmSuggestions(items: string[]): Promise<ChecksRun>;

  outcome(): Promise<Outcome>;
  plan(): Promise<Plan>;
  changeAction(change: ActionChange): Promise<Plan>;
  assignAction(action: string, owner: string, due: string | null): Promise<Plan>;

  /** Works without an open vault. `null`: the place of the open assessment, else the whole country. */
  channels(country: string | null, region: string | null): Promise<Channels>;
  /** Asks the desktop to open a link of the data, by id. The host was shown before. */
  openLink(id: string): Promise<void>;

  /** Asks where to save the plan, and writes it. */
  exportPlan(options: ExportOptions): Promise<Exported>;
  /** Opens the plan that was just saved. */
  openExported(): Promise<void>;
  /** Asks where to save the assessment as a file, and writes it. */
  exportAssessment(): Promise<Exported>;
  /** Asks for an assessment file and merges it. */
  importAssessment(): Promise<Imported>;

  newRecoveryCode(): Promise<RecoveryCode>;
  /** The typed groups, in the order of `ask`. False: they do not match. */
  confirmRecoveryCode(groups: string[]): Promise<boolean>;

  about(): Promise<About>;
}
