import { answer, apiOf } from './client';

/** Where somebody works. */
export interface Workplaces {
  email: string;
  /** Slugs. */
  tenants: string[];
  /** Slugs. */
  resellers: string[];
  operator: boolean;
}

/** Where whoever is signed in works. */
export function getWorkplaces(signIn: string): Promise<Workplaces> {
  return answer<Workplaces>(apiOf(signIn).GET('/api/v1/me'));
}
