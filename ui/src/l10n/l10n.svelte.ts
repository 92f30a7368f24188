import type { Language, Locale } from '../ipc/bindings/dto';
import { parts, restore, Texts, type Args, type DateStyle, type Formatted, type Part } from './format';

/** The language of the window. Everything that shows text reads it, so that a change redraws all of it. */
class L10n {
  #texts = $state.raw<Texts>(new Texts({ tag: 'es', resources: [] }));
  dir = $state('ltr');
  languages = $state.raw<Language[]>([]);

  get tag(): string {
    return this.#texts.tag;
  }

  load(locale: Locale): void {
    this.#texts = new Texts(locale, (name) => {
      console.error(`message: ${name}`);
    });
    this.dir = locale.dir;
    this.languages = locale.languages;
    document.documentElement.lang = locale.tag;
    document.documentElement.dir = locale.dir;
  }

  has(id: string, attribute: string | null = null): boolean {
    return this.#texts.has(id, attribute);
  }

  format(id: string, args: Args = {}, attribute: string | null = null): Formatted {
    const formatted = this.#texts.format(id, args, attribute);
    return { ...formatted, text: restore(formatted.text) };
  }

  rich(id: string, args: Args = {}, attribute: string | null = null): Formatted & { parts: Part[] } {
    const formatted = this.#texts.format(id, args, attribute);
    return { ...formatted, parts: parts(formatted.text) };
  }

  number(value: number): string {
    return this.#texts.number(value);
  }

  list(items: string[]): string {
    return this.#texts.list(items);
  }

  date(iso: string, style: DateStyle = 'long'): string {
    return this.#texts.date(iso, style);
  }
}

export const l10n = new L10n();

/** The plain text of a message, for attributes, titles and arguments. On the page use the component `T`. */
export function t(id: string, args: Args = {}, attribute: string | null = null): string {
  return l10n.format(id, args, attribute).text;
}
