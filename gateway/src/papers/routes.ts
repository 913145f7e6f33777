/** Papers beside GraphQL: printed for who has a link of `IssuedPaper`, and proven to anybody who has a number. */
import { languageOf } from '@civil-affairs/kit/language';
import { log } from '@civil-affairs/kit/log';
import type { PaperProof } from '@civil-affairs/kit/papers/papers';
import type { Page } from '@civil-affairs/kit/papers/templates';
import type { Transport } from '@civil-affairs/kit/services';
import { type OpenLink, viewerOfLink } from '@civil-affairs/kit/signed-links';
import type { RequestFacts, Viewer } from '@civil-affairs/kit/viewer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { htmlOf } from './html.ts';
import { openPrinter, PrinterBusy } from './printer.ts';
import { proofPage } from './proof.ts';

/** Which subgraphs issue papers: the letter of their numbers, and what they answer the gateway. */
export const issuers = {
  allowances: { letter: 'A', page: 'allowancePaperPage', proof: 'allowancePaperProof' },
  'elder-care': { letter: 'E', page: 'elderCarePaperPage', proof: 'elderCarePaperProof' },
  marriages: { letter: 'M', page: 'marriagePaperPage', proof: 'marriagePaperProof' },
} as const;

const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export function addPapers(
  app: FastifyInstance,
  options: {
    openLink: OpenLink;
    /** Who comes with a token; null for nobody, also where the token is worth nothing. */
    bearerOf(request: FastifyRequest): Promise<Viewer | null>;
    transportTo(subgraph: string): Transport | undefined;
  },
): void {
  const printer = openPrinter();
  app.addHook('onClose', () => printer.stop());

  app.get<{ Params: { subgraph: string; file: string } }>(
    '/papers/:subgraph/:file',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const link = options.openLink(request.url, await options.bearerOf(request));
      const [, id, ending] = /^(pap_[\w-]{1,60})\.(html|pdf)$/.exec(request.params.file) ?? [];
      const issuer = issuers[request.params.subgraph as keyof typeof issuers];
      // Whatever is wrong with a link, it leads nowhere.
      if (!link || !id || !issuer) return reply.code(404).headers(headers).send(noPaper);
      const wanted = { query: `query ($id: ID!) { page: ${issuer.page}(id: $id) }`, variables: { id } };
      const transport = options.transportTo(request.params.subgraph);
      const answer = await transport?.(wanted, factsOf(request, viewerOfLink(link.viewer, ['internal'])));
      const text = answer?.data?.page;
      if (answer?.errors) log.error({ requestId: request.id, paper: id }, 'a paper could not be read');
      if (typeof text !== 'string')
        return reply
          .code(answer?.errors || !answer ? 503 : 404)
          .headers(headers)
          .send(noPaper);
      const page = JSON.parse(text) as Page;
      reply.headers({ ...headers, 'content-disposition': `inline; filename="${id}.${ending}"` });
      if (ending === 'html') return reply.type('text/html; charset=utf-8').send(htmlOf(page));
      try {
        return await reply.type('application/pdf').send(Buffer.from(await printer.print(page)));
      } catch (error) {
        if (!(error instanceof PrinterBusy)) throw error;
        return reply.code(503).header('retry-after', '5').type('application/json').send(noPaper);
      }
    },
  );

  app.get<{ Querystring: { number?: unknown } }>(
    '/papers/verify',
    { exposeHeadRoute: false },
    async (request, reply) => {
      const { number } = request.query;
      const typed = typeof number === 'string' ? number.slice(0, 60) : '';
      const proof = typed === '' ? undefined : await prove(request, typed);
      return reply.headers(headers).type('text/html; charset=utf-8').send(proofPage(typed, proof));
    },
  );

  async function prove(request: FastifyRequest, number: string): Promise<PaperProof | null> {
    const letter = number.trim().charAt(0).toUpperCase();
    const [name, issuer] = Object.entries(issuers).find(([, one]) => one.letter === letter) ?? [];
    if (!name || !issuer) return null;
    const query = `query ($number: String!) {
      proof: ${issuer.proof}(number: $number) { title { zhHans ko en } issuedOn } }`;
    const answer = await options.transportTo(name)?.(
      { query, variables: { number } },
      factsOf(request, null),
    );
    if (!answer || answer.errors) throw new Error('a number could not be looked up');
    return (answer.data?.proof as PaperProof | null | undefined) ?? null;
  }
}

const noPaper = { error: 'There is no such paper, or the link has ended.' };

function factsOf(request: FastifyRequest, viewer: Viewer | null): RequestFacts {
  return { viewer, requestId: request.id, language: languageOf(request.headers['accept-language']) };
}
