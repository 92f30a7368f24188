import { textsOf } from '../../src/ipc/fixture/locales';

export const LANGUAGES = ['es', 'en', 'ca', 'gl', 'eu'] as const;

export interface Message {
  file: string;
  /** The attributes, with `null` for the value. */
  parts: Map<string | null, string>;
}

/** The messages of a language with their sources, read line by line: enough for the form that our files have. */
export function messagesOf(tag: string): Map<string, Message> {
  const messages = new Map<string, Message>();
  for (const [path, text] of Object.entries(textsOf(tag))) {
    let current: Message | null = null;
    let part: string | null = null;
    for (const line of text.split('\n')) {
      const head = /^(-?[a-z][a-z0-9-]*) =(.*)$/.exec(line);
      const attribute = /^ {4}\.([a-z][a-z0-9-]*) =(.*)$/.exec(line);
      if (head?.[1] !== undefined) {
        current = { file: path.replace(/^.*\/locales\/[^/]+\//, ''), parts: new Map([[null, head[2] ?? '']]) };
        part = null;
        messages.set(head[1], current);
      } else if (attribute?.[1] !== undefined && current) {
        part = attribute[1];
        current.parts.set(part, attribute[2] ?? '');
      } else if (line.startsWith(' ') && current) {
        current.parts.set(part, `${current.parts.get(part) ?? ''}\n${line}`);
      }
    }
  }
  return messages;
}

export function variablesOf(source: string): string[] {
  return [...new Set([...source.matchAll(/\$([a-z][a-z-]*)/g)].map((match) => match[1] ?? ''))].sort();
}
