import { useTranslation } from 'react-i18next';
import { useMembers } from '../../api/list-members';

/** Names for authors as the API writes them, member:{id}, or an id alone. */
export function useAuthors(): (author: string) => string {
  const { t } = useTranslation();
  const members = useMembers();
  const names = new Map(members.data?.pages.flatMap((page) => page.items).map(({ id, name }) => [id, name]));
  return (author) => names.get(author.replace(/^member:/, '')) ?? t('ticket.somebody');
}
