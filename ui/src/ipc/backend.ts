// Everything that the window can ask of the core. Two backends implement it: `tauri.ts` (the real one) and
// `fixture.ts` (a full second one, for tests in an ordinary browser). Each method is a command of the same
// name in snake_case. A rejected promise carries a `Failure`.

import type {
  About,
  ActionAssignment,
  ActionChange,
  Answer,
  Band,
  Channels,
  CheckInfo,
  ChecksRun,
  Checkup,
  Comparison,
  ComplaintOptions,
  Computers,
  CopyKey,
  Deleted,
  DocumentInput,
  Documents,
  DrillOptions,
  Erased,
  EvidenceFolder,
  ExerciseAnswers,
  ExerciseOptions,
  ExerciseTally,
  Explanation,
  ExportOptions,
  Exported,
  Facts,
  FactsOffer,
  FirstRun,
  FormOptions,
  GivenAnswer,
  HandoutOptions,
  HandoutText,
  History,
  Home,
  Imported,
  Incident,
  IncidentInput,
  Keeping,
  Letterhead,
  LivePack,
  Locale,
  Noticed,
  Outcome,
  PackOffer,
  Packs,
  PaperQuestion,
  PaperSize,
  People,
  Plan,
  Progress,
  Protection,
  Question,
  Questionnaire,
  RecoveryCode,
  RegisterOptions,
  Restored,
  ReturnedForm,
  Saved,
  ShareOptions,
  Situation,
  Start,
  TermEnd,
  TakenComputers,
  UnlockKey,
  VaultRow,
} from './bindings/dto';

export interface Backend {
  /** Where the app stands when the window opens. */
  start(): Promise<Start>;
  /** The texts, at once: where the app stands may take a while to know. */
  locale(): Promise<Locale>;
  /** Changes the language; it is kept. */
  setLanguage(tag: string): Promise<Locale>;

  /** Makes the vault, the person and the first assessment. Fails with `no-keychain` when that was the choice. */
  firstRun(input: FirstRun): Promise<Home>;
  /** Opens a closed vault. */
  unlock(key: UnlockKey): Promise<Home>;
  /** Keeps the key in the computer's keychain after another key opened the vault. */
  remember(): Promise<void>;

  /** The vaults of this computer. Works without an open one. */
  vaults(): Promise<VaultRow[]>;
  /** Closes the open vault and opens another one: with the keychain if it can, else its stage is `locked`. */
  openVault(id: string): Promise<Start>;
  /** Makes a further vault, for another person or organisation, and opens it. */
  newVault(input: FirstRun): Promise<Home>;
  /** Closes the open vault; its key leaves the memory. */
  lock(): Promise<Start>;
  /** Calls back when the computer's screen was locked or it fell asleep, and the vault is closed with it. */
  watchLock(onLock: () => void): Promise<void>;

  /** How the open vault is kept. */
  keeping(): Promise<Keeping>;
  /** Changes what protects the open vault. From memory it makes a vault of what is there. */
  setProtection(protection: Protection): Promise<Keeping>;
  /** Minutes, or never. */
  setAutoLock(minutes: number | null): Promise<Keeping>;
  backUp(): Promise<Keeping>;
  /** Goes back to a backup. What is there now is kept aside. With no vault open, it needs a key. */
  restoreBackup(number: number, key: UnlockKey | null): Promise<Restored>;
  /** Saves what can be read of a damaged vault: the newest sound backup, and what is newer and readable. */
  repair(key: UnlockKey): Promise<Restored>;
  /** Asks where to save an encrypted copy of the whole vault, and writes it. */
  saveCopy(key: CopyKey): Promise<Exported>;
  /** Asks for such a copy and makes a vault of it. `null`: the person changed their mind. */
  restoreCopy(key: CopyKey, protection: Protection): Promise<Home | null>;
  /** Asks where to save all data in clear, as JSON, and writes it. */
  exportEverything(): Promise<Exported>;
  /** Reads and checks everything, the newest backup too. */
  checkData(): Promise<Checkup>;

  openAssessment(id: string): Promise<Home>;
  /** Deletes an assessment for good, with its backups. A vault with a passphrase needs it. */
  deleteAssessment(id: string, passphrase: string | null): Promise<Deleted>;
  /** Erases one vault with its keys and backups. */
  eraseVault(id: string): Promise<Erased>;
  /** Erases every vault of this computer account. */
  eraseEverything(): Promise<Erased>;

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
  /** Looks at one check alone. Rejects with `checks-running` while a whole look goes on. */
  runCheck(check: string): Promise<ChecksRun>;
  cancelChecks(): Promise<void>;
  /** Sets a check aside. Rejects with `no-reason` without one. */
  ignoreCheck(check: string, because: string): Promise<ChecksRun>;
  heedCheck(check: string): Promise<ChecksRun>;
  /** Judges a check by the person's own limit from the next look on; `null`: by the usual one. */
  setCheckLimit(check: string, limit: number | null): Promise<ChecksRun>;
  /** Confirms what the computer shows as the answers to these questions. */
  confirmSuggestions(items: string[]): Promise<ChecksRun>;

  /** The firm's computers: what a look at each found. */
  computers(): Promise<Computers>;
  setComputerCount(count: number): Promise<Computers>;
  /** Asks where to save what the last look at this computer found, and writes it. Rejects with `no-label`, `no-look`. */
  shareComputer(options: ShareOptions): Promise<Exported>;
  /** Counts this computer, as the last look found it. Rejects as `shareComputer`. */
  addThisComputer(options: ShareOptions): Promise<Computers>;
  /** Asks for files of other computers and takes them in. `null`: the person changed their mind. */
  takeComputers(): Promise<TakenComputers | null>;
  removeComputer(id: string): Promise<Computers>;

  outcome(): Promise<Outcome>;
  /** What the numbers of the result rest on: formulas, answers, sources. */
  explanation(): Promise<Explanation>;
  /** How the result came to be what it is. */
  history(): Promise<History>;
  /** Two days side by side, as ISO dates. Rejects with `no-such-days` unless both are days of the history, in order. */
  compare(from: string, to: string): Promise<Comparison>;
  plan(): Promise<Plan>;
  /** The share of the reducible risk that would remain if these actions were carried out. */
  whatIf(actions: string[]): Promise<Band>;
  changeAction(change: ActionChange): Promise<Plan>;
  assignAction(to: ActionAssignment): Promise<Plan>;

  /** Who has answered, on what they differ, and what others can be asked. */
  people(): Promise<People>;
  /** How whoever sits here signs from now on. */
  setAuthor(name: string): Promise<People>;
  /** People have talked a question over: this is what they all say now. */
  settle(item: string, answer: Answer): Promise<People>;
  /** Asks where to save questions for somebody else, and writes them: a text, or a sheet to print. */
  saveForm(options: FormOptions): Promise<Exported>;
  /** Asks for a form that came back, and reads it. Nothing is saved yet. The name is `null` if there was no choice. */
  readForm(): Promise<ReturnedForm>;
  /** The questions as they are typed in from a sheet of paper. */
  paperQuestions(items: string[]): Promise<PaperQuestion[]>;
  /** Saves answers under the name of whoever gave them. */
  takeAnswers(name: string, answers: GivenAnswer[]): Promise<People>;

  /** The documents that show what was answered. */
  documents(): Promise<Documents>;
  /** Asks for a file and adds it, for these questions. Its id; `null` if there was no choice. */
  addDocument(items: string[]): Promise<string | null>;
  describeDocument(input: DocumentInput): Promise<Documents>;
  /** Asks for a file and takes it up as what the document is now. `null` if there was no choice. */
  renewDocument(id: string): Promise<Documents | null>;
  /** No longer counts a document; the file stays where it is. */
  removeDocument(id: string): Promise<Documents>;
  /** Reads every file again, and says which are the same. */
  checkDocuments(): Promise<Documents>;
  /** Asks for a folder and copies documents into a new one in it. The name is `null` if there was no choice. */
  copyDocuments(ids: string[]): Promise<EvidenceFolder>;

  /** What was done to the person, as they tell it. */
  incidents(): Promise<Incident[]>;
  /** Begins an account that says nothing yet but, perhaps, which situation it is. Its id. */
  beginIncident(situation: string | null): Promise<string>;
  /** Takes an account as it is told now. One that was taken out of the list comes back so. */
  saveIncident(input: IncidentInput): Promise<Incident>;
  /** Asks for a file and adds what is known of it. `null` if there was no choice. */
  addEvidence(id: string): Promise<Incident | null>;
  removeIncident(id: string): Promise<Incident[]>;
  /** Asks where to save the paper for the police, or its facts as data, and writes it. A sheet to fill in by hand needs no open vault. */
  exportComplaint(options: ComplaintOptions): Promise<Exported>;

  /** Questions with right answers, to practise with. Works without an open vault. */
  livePacks(): Promise<LivePack[]>;
  /** What somebody found out at one sitting. Nothing is kept. */
  tallyExercise(answers: ExerciseAnswers): Promise<ExerciseTally>;
  /** Asks where to save a sheet on paper, and writes it. */
  exportExercise(options: ExerciseOptions): Promise<Exported>;
  /** Asks where to save the register of all incidents and breaches, and writes it. */
  exportRegister(options: RegisterOptions): Promise<Exported>;
  /** Asks where to save the sheet of a drill, and writes it. Needs no open vault. */
  exportDrill(options: DrillOptions): Promise<Exported>;

  /** Works without an open vault. `null`: the place of the open assessment, else the whole country. */
  channels(country: string | null, region: string | null): Promise<Channels>;
  /** What to do in a situation, for a place as above. Rejects with `no-such-situation`. Works without an open vault. */
  situation(id: string, country: string | null, region: string | null): Promise<Situation>;
  /** When a term of the law ends for whoever came to know at that moment. Nothing of it is kept. */
  termEnd(clock: string, noticed: Noticed): Promise<TermEnd>;
  /** Asks the desktop to open a link of the data, by id. The host was shown before. */
  openLink(id: string): Promise<void>;

  /** Asks where to save the due dates as a calendar, and writes it; the name is `null` when the person changed her mind. */
  exportCalendar(): Promise<Exported>;
  /** The same with the actions as a spreadsheet. */
  exportSpreadsheet(): Promise<Exported>;
  /** Asks where to save the plan, and writes it. */
  exportPlan(options: ExportOptions): Promise<Exported>;
  /** What a document for somebody else says, to the word. */
  handout(options: HandoutOptions): Promise<HandoutText>;
  /** Asks where to save such a document, and writes it. */
  exportHandout(options: HandoutOptions): Promise<Exported>;
  /** What documents are printed on. */
  letterhead(): Promise<Letterhead>;
  setPaper(paper: PaperSize): Promise<Letterhead>;
  /** Asks for the file of whoever helps near by, and prints with their name from now on; `null`: nothing was chosen. */
  takePartner(): Promise<Letterhead | null>;
  removePartner(): Promise<Letterhead>;
  /** Questionnaires from outside, and whom the person believes. */
  packs(): Promise<Packs>;
  /** Asks for the file of one, and looks at it: nothing of it is used yet. `null`: nothing was chosen. */
  offerPack(): Promise<PackOffer | null>;
  /** Says whose key signed what is offered. Rejects with `bad-key` if it is not the key of this signature. */
  approveKey(key: string, name: string): Promise<PackOffer>;
  /** Takes in what is offered. `unsigned`: the person knows that nobody they believe answers for it. */
  acceptPack(unsigned: boolean): Promise<Locale>;
  refusePack(): Promise<void>;
  removePack(id: string): Promise<Packs>;
  /** How old phones, versions and terms are, and who sent newer ones. */
  facts(): Promise<Facts>;
  /** Asks for a file of newer ones, and looks at it: nothing of it is used yet. `null`: nothing was chosen. */
  offerFacts(): Promise<FactsOffer | null>;
  /** Says whose key signed them. Rejects with `bad-key` if it is not the key of this signature. */
  approveFactsKey(key: string, name: string): Promise<FactsOffer>;
  /** Uses them from now on. Rejects with `pack-unsigned` unless somebody signed them who is believed. */
  acceptFacts(): Promise<Locale>;
  refuseFacts(): Promise<void>;
  /** Begins an assessment of the same person with a questionnaire from outside, and opens it. */
  beginAssessment(pack: string): Promise<Home>;
  /** Opens the document that was just saved. */
  openExported(): Promise<void>;
  /** Asks where to save the assessment as a file, and writes it. */
  exportAssessment(): Promise<Exported>;
  /** Asks for a file, of one assessment or of everything, and merges it. */
  importAssessment(): Promise<Imported>;

  newRecoveryCode(): Promise<RecoveryCode>;
  /** Asks where to save the code that is on screen as a sheet to print, and writes it. */
  saveRecoverySheet(): Promise<Exported>;
  /** The typed groups, in the order of `ask`. False: they do not match. */
  confirmRecoveryCode(groups: string[]): Promise<boolean>;

  about(): Promise<About>;
}
