import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/get-member-me';
import { useNames } from '../../api/list-names';

/** Whether whoever is signed in answers for the recordings of others. */
export function useLeads(): boolean {
  return useMe().data?.roles.some((role) => role !== 'agent') ?? false;
}

/** Names for whoever is written down as member:…, agent:… or a part of the house; an id alone is a member's. */
export function useWho(): (actor: string | null | undefined) => string {
  const { t } = useTranslation();
  const me = useMe().data;
  const names = useNames(useLeads()).data;
  return (actor) => {
    const [kind, id] = (actor ?? '').includes(':') ? (actor ?? '').split(':') : ['member', actor ?? undefined];
    if (kind === 'key') return t('player.program');
    if (kind === 'upkeep') return t('player.house');
    if (id && id === me?.id) return me.name;
    return (id ? names?.get(id) : undefined) ?? t('ticket.somebody');
  };
}
