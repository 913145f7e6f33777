import { useSyncExternalStore } from 'react';
import type { SandboxPersona } from '../../src/sandbox.ts';

export type { SandboxPersona };
export type Language = 'zh-Hans' | 'ko' | 'en';

/** Who is asking, and in which language: read by every request at the moment it is sent. */
export interface Session {
  personas: SandboxPersona[];
  persona: SandboxPersona;
  language: Language;
}

const personaKey = 'sandbox:persona';
const languageKey = 'sandbox:language';

let current: Session | undefined;
const listeners = new Set<() => void>();

/** Fetches the personas with fresh tokens, keeping the choice of this browser tab. */
export async function loadSession(): Promise<Session> {
  const personas = await readJson<SandboxPersona[]>('personas.json');
  const wanted = sessionStorage.getItem(personaKey);
  const persona = personas.find(({ id }) => id === wanted) ?? personas[0];
  if (!persona) throw new Error('personas.json is empty');
  return keep({ personas, persona, language: current?.language ?? rememberedLanguage() });
}

/** The session as it is now; `loadSession` comes first. */
export function readSession(): Session {
  if (!current) throw new Error('the session is not loaded');
  return current;
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, readSession);
}

export function choosePersona(id: string): void {
  const session = readSession();
  const persona = session.personas.find((candidate) => candidate.id === id);
  if (!persona) return;
  sessionStorage.setItem(personaKey, id);
  keep({ ...session, persona });
}

export function chooseLanguage(language: Language): void {
  sessionStorage.setItem(languageKey, language);
  keep({ ...readSession(), language });
}

export function personaLabel(persona: SandboxPersona, language: Language): string {
  return persona.label[language === 'zh-Hans' ? 'zhHans' : language];
}

/** Reads one of the sandbox's own JSON answers. */
export async function readJson<T>(name: string): Promise<T> {
  const response = await fetch(`${import.meta.env.BASE_URL}${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}

function keep(session: Session): Session {
  current = session;
  // Chinese, Korean and Japanese share code points: the language decides which glyphs are drawn.
  document.documentElement.lang = session.language;
  for (const listener of listeners) listener();
  return session;
}

function rememberedLanguage(): Language {
  const wanted = sessionStorage.getItem(languageKey) ?? navigator.language;
  if (wanted.startsWith('zh')) return 'zh-Hans';
  return wanted.startsWith('ko') ? 'ko' : 'en';
}
