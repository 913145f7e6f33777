/** What a couple must have agreed on before their divorce is received (Civil Code, article 1076). Pure. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { textProblems, words } from '@civil-affairs/kit/words';
import type { DivorceAgreementInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

interface Part {
  none: boolean;
  provisions: string | null;
}

/** An agreement as it is kept, in one text. */
export interface Agreement {
  willOfBoth: string;
  children: Part & { custody: string | null; support: string | null; visits: string | null };
  property: Part;
  debts: Part;
  signedOn: LocalDate;
  signedBeforeRegistrar: boolean;
}

const longest = { willOfBoth: 1000, provisions: 4000, detail: 1000 } as const;
const parts = ['children', 'property', 'debts'] as const;

/** What is wrong with an agreement. None is an answer, silence is not; `path` names the part. */
export function agreementProblems(
  agreement: DivorceAgreementInput | null | undefined,
  today: LocalDate,
): Problem[] {
  const path = ['agreement'];
  if (!agreement) return [problem('AGREEMENT_MISSING', { path })];
  const { willOfBoth, children, signedOn } = agreement;
  return [
    ...(words(willOfBoth) === null ? [problem('AGREEMENT_SILENT', { path: [...path, 'willOfBoth'] })] : []),
    ...textProblems(willOfBoth, [...path, 'willOfBoth'], longest.willOfBoth),
    ...parts.flatMap((name) => partProblems(agreement[name], [...path, name])),
    ...(['custody', 'support', 'visits'] as const).flatMap((name) =>
      textProblems(children?.[name], [...path, 'children', name], longest.detail),
    ),
    ...(signedOn && signedOn > today
      ? [problem('AGREEMENT_MISSING', { path: [...path, 'signedOn'], allowedFrom: signedOn })]
      : []),
  ];
}

function partProblems(part: DivorceAgreementInput['property'], path: string[]): Problem[] {
  const provisions = words(part?.provisions);
  if (!part || (!part.none && provisions === null)) return [problem('AGREEMENT_SILENT', { path })];
  if (part.none && provisions !== null) return [problem('AGREEMENT_UNCLEAR', { path })];
  return textProblems(part.provisions, [...path, 'provisions'], longest.provisions);
}

/** An agreement without problems, as it is kept. */
export function agreementOf(input: DivorceAgreementInput, today: LocalDate): Agreement {
  const part = (given: DivorceAgreementInput['property']) => ({
    none: given?.none ?? false,
    provisions: words(given?.provisions),
  });
  const { children } = input;
  return {
    willOfBoth: words(input.willOfBoth) ?? '',
    children: {
      ...part(children),
      custody: words(children?.custody),
      support: words(children?.support),
      visits: words(children?.visits),
    },
    property: part(input.property),
    debts: part(input.debts),
    signedOn: input.signedOn ?? today,
    signedBeforeRegistrar: input.signedBeforeRegistrar ?? true,
  };
}
