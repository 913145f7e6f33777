/** What stands on papers: by their codes and versions, the national common language first. */
import { createHash } from 'node:crypto';
import {
  filledText,
  type MessageFacts,
  type MessageText,
  type MessageValue,
  type ParameterKind,
  type TwoLanguages,
} from '../messages/templates.ts';
import type { SealedColumn } from '../sealed-columns.ts';

/** A line of a paper: what it says, and what it says of this case, as `{parameter}`. */
export interface PaperLine {
  label: TwoLanguages;
  value: TwoLanguages;
}

/** What one version of a paper says. */
export interface PaperText {
  title: TwoLanguages;
  parameters: Readonly<Record<string, ParameterKind>>;
  lines: readonly PaperLine[];
  /** Whole sentences below the lines. */
  body: readonly TwoLanguages[];
  issuer: TwoLanguages;
}

/** A row of a subgraph's papers.json; its key is the stable code. */
export interface PaperRow extends PaperText {
  version: number;
  /** The law that it rests on, or null. */
  article: string | null;
  /** The acts that issue it. */
  by: readonly string[];
  earlier?: Readonly<Record<string, PaperText>>;
}

export type PaperCatalogue = Readonly<Record<string, PaperRow>>;

/** One language of a page. */
export interface PageHalf {
  title: string;
  lines: readonly { label: string; value: string }[];
  body: readonly string[];
  issuer: string;
}

/** A paper as it is printed: from it come the page for the browser and the PDF. */
export interface Page {
  number: string;
  issuedOn: string;
  zhHans: PageHalf;
  ko: PageHalf;
}

/** A paper that an act issues with everything else that it writes. */
export interface PaperDraft {
  caseId: string;
  divisionCode: string;
  /** The person to whom it is issued; null for a payer who is none. */
  recipientId: string | null;
  template: string;
  version: number;
  facts: MessageFacts;
  by: readonly string[];
  /** The letter with which its number begins. */
  domain: string;
  column: SealedColumn;
  catalogue: PaperCatalogue;
}

export function paperColumn(schema: string): SealedColumn {
  return { table: `${schema}.papers`, column: 'facts', key: ['id'] };
}

/**
 * Makes the papers of a papers.json by their codes. A parameter that is missing does not compile.
 * @param domain the letter with which their numbers begin: no other subgraph has it
 */
export function papersOf<Catalogue extends PaperCatalogue>(
  schema: string,
  domain: string,
  catalogue: Catalogue,
) {
  const column = paperColumn(schema);
  return <Code extends keyof Catalogue & string>(
    code: Code,
    about: Pick<PaperDraft, 'caseId' | 'divisionCode' | 'recipientId'>,
    facts: Readonly<Record<keyof Catalogue[Code]['parameters'] & string, MessageValue>>,
  ): PaperDraft => {
    const { version, by } = catalogue[code] as PaperRow;
    return { ...about, template: code, version, facts, by, domain, column, catalogue };
  };
}

/**
 * The page of a paper: the same for the same facts as long as the version is kept.
 * @throws Error for a version that was not kept, or facts that do not fit to it
 */
export function pageOf(
  catalogue: PaperCatalogue,
  {
    template,
    version,
    number,
    issuedOn,
  }: { template: string; version: number; number: string; issuedOn: string },
  facts: MessageFacts,
): Page {
  const row = catalogue[template];
  const text = row?.version === version ? row : row?.earlier?.[version];
  if (!text) throw new Error(`version ${version} of ${template} is not kept`);
  const { parameters } = text;
  const half = (language: keyof TwoLanguages): PageHalf => {
    const filled = (words: TwoLanguages) =>
      filledText(template, { ...words, parameters } satisfies MessageText, facts, language);
    return {
      title: filled(text.title),
      lines: text.lines.map(({ label, value }) => ({ label: label[language], value: filled(value) })),
      body: text.body.map(filled),
      issuer: filled(text.issuer),
    };
  };
  return { number, issuedOn, zhHans: half('zhHans'), ko: half('ko') };
}

/** By which a page is known again. */
export function pageDigest(page: Page): string {
  return createHash('sha256').update(JSON.stringify(page)).digest('hex');
}
