import type { paths } from '@schema';
import createClient, { type Client } from 'openapi-fetch';
import { accessToken } from '../session/sign-in';

/** A refusal as the application writes it (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The field that is meant, as a JSON pointer. */
  where?: string;
}

/** A request that was refused, or that got no answer at all. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
  }

  /** Without the prefix, as problems.md lists it. */
  get kind(): string {
    return this.problem.type.replace('urn:keskus:', '');
  }
}

export type Api = Client<paths>;

/** The API as one tenant's person reaches it; every request carries a token for that tenant. */
export function apiOf(tenant: string): Api {
  const client = createClient<paths>({
    baseUrl: window.location.origin,
    fetch: (request: Request) => globalThis.fetch(request),
  });
  client.use({
    async onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${await accessToken(tenant)}`);
      return request;
    },
  });
  return client;
}

interface Answered {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What was answered, or the refusal thrown. */
export async function answer<T>(asked: Promise<Answered>): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok) throw new Refused(problemOf(error, response));
  return data as T;
}

function problemOf(error: unknown, response: Response): Problem {
  const given = typeof error === 'object' && error !== null ? (error as Partial<Problem>) : {};
  return {
    type: given.type ?? `urn:keskus:http-${response.status}`,
    title: given.title ?? response.statusText,
    status: response.status,
    detail: given.detail ?? '',
    where: given.where,
  };
}
