import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Locale, Value } from '../ipc/bindings/dto';

/** Arguments of a message. Numbers stay numbers: a number as text would choose the wrong plural. */
export type Args = Record<string, Value>;

/** A formatted message; `lang` and `dir` are set only when it fell back to another language. */
export interface Formatted {
  text: string;
  lang: string | null;
  dir: Direction | null;
}

export type Direction = 'ltr' | 'rtl';

/** One language of the fallback chain. */
interface Layer {
  tag: string;
  bundle: FluentBundle;
}

/** What `Intl` is asked for instead of the bare tag: Western digits in Arabic, the European day order in English. */
const INTL_TAGS: Record<string, string> = { ar: 'ar-MA', en: 'en-GB' };

export function intlTag(tag: string): string {
  return INTL_TAGS[tag] ?? tag;
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur']);

function direction(tag: string): Direction {
  return RIGHT_TO_LEFT.has(tag.split('-')[0] ?? tag) ? 'rtl' : 'ltr';
}

/** The texts of the chosen language, with those of the languages behind it. */
export class Texts {
  readonly tag: string;
  readonly #layers: Layer[] = [];
  readonly #onMissing: (id: string) => void;

  constructor(locale: Pick<Locale, 'tag' | 'resources'>, onMissing: (id: string) => void = () => undefined) {
    this.tag = locale.tag;
    this.#onMissing = onMissing;
    for (const { tag, text } of locale.resources) {
      this.#layer(tag).bundle.addResource(new FluentResource(text));
    }
  }

  #layer(tag: string): Layer {
    const known = this.#layers.find((layer) => layer.tag === tag);
    if (known) return known;
    const layer = { tag, bundle: new FluentBundle(intlTag(tag)) };
    this.#layers.push(layer);
    return layer;
  }

  #find(id: string, attribute: string | null) {
    for (const layer of this.#layers) {
      const message = layer.bundle.getMessage(id);
      const pattern = attribute === null ? message?.value : message?.attributes[attribute];
      if (pattern !== null && pattern !== undefined) return { layer, pattern };
    }
    return null;
  }

  has(id: string, attribute: string | null = null): boolean {
    return this.#find(id, attribute) !== null;
  }

  format(id: string, args: Args = {}, attribute: string | null = null): Formatted {
    const name = attribute === null ? id : `${id}.${attribute}`;
    const found = this.#find(id, attribute);
    if (!found) {
      this.#onMissing(name);
      return { text: missing(name), lang: null, dir: null };
    }
    const errors: Error[] = [];
    const text = found.layer.bundle.formatPattern(found.pattern, this.#prepare(args), errors);
    if (errors.length > 0) this.#onMissing(`${name}: ${errors.map((error) => error.message).join('; ')}`);
    const fellBack = found.layer.tag !== this.tag;
    return {
      text,
      lang: fellBack ? found.layer.tag : null,
      dir: fellBack && direction(found.layer.tag) !== direction(this.tag) ? direction(found.layer.tag) : null,
    };
  }

  /** Dates cross the boundary as ISO; people read them in the long form of their language. */
  #prepare(args: Args): Args {
    return Object.fromEntries(
      Object.entries(args).map(([key, value]) => [
        key,
        typeof value === 'string' && (ISO_DATE.test(value) || ISO_MONTH.test(value))
          ? this.date(value)
          : protect(value),
      ]),
    );
  }

  number(value: number): string {
    return new Intl.NumberFormat(intlTag(this.tag)).format(value);
  }

  list(parts: string[]): string {
    return new Intl.ListFormat(intlTag(this.tag), { type: 'conjunction' }).format(parts);
  }

  /** `2026-11-23` as "23 de noviembre de 2026", `2026-10` as "octubre de 2026"; a year alone as it came. */
  date(iso: string, style: DateStyle = 'long'): string {
    const parts = ISO_DATE.exec(iso);
    if (!parts) return this.#month(iso);
    const [, year, month, day] = parts;
    const index = Number(month) - 1;
    const months = style === 'long' || style === 'weekday' ? MONTHS : SHORT_MONTHS;
    const args = {
      day: String(Number(day)),
      month: this.#plain(months[index] ?? ''),
      year: year ?? '',
    };
    if (style === 'month') return args.month;
    if (style === 'month-year') return this.#plain('date-month-short', args);
    if (style === 'short') return this.#plain('date-short', args);
    const date = this.#plain('date-long', args);
    if (style === 'long') return date;
    const weekday = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
    return this.#plain('date-weekday', { weekday: this.#plain(weekday), date });
  }

  #month(iso: string): string {
    if (!ISO_MONTH.test(iso)) return iso;
    const form = new Intl.DateTimeFormat(intlTag(this.tag), { month: 'long', year: 'numeric', timeZone: 'UTC' });
    return form.format(new Date(`${iso}-01T00:00:00Z`));
  }

  #plain(id: string, args: Args = {}): string {
    return withoutIsolation(this.format(id, args).text);
  }
}

export type DateStyle = 'long' | 'short' | 'weekday' | 'month' | 'month-year';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_MONTH = /^\d{4}-\d{2}$/;

const MONTHS = [
  'date-month-january',
  'date-month-february',
  'date-month-march',
  'date-month-april',
  'date-month-may',
  'date-month-june',
  'date-month-july',
  'date-month-august',
  'date-month-september',
  'date-month-october',
  'date-month-november',
  'date-month-december',
] as const;

const SHORT_MONTHS = [
  'date-month-short-january',
  'date-month-short-february',
  'date-month-short-march',
  'date-month-short-april',
  'date-month-short-may',
  'date-month-short-june',
  'date-month-short-july',
  'date-month-short-august',
  'date-month-short-september',
  'date-month-short-october',
  'date-month-short-november',
  'date-month-short-december',
] as const;

const WEEKDAYS = [
  'date-weekday-sunday',
  'date-weekday-monday',
  'date-weekday-tuesday',
  'date-weekday-wednesday',
  'date-weekday-thursday',
  'date-weekday-friday',
  'date-weekday-saturday',
] as const;

/** A release never shows an id; a test build shows it so that the tests find it. */
function missing(name: string): string {
  return __FIXTURE__ ? `⟨${name}⟩` : '—';
}

export function withoutIsolation(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/* The inline parts of a message are written `<strong>…</strong>`. What comes from a person may hold the same signs,
   so they travel as private characters and never open a part. */
const LESS = '\uE000';

function protect(value: Value): Value {
  return typeof value === 'string' ? value.replaceAll('<', LESS) : value;
}

/** The inline parts that a message may have. */
export type PartName = 'text' | 'strong' | 'mark' | 'small';

export interface Part {
  name: PartName;
  text: string;
}

const INLINE = /<(strong|mark|small)>(.*?)<\/\1>/gs;

export function parts(text: string): Part[] {
  const found: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) found.push({ name: 'text', text: restore(text.slice(from, match.index)) });
    found.push({ name: match[1] as PartName, text: restore(match[2] ?? '') });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ name: 'text', text: restore(text.slice(from)) });
  return found;
}

export function restore(text: string): string {
  return text.replaceAll(LESS, '<');
}

/** One line of a message is one step. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
