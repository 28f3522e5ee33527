import { Navigate } from '@tanstack/react-router';
import { useMe } from '../api/get-member-me';
import { areasOf } from '../features/shell/areas';
import { NoSuchPage } from './broken';

/** Goes to the first area that somebody may see. */
export function FirstArea({ tenant }: { tenant: string }) {
  const { data } = useMe();
  const first = data ? areasOf(data.roles)[0] : undefined;
  const to: string = `/t/${tenant}/${first?.name}`;
  return first ? <Navigate to={to} replace /> : <NoSuchPage />;
}
